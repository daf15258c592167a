package sarhad.encode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sarhad.encode.MapPage.Found;
import sarhad.encode.MapPage.Interpretation;
import sarhad.encode.MapPage.Item;
import sarhad.encode.MapPage.Kind;
import sarhad.encode.MapPage.MapView;
import sarhad.encode.MapPage.Response;
import sarhad.encode.MapPage.Sea;
import sarhad.encode.MapPage.SiteWords;
import sarhad.encode.MapPage.Span;
import sarhad.encode.MapPage.Timeline;
import sarhad.measure.Measures;
import sarhad.measure.Zones;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Site;
import sarhad.model.Statement;
import sarhad.model.Thesis;
import sarhad.model.TimeSpan;

/** Writes what the map page, or another page with the map, says in one language. */
final class MapPageWriter {
    /** Layers that a reader may switch on, by their names in the address. */
    static final List<String> OPTIONAL_LAYERS = List.of("rivers", "provinces", "border-alternative");
    static final List<String> SHOWN_LAYERS = List.of("rivers");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** In pixels; the second one is offered first. */
    private static final List<Integer> FRAME_HEIGHTS = List.of(400, 480, 600, 800);
    /** Days that the timeline shows before the first event and after the last one. */
    private static final int MARGIN_DAYS = 2;

    private final String at;
    private final Atlas atlas;
    private final Measures measures;
    private final Links links;
    private final Language language;
    private final Words words;
    private final Names names;
    private final Sentences sentences;

    MapPageWriter(Desk desk, Measures measures) {
        this.at = desk.page();
        this.atlas = desk.atlas();
        this.measures = measures;
        this.links = desk.links();
        this.language = desk.speech();
        this.words = language.words();
        this.names = desk.names();
        this.sentences = new Sentences(measures, atlas.about().limits(), words, language.formats(), names);
    }

    MapPage write(Frame frame) {
        final Shown description = names.text(atlas.about().description());
        final List<EventFacets> facets = EventFacets.ofAll(atlas, measures);
        final List<Item> items = IntStream.range(0, facets.size()).mapToObj(i -> item(atlas.events().get(i), facets.get(i))).toList();
        final List<Interpretation> theses = atlas.theses().stream().map(this::interpretation).toList();
        return new MapPage(
                frame, description, figure(), names.translationNote(), items, theses, timeline(), new FacetWriter(atlas, language, names).write(facets),
                new MapPage.StripView(page(links.border(words.code())), page(links.asset("strip.css"))),
                mapView(), Key.parties(names, language.formats()), Key.kinds(Stream.of(Event.Kind.values()), words), OPTIONAL_LAYERS, SHOWN_LAYERS,
                new MapPage.Bands(Zones.WIDTHS.stream().map(metres -> String.valueOf(metres / 1_000)).collect(Collectors.joining(",")), page(links.zones(words.code()))), sharing());
    }

    private MapPage.Sharing sharing() {
        final List<MapPage.Height> heights = FRAME_HEIGHTS.stream()
                .map(pixels -> new MapPage.Height(String.valueOf(pixels), words.text("share.height.pixels", "n", language.formats().number(pixels)))).toList();
        final String undrawn = atlas.theses().stream().filter(thesis -> !Pictures.drawn(atlas, thesis)).map(Thesis::id).collect(Collectors.joining(" "));
        return new MapPage.Sharing(page(links.asset("share.css")), atlas.about().id(), atlas.about().edition().toString(), undrawn, Pictures.FORMATS, heights);
    }

    private Figure figure() {
        final String alt = new CaptionWriter(atlas, measures, names, language).description(Pictures.OPENING);
        return new Figure(page(links.picture(words.code(), Pictures.OPENING)), alt);
    }

