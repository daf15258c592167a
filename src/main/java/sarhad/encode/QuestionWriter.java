package sarhad.encode;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sarhad.encode.StoryQuestion.Estimate;
import sarhad.encode.StoryQuestion.Item;
import sarhad.encode.StoryQuestion.Match;
import sarhad.encode.StoryQuestion.Option;
import sarhad.encode.StoryQuestion.Order;
import sarhad.encode.StoryQuestion.Task;
import sarhad.measure.Elapsed;
import sarhad.measure.Interval;
import sarhad.measure.Measures;
import sarhad.measure.SiteMeasure;
import sarhad.model.Claim;
import sarhad.model.Event;
import sarhad.model.Question;
import sarhad.model.Thesis;
import sarhad.model.TimeSpan;

/** Writes what a story asks, and the answers as they follow from the data. */
final class QuestionWriter {
    private static final double KILOMETRE = 1_000;

    private final Desk desk;
    private final Measures measures;
    private final Words words;
    private final StoryTexts texts;
    private final Sentences sentences;

    QuestionWriter(Desk desk, Measures measures, StoryTexts texts) {
        this.desk = desk;
        this.measures = measures;
        this.words = desk.words();
        this.texts = texts;
        this.sentences = new Sentences(measures, desk.atlas().about().limits(), words, desk.formats(), desk.names());
    }

    StoryQuestion write(Question question) {
        return new StoryQuestion(texts.text(question.asked().ask()), question.asked().explanation().map(texts::text), task(question));
    }

    private Task task(Question question) {
        if (question instanceof Question.Order order) return order(order.events().stream().map(this::event).toList());
        if (question instanceof Question.Holder holder) return match("question.holder", holder.claims().stream().map(this::held).toList());
        if (question instanceof Question.Nature nature) return match("question.nature", nature.items().stream().map(this::sorted).toList());
        if (question instanceof Question.Evidence evidence) return match("question.evidence", evidence.theses().stream().map(id -> graded(desk.atlas().thesis(id).orElseThrow())).toList());
        if (question instanceof Question.Place place) return place(event(place.event()));
        if (question instanceof Question.Distance distance) return distance(event(distance.event()));
        if (question instanceof Question.Lapse lapse) return lapse(measures.elapsed(event(lapse.from()), event(lapse.to())));
        return question instanceof Question.Open open ? new StoryQuestion.Open(texts.texts(open.answers())) : length();
    }

    /** In which unit it was: how far from the border is another question. */
    private Task place(Event event) {
        final List<String> units = event.sites().stream().flatMap(site -> site.within().stream()).map(desk.names()::unit).distinct().toList();
        return new StoryQuestion.Place(desk.pointer(event), units.isEmpty() ? sentences.of(event) : desk.formats().list(units));
    }

    private Event event(String id) {
        return desk.atlas().event(id).orElseThrow();
    }

    /** Mixed by their titles; turned round, if that gives the answer away. */
    private Task order(List<Event> events) {
        final List<Event> inOrder = events.stream().sorted(Comparator.comparing(Event::when, TimeSpan.IN_TIME_ORDER).thenComparing(Event::id)).toList();
        final List<Item> items = IntStream.range(0, inOrder.size()).mapToObj(i -> {
            final Event event = inOrder.get(i);
            return new Item(event.id(), desk.names().text(event.title()), List.of(), String.valueOf(i + 1), new WhenWriter(desk).heading(event.when()), desk.formats().number(i + 1));
        }).toList();
        final Comparator<Item> byTitle = Comparator.comparing((Item item) -> item.words().text(), desk.formats().alphabetical());
        final List<Item> mixed = items.stream().sorted(byTitle).toList();
        return new Order(mixed.equals(items) ? items.stream().sorted(byTitle.reversed()).toList() : mixed);
    }

