package sarhad.encode;

import java.util.List;
import java.util.Optional;
import sarhad.model.Position;

/**
 * The map page: the list of events, and what the map, the timeline and the filters must be told in words.
 *
 * @param picture the opening view, where the map cannot be
 * @param strip the border unrolled
 * @param layers names of the optional layers
 * @param shown those of them that are shown at first
 * @param sharing what readers take with them
 * @param bands of which widths the map can show the land near the border
 */
public record MapPage(
        Frame frame, Shown description, Figure picture, Optional<String> translation, List<Item> events, List<Interpretation> theses, Timeline timeline,
        List<Facet> facets, StripView strip, MapView map, List<Party> parties, List<Kind> kinds, List<String> layers, List<String> shown, Bands bands, Sharing sharing) implements Key {

    /** What the scripts say: the page brings them in its language. */
    public static final List<String> WORDS = List.of(
            "map.label", "map.scale", "map.cluster", "notice.address", "notice.map", "notice.measure", "notice.event", "notice.close",
            "search.found", "search.in.title", "search.in.summary", "search.in.place", "search.in.actor", "search.in.said",
            "count.all", "count.some", "time.play", "time.pause", "time.range", "time.cluster", "list.names", "sentence.end", "thesis.says", "choice.switch", "band.none", "notice.search",
            "gauge.distance", "gauge.interval", "gauge.azimuth", "gauge.and", "gauge.refused", "gauge.unread", "gauge.expected", "gauge.unreadRadius", "gauge.a", "gauge.b", "gauge.unavailable",
            "share.copied", "share.notCopied", "share.failed");

    /**
     * An event of the list; the map and the timeline take their words from here.
     *
     * @param actor who acted, as far as that is stated or undisputed
     * @param secondDate its days in the readers' second calendar, where they have one
     * @param span when it can have been
     */
    public record Item(
            String id, String number, String kind, String kindWord, Colour colour, Optional<Shown> actor, Shown title, String date, Optional<String> secondDate,
            String sentence, String link, Span span, Found found, List<SiteWords> sites, List<Response> responses) {}

    /**
     * When it can have been: instants to the minute.
     *
     * @param about the time most often given, where there is one
     */
    public record Span(String since, String until, Optional<String> about) {}

    /**
     * Bands along the border.
     *
     * @param kilometres their widths, divided by commas
     * @param page the way to the page that says what lies in them
     */
    public record Bands(String kilometres, String page) {}

    /**
     * What readers take with them.
     *
     * @param style the style of the card, loaded with it
     * @param atlas id of the atlas, for the names of files
     * @param edition day of the data, for the same
     * @param undrawn ids of interpretations without a picture of their own, divided by spaces
     * @param pictures kinds of files in which there is a picture of every event and interpretation
     * @param heights of frames to choose from
     */
    public record Sharing(String style, String atlas, String edition, String undrawn, List<String> pictures, List<Height> heights) {}

    /** How high a frame can be. */
    public record Height(String pixels, String words) {}

    /** Values of the filters, each list in one word. */
    public record Found(String actors, String sides, String places) {}

    /**
     * What the map writes at a site.
     *
     * @param statements ids of the statements that place it and can be left out, divided by spaces
     */
    public record SiteWords(String id, Shown name, String interval, String statements) {}

    /** That somebody calls the event a response to another one. */
    public record Response(String to, String words) {}

    /** An interpretation of the list; the map takes its words from here. */
    public record Interpretation(String id, Shown title, Speaker holder, String evidence, String link, String events) {}

    /**
     * The whole of the time that is shown, and the ways to look at it.
     *
     * @param words first and last day
     * @param table the page that has the events as a table
     * @param style the style of the lanes, which is loaded when there is room for them
     */
    public record Timeline(String since, String until, String words, List<Clock> clocks, List<Period> periods, String table, String style) {}

    /** A clock by which the time is told. */
    public record Clock(String zone, String name) {}

    /** A stretch of time that is worth a closer look. */
    public record Period(Shown title, String since, String until) {}

    /** One way to filter: its name in the address, and its choices. */
    public record Facet(String name, String heading, List<Choice> choices) {}

    /** A value of a filter, and how many events have it. */
    public record Choice(String value, String word, String count, Optional<Colour> colour) {}

    /** The page that has the border unrolled, and the style of its drawing; both are loaded when somebody wants to see it. */
    public record StripView(String page, String style) {}

    /**
     * Windows in degrees as west,south,east,north, and the names of seas.
     *
     * @param measureStylesheet the style of the card in which readers measure, loaded with it
     */
    public record MapView(String extent, String limits, List<Sea> seas, String measureStylesheet) {}

    /** A sea's name and where it stands. */
    public record Sea(Shown name, Position position) {}

    /** Whose colour is which. */
    public record Party(Colour colour, String name) {}

    /** A kind of event, for the key. */
    public record Kind(String key, String word) {}
}