    private Item item(Event event, EventFacets facets) {
        final List<SiteWords> sites = measures.of(event).stream().map(measure -> {
            final Site site = event.sites().stream().filter(s -> s.id().equals(measure.site())).findFirst().orElseThrow();
            final String statements = site.statements().stream().filter(Statement::limits).map(Statement::id).collect(Collectors.joining(" "));
            return new SiteWords(site.id(), names.text(site.name()), sentences.interval(measure), statements);
        }).toList();
        return new Item(
                event.id(), language.formats().number(atlas.numberOf(event)), facets.kind(), words.text("kind." + facets.kind()), names.colour(event),
                event.protagonist().map(names::actorShort), names.text(event.title()),
                language.dates().days(event.when().firstDay(), event.when().lastDay()),
                language.dates().secondCalendar(event.when().firstDay(), event.when().lastDay()), sentences.of(event), page(links.event(words.code(), event.id())),
                span(event.when()), found(facets), sites, responses(event));
    }

    private String page(String target) {
        return links.to(at, target);
    }

    private static Span span(TimeSpan when) {
        final TimeSpan.Instants span = when.span();
        return new Span(MINUTE.format(span.earliest()), MINUTE.format(span.latest()), when.aboutInstant().map(MINUTE::format));
    }

    private static Found found(EventFacets facets) {
        return new Found(String.join(" ", facets.actors()), String.join(" ", facets.sides()), String.join(" ", facets.places()));
    }

    /** Who calls the event a response to which other one: the timeline draws it, always with the holder's name. */
    private List<Response> responses(Event event) {
        return event.relations().stream().filter(relation -> relation.type() == Event.Relation.Type.RESPONSE_TO).map(relation -> {
            final List<String> holders = relation.heldBy().stream().map(names::speaker).map(speaker -> speaker.who().inSentence()).distinct().toList();
            return new Response(relation.event(), words.text(holders.size() > 1 ? "time.response.more" : "time.response", "holder", holders.get(0)));
        }).toList();
    }

    private Interpretation interpretation(Thesis thesis) {
        return new Interpretation(
                thesis.id(), names.text(thesis.title()), names.speaker(thesis.holder()), words.text("evidence." + Formats.key(thesis.evidence())),
                page(links.thesis(words.code(), thesis.id())), String.join(" ", thesis.events()));
    }

    private Timeline timeline() {
        final List<TimeSpan.Instants> spans = atlas.events().stream().map(Event::when).map(TimeSpan::span).toList();
        final LocalDate first = day(spans.stream().map(TimeSpan.Instants::earliest).min(Instant::compareTo)).minusDays(MARGIN_DAYS);
        final LocalDate last = day(spans.stream().map(TimeSpan.Instants::latest).max(Instant::compareTo)).plusDays(MARGIN_DAYS);
        final List<MapPage.Period> periods = atlas.about().periods().stream()
                .map(period -> new MapPage.Period(names.text(period.title()), MINUTE.format(period.since()), MINUTE.format(period.until()))).toList();
        final String told = words.text("time.range", "from", language.dates().day(first), "to", language.dates().day(last));
        return new Timeline(
                MINUTE.format(first.atStartOfDay(ZoneOffset.UTC)), MINUTE.format(last.atStartOfDay(ZoneOffset.UTC)), told, clocks(), periods,
                page(links.events(words.code())), page(links.asset("lanes.css")));
    }

    /** The day of a moment in UTC; an atlas without events has its edition's. */
    private LocalDate day(Optional<Instant> moment) {
        return moment.map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC)).orElse(atlas.about().edition());
    }

    private List<MapPage.Clock> clocks() {
        return Stream.concat(
                Stream.of(new MapPage.Clock("UTC", words.text("time.utc"))),
                names.parties(language.formats()).stream().map(party -> new MapPage.Clock(
                        party.zone().getId(), words.text("time.clockOf", "country", names.country(party.country()))))).toList();
    }

    private MapView mapView() {
        final List<Sea> seas = atlas.about().seas().stream().map(sea -> new Sea(names.text(sea.name()), sea.position())).toList();
        return new MapView(window(atlas.about().extent()), window(atlas.about().limits()), seas, page(links.asset("measure.css")));
    }

    private static String window(Atlas.Extent extent) {
        return Stream.of(extent.west(), extent.south(), extent.east(), extent.north()).map(String::valueOf).collect(Collectors.joining(","));
    }
}
