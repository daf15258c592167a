package sarhad.encode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sarhad.encode.HandoutPage.Figures;
import sarhad.encode.HandoutPage.Found;
import sarhad.encode.HandoutPage.Front;
import sarhad.encode.HandoutPage.Line;
import sarhad.encode.HandoutPage.Opinion;
import sarhad.encode.HandoutPage.Row;
import sarhad.encode.HandoutPage.Time;
import sarhad.encode.picture.BareMap;
import sarhad.encode.picture.Scene;
import sarhad.measure.Measures;
import sarhad.model.Claim;
import sarhad.model.Claimant;
import sarhad.model.Event;
import sarhad.model.Ledger;
import sarhad.model.Question;
import sarhad.model.Story;
import sarhad.model.Text;
import sarhad.model.Thesis;
import sarhad.model.TimeSpan;

/** Writes what there is to read on the sheet of paper of a story: the map, the times, what is to be weighed. */
record HandoutFrontWriter(Desk desk, Measures measures, Story story, Scene scene) {

    Front write() {
        final Story.Handout handout = story.handout();
        if (handout.matter() instanceof Story.Interpretations given) {
            final List<Thesis> theses = given.theses().stream().flatMap(id -> desk.atlas().thesis(id).stream()).toList();
            return new Front(List.of(), map(Optional.of(desk.words().text("handout.noLines"))), times(handout.events()), opinions(theses));
        }
        final Story.RivalFigures rival = (Story.RivalFigures) handout.matter();
        final Event event = event(rival.event());
        final List<String> notes = event.contentNotes().stream().map(note -> desk.words().text("note." + Formats.key(note))).toList();
        final List<Figures> figures = Ledger.of(event, rival.about(), desk.atlas()).stream().map(ledger -> figures(ledger, event.when().firstDay().getYear())).toList();
        return new Front(notes, map(Optional.empty()), times(handout.events()),
                new HandoutPage.RivalFigures(desk.words().text("about." + Formats.key(rival.about())), desk.names().text(event.title()), figures));
    }

    private HandoutPage.Opinions opinions(List<Thesis> theses) {
        final boolean together = theses.stream().map(Thesis::asOf).distinct().count() == 1;
        final Optional<String> until = Optional.of(desk.words().text("evidence.until", "date", desk.dates().day(theses.get(0).asOf()))).filter(day -> together);
        return new HandoutPage.Opinions(theses.stream().map(thesis -> opinion(thesis, together)).toList(), until);
    }

    private Opinion opinion(Thesis thesis, boolean together) {
        final String first = thesis.sources().get(0);
        final String date = desk.citations().dated(first).orElseGet(() -> desk.words().text("handout.undated"));
        return new Opinion(desk.names().text(thesis.statement()), desk.names().speaker(thesis.holder()), date, desk.citations().of(List.of(first)), found(thesis, together));
    }

    /** What is asked on the back is not told on the front. */
    private Found found(Thesis thesis, boolean together) {
        final List<String> asking = story.handout().questions();
        for (int i = 0; i < asking.size(); i++) {
            final Optional<Question> question = story.step(asking.get(i)).flatMap(Story.Step::question);
            if (question.isPresent() && question.get() instanceof Question.Evidence evidence && evidence.theses().contains(thesis.id())) {
                return new HandoutPage.ToAnswer(desk.words().text("handout.found.asked", "n", desk.formats().number(i + 1)));
            }
        }
        return new HandoutPage.Told(desk.words().text("evidence." + Formats.key(thesis.evidence())),
                together ? Optional.empty() : Optional.of(desk.words().text("evidence.until", "date", desk.dates().day(thesis.asOf()))));
    }

    private Event event(String id) {
        return desk.atlas().event(id).orElseThrow();
    }

    private List<Time> times(List<String> events) {
        return events.stream().map(this::event).sorted(Comparator.comparing(Event::when, TimeSpan.IN_TIME_ORDER).thenComparing(Event::id)).map(this::time).toList();
    }

    private Time time(Event event) {
        final WhenWriter writer = new WhenWriter(desk);
        final String kind = Formats.key(event.kind());
        return new Time(desk.formats().number(desk.atlas().numberOf(event)), kind, desk.words().text("kind." + kind), desk.names().text(event.title()),
                writer.exact(event.when()), writer.secondCalendar(event.when()));
    }

    /** @param more what else is to be said of it */
    private HandoutPage.Map map(Optional<String> more) {
        final Set<String> numbered = BareMap.PAPER.numbered(scene).stream().map(Scene.Site::event).collect(Collectors.toCollection(LinkedHashSet::new));
        final List<Time> others = times(numbered.stream().filter(id -> !story.handout().events().contains(id)).toList());
        final Figure picture = new Figure(desk.to(desk.links().picture(desk.words().code(), story, Pictures.HANDOUT)), scene.caption().description());
        final List<String> said = new MapCaptionWriter(desk, measures, story.handout().show(), scene, BareMap.PAPER).write().sentences();
        return new HandoutPage.Map(picture, Stream.concat(said.stream(), more.stream()).toList(), others);
    }

    private Figures figures(Ledger ledger, int year) {
        final List<Row> rows = ledger.rows().stream().map(row -> row(row, year)).toList();
        final List<String> silent = ledger.silent().stream().map(actor -> desk.names().actorShort(actor).inSentence()).toList();
        return new Figures(desk.words().text("ledger.counted", "who", desk.words().text("counts." + ledger.counts())), rows,
                silent.isEmpty() ? Optional.empty() : Optional.of(desk.words().text("handout.silent", "names", desk.formats().list(silent))));
    }

    private Row row(Ledger.Row row, int year) {
        final boolean several = row.claims().stream().map(claim -> claim.claimant().office().map(Text::original)).distinct().count() > 1;
        final Claimant first = row.claims().get(0).claimant();
        return new Row(desk.names().speaker(several ? new Claimant(first.actor(), Optional.empty(), first.name()) : first),
                row.claims().stream().map(claim -> line(row, claim, several, year)).toList());
    }

    private Line line(Ledger.Row row, Claim claim, boolean several, int year) {
        final List<String> remarks = new ArrayList<>();
        if (claim.value().isEmpty()) remarks.add(desk.words().text("claim.noFigure"));
        if (row.isRevised(claim)) remarks.add(desk.words().text("ledger.revised"));
        if (claim.oneSource()) remarks.add(desk.words().text("claim.oneSource"));
        return new Line(claim.value().map(desk.formats()::amount), claim.claimant().office().filter(office -> several).map(desk.names()::text),
                claim.date().map(date -> desk.dates().partial(date, year)).orElseGet(() -> desk.words().text("ledger.noDate")), remarks, desk.citations().of(claim.sources()));
    }
}
