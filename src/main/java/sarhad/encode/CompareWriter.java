package sarhad.encode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sarhad.encode.ComparePage.Head;
import sarhad.encode.ComparePage.Side;
import sarhad.encode.ComparePage.Topic;
import sarhad.encode.EventArticle.Row;
import sarhad.measure.Interval;
import sarhad.measure.Measures;
import sarhad.measure.Separation;
import sarhad.model.Claim;
import sarhad.model.Comparison;
import sarhad.model.Event;
import sarhad.model.Exhibit;
import sarhad.model.Ledger;
import sarhad.model.Site;

/** Sets two events side by side, whichever they are. */
final class CompareWriter {
    private final Desk desk;
    private final Measures measures;
    private final Words words;
    private final Comparison pair;
    private final Sentences sentences;
    private final WhenWriter times;
    private final ClaimWriter claims;
    private final LedgerWriter ledgers;
    private final Map<String, Head> heads = new LinkedHashMap<>();

    /** @param ways to other comparisons */
    CompareWriter(Desk desk, Measures measures, Comparison pair, CompareWays ways) {
        this.desk = desk;
        this.measures = measures;
        this.words = desk.words();
        this.pair = pair;
        this.sentences = new Sentences(measures, desk.atlas().about().limits(), desk.words(), desk.formats(), desk.names());
        this.times = new WhenWriter(desk);
        this.claims = new ClaimWriter(desk);
        this.ledgers = new LedgerWriter(desk);
        events().forEach(event -> heads.put(event.id(), head(event, ways)));
    }

    ComparePage write(Frame frame) {
        final List<Topic> topics = topics(Exhibit.Compare.ROWS);
        final List<String> notes = events().flatMap(event -> event.contentNotes().stream()).distinct().map(note -> words.text("note." + Formats.key(note))).toList();
        return new ComparePage(
                frame, heads(), notes, desk.translation(), between(), List.of(words.text("how.separation"), words.text("how.elapsed"), words.text("how.rounding")),
                topics, desk.citations().listed(desk.names()));
    }

    /** What is told of both. @param rows keys of the questions, in their order */
    List<Topic> topics(List<String> rows) {
        return rows.stream().flatMap(this::topics).toList();
    }

    private Stream<Topic> topics(String row) {
        return switch (row) {
            case "when" -> Stream.of(facts(words.text("section.when"), event -> times.write(event.when()).rows()));
            case "where" -> Stream.of(facts(words.text("section.where"), this::where));
            case "distance" -> Stream.of(facts(words.text("measure.distance"), this::distances));
            case "doers" -> Stream.of(topic(words.text("compare.doers"), event -> side(event, List.of(), claims.doers(event), List.of(), List.of())));
            default -> about(Claim.About.valueOf(row.toUpperCase(Locale.ROOT)));
        };
    }

    private Stream<Topic> about(Claim.About about) {
        if (about.isFigure()) return figures(about).stream();
        return Stream.of(topic(words.text("compare.about." + Formats.key(about)), event -> side(event, List.of(), List.of(), List.of(), claims.claims(event, about))));
    }

    /** What stands at the top of each side. */
    List<Head> heads() {
        return List.copyOf(heads.values());
    }

    private Stream<Event> events() {
        return Stream.of(pair.first(), pair.second());
    }

    private Head head(Event event, CompareWays ways) {
        final String kind = Formats.key(event.kind());
        final String present = desk.comparison(pair);
        final List<EventArticle.Compared> others = ways.all(event).stream().filter(way -> !way.link().equals(present)).toList();
        return new Head(desk.pointer(event), kind, words.text("kind." + kind), desk.names().colour(event), times.heading(event.when()), others);
    }

    private List<Row> between() {
        final Optional<Interval> apart = measures.separations(pair.first(), pair.second()).stream().map(Separation::metres).reduce(Interval::union);
        return List.of(
                new Row(words.text("compare.apart"), apart.map(desk.formats()::distance).orElse(words.text("others.noDistance"))),
                new Row(words.text("compare.elapsed"), desk.dates().elapsed(measures.elapsed(pair.first(), pair.second()))));
    }

    private Topic topic(String heading, Function<Event, Side> side) {
        return new Topic(heading, words.text("compare.none"), events().map(side).toList());
    }

    private Topic facts(String heading, Function<Event, List<Row>> facts) {
        return topic(heading, event -> side(event, facts.apply(event), List.of(), List.of(), List.of()));
    }

    private Side side(Event event, List<Row> facts, List<EventArticle.Doer> doers, List<Chart> charts, List<EventArticle.Claim> claims) {
        return new Side(heads.get(event.id()), facts, doers, charts, claims);
    }

    private List<Row> where(Event event) {
        return event.sites().stream().map(site -> new Row(desk.names().text(site.name()).inSentence(), desk.grades().of("basis", site.basis()))).toList();
    }

    private List<Row> distances(Event event) {
        return event.sites().stream().map(site -> new Row(
                desk.names().text(site.name()).inSentence(),
                measures.of(event, site.id()).map(measure -> sentences.side(site, measure)).orElseGet(() -> unmeasured(site)))).toList();
    }

    private String unmeasured(Site site) {
        final Stream<String> within = site.within().map(unit -> words.text("sentence.within", "unit", desk.names().unit(unit))).stream();
        return desk.formats().clauses(Stream.concat(within, Stream.of(words.text("others.noDistance"))).toList());
    }

    /** The figures of both about one kind of harm, a topic for each thing counted, on one axis. */
    private List<Topic> figures(Claim.About about) {
        final Map<String, Map<Event, Ledger>> byCounted = new LinkedHashMap<>();
        events().forEach(event -> Ledger.of(event, about, desk.atlas()).forEach(
                ledger -> byCounted.computeIfAbsent(ledger.counts(), first -> new LinkedHashMap<>()).put(event, ledger)));
        return byCounted.values().stream().map(ledgers -> figures(about, ledgers)).toList();
    }

    private Topic figures(Claim.About about, Map<Event, Ledger> byEvent) {
        final Axis axis = Axis.upTo(byEvent.values().stream().flatMap(ledger -> ledger.largest().stream()).max(Double::compare).orElse(0.0));
        final String heading = words.text("ledger.name",
                "about", words.text("about." + Formats.key(about)), "who", words.text("counts." + byEvent.values().iterator().next().counts()));
        return new Topic(heading, words.text("compare.noFigures"), events().map(event -> side(event, List.of(), List.of(),
                Optional.ofNullable(byEvent.get(event)).map(ledger -> ledgers.chart(ledger, axis)).stream().toList(), List.of())).toList());
    }
}
