package sarhad.encode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sarhad.encode.HandoutPage.Figures;
import sarhad.encode.HandoutPage.Front;
import sarhad.encode.HandoutPage.Line;
import sarhad.encode.HandoutPage.Row;
import sarhad.encode.HandoutPage.Time;
import sarhad.encode.picture.PaperMap;
import sarhad.encode.picture.Phrase;
import sarhad.encode.picture.Scene;
import sarhad.model.Claim;
import sarhad.model.Claimant;
import sarhad.model.Event;
import sarhad.model.Ledger;
import sarhad.model.Show;
import sarhad.model.Story;
import sarhad.model.Text;
import sarhad.model.Thesis;
import sarhad.model.TimeSpan;

/** Writes what there is to read on the sheet of paper of a story: the map, the times, the figures. */
record HandoutFrontWriter(Desk desk, Story story, Scene scene) {

    Front write() {
        final Story.Handout handout = story.handout();
        final Event event = event(handout.event());
        final List<String> notes = event.contentNotes().stream().map(note -> desk.words().text("note." + Formats.key(note))).toList();
        return new Front(notes, map(), times(handout.events()), desk.words().text("about." + Formats.key(handout.about())), desk.names().text(event.title()),
                Ledger.of(event, handout.about(), desk.atlas()).stream().map(ledger -> figures(ledger, event.when().firstDay().getYear())).toList());
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

    private HandoutPage.Map map() {
        final Set<String> numbered = PaperMap.numbered(scene);
        final List<Time> others = times(numbered.stream().filter(id -> !story.handout().events().contains(id)).toList());
        final Figure picture = new Figure(desk.to(desk.links().picture(desk.words().code(), story, Pictures.HANDOUT)), scene.caption().description());
        final List<String> said = new ArrayList<>(thesis().map(this::said).orElseGet(this::said));
        final boolean areas = scene.ground() instanceof Scene.Near && scene.sites().stream().anyMatch(site -> site.point().isEmpty() && numbered.contains(site.event()));
        if (areas) said.add(desk.words().text("handout.area"));
        return new HandoutPage.Map(picture, said, others);
    }

    private Optional<Thesis> thesis() {
        return story.handout().show().thesis().flatMap(desk.atlas()::thesis);
    }

    /** Of an interpretation only whose it is: what was found for it may be asked. */
    private List<String> said(Thesis thesis) {
        final String number = desk.formats().number(desk.atlas().numberOf(thesis));
        final String said = desk.words().text("handout.thesis", "number", number, "said", desk.names().said(thesis.holder(), thesis.title()));
        return scene.arcs().isEmpty() ? List.of(said) : List.of(said, desk.words().text("handout.arc"));
    }

    private List<String> said() {
        final Show show = story.handout().show();
        final Optional<String> band = show.one("band").map(kilometres -> desk.formats().distance(Double.parseDouble(kilometres) * 1_000));
        final Optional<String> shaded = band.map(distance -> desk.words().text("picture.band", "distance", distance));
        final Stream<String> open = show.event().stream().map(id -> desk.names().text(event(id).title()).inSentence());
        final Stream<String> sentences = scene.caption().sentences().stream().map(Phrase::text).filter(sentence -> !Optional.of(sentence).equals(shaded));
        final Stream<String> all = Stream.of(open, scene.caption().dates().stream().map(Phrase::text), sentences).flatMap(texts -> texts);
        final String said = desk.words().text("handout.shown", "what", all.collect(Collectors.joining(desk.words().text("list.clauses"))));
        return Stream.concat(Stream.of(said), band.stream().map(distance -> desk.words().text("handout.band", "distance", distance))).toList();
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