    private Item held(String id) {
        final Claim claim = desk.atlas().events().claim(id).orElseThrow().claim();
        final Speaker speaker = desk.names().speaker(claim.claimant());
        final String who = speaker.office().map(office -> words.text("question.office", "who", speaker.who().inSentence(), "office", office.inSentence())).orElse(speaker.who().inSentence());
        return new Item(id, desk.names().text(claim.text()), desk.citations().of(claim.sources()), who);
    }

    private Item sorted(Question.Nature.Item item) {
        final String nature = words.text("question.nature." + Formats.key(item.kind()));
        return switch (item.kind()) {
            case EVENT -> new Item(item.id(), desk.names().text(event(item.id()).title()), desk.citations().of(event(item.id()).sources()), nature);
            case CLAIM -> {
                final Claim claim = desk.atlas().events().claim(item.id()).orElseThrow().claim();
                yield new Item(item.id(), desk.names().text(claim.text()), desk.citations().of(claim.sources()), nature);
            }
            // Who holds it would say what it is.
            case THESIS -> new Item(item.id(), desk.names().text(desk.atlas().thesis(item.id()).orElseThrow().statement()), List.of(), nature);
        };
    }

    /** An interpretation is never named without its holder. */
    private Item graded(Thesis thesis) {
        final String grade = words.text("evidence." + Formats.key(thesis.evidence()));
        return new Item(thesis.id(), desk.names().shown(desk.names().said(thesis.holder(), thesis.title()), words.spoken()), List.of(), grade);
    }

    /** What belongs to the things stands in the order of its words, so that its place says nothing. */
    private Task match(String label, List<Item> items) {
        final List<Option> choices = items.stream().map(Item::answerWords).distinct().sorted(desk.formats().alphabetical()).map(answer -> new Option(answer, answer)).toList();
        return new Match(words.text(label), items, choices);
    }

    private Task distance(Event event) {
        final List<SiteMeasure> sites = measures.of(event);
        final Interval interval = sites.stream().map(site -> site.border().interval()).reduce(Interval::union).orElseThrow();
        final MeasureWriter writer = new MeasureWriter(desk.atlas(), measures, desk.names(), desk.speech());
        final List<String> how = sites.stream().flatMap(measure -> event.sites().stream().filter(site -> site.id().equals(measure.site())))
                .flatMap(site -> measures.of(event, site.id()).stream().flatMap(measure -> writer.distance(site, measure).how().stream())).distinct().toList();
        return kilometres(interval, desk.formats().clauses(sentences.where(event)), how, Optional.of(event.id()));
    }

    private Task length() {
        final double reference = measures.border().lengthMetres();
        final double other = measures.alternative().lengthMetres();
        final Optional<String> how = desk.atlas().layers().border().tolerance().map(metres -> words.text("how.length",
                "length", desk.formats().distance(reference), "metres", desk.formats().number(Math.round(metres)), "other", desk.formats().distance(other)));
        return kilometres(new Interval(Math.min(reference, other), Math.max(reference, other)), words.text("question.length", "length", desk.formats().distance(reference)), how.stream().toList(), Optional.empty());
    }

    private Task kilometres(Interval metres, String answer, List<String> how, Optional<String> event) {
        return new Estimate(words.text("question.unit.km"), whole(Math.floor(metres.min() / KILOMETRE)), whole(Math.ceil(metres.max() / KILOMETRE)), answer, how, event);
    }

    private Task lapse(Elapsed time) {
        final boolean hours = desk.dates().inHours(time);
        final long from = hours ? time.shortest().orElseThrow().toHours() : time.minDays();
        final long to = hours ? (time.longest().orElseThrow().toMinutes() + 59) / 60 : time.maxDays();
        final String unit = hours ? "hours" : "days";
        return new Estimate(words.text("question.unit." + unit), whole(Math.max(0, from)), whole(to), desk.dates().between(time), List.of(words.text("how.elapsed")), Optional.empty());
    }

    private static String whole(double value) {
        return String.valueOf((long) value);
    }
}
