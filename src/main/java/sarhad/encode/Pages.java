package sarhad.encode;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sarhad.encode.Frames.Addresses;
import sarhad.encode.Frames.Particulars;
import sarhad.encode.Frames.Told;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Comparison;
import sarhad.model.Comparisons;
import sarhad.model.Event;
import sarhad.model.Text;
import sarhad.model.Thesis;

/** The pages, complete on the server and readable without JavaScript. */
public final class Pages {
    /** So many pairs of events stand above the list of events. */
    private static final int MOST_COMPARISONS = 6;

    private final Press press;
    private final Atlas atlas;
    private final Measures measures;
    private final Links links;
    private final Comparisons comparisons;
    private final StoryPages stories;
    private final Map<String, Supplier<byte[]>> data;
    private final boolean inPack;

    /**
     * @param address the public address of the site, ending in a slash
     * @param data every file below {@code data/}
     */
    public Pages(Atlas atlas, Measures measures, Messages messages, Links links, Optional<String> address, Map<String, Supplier<byte[]>> data) {
        this(new Press(atlas, measures, messages, links, address), data, false);
    }

    private Pages(Press press, Map<String, Supplier<byte[]>> data, boolean inPack) {
        this.press = press;
        this.atlas = press.atlas();
        this.measures = press.measures();
        this.links = press.links();
        this.comparisons = press.comparisons();
        this.stories = new StoryPages(press, data);
        this.data = data;
        this.inPack = inPack;
    }

    /** The same in the offline pack. @param held what that holds of the files below {@code data/} */
    public Pages inPack(Map<String, Supplier<byte[]>> held) {
        return new Pages(press, held, true);
    }

    /** The map page. */
    public String map(String language) {
        return press.rendered("map.jte", mapPage(language));
    }

    /** The map for other sites to frame. It stands beside the map page, so that all links are the same. */
    public String embed(String language) {
        final Desk desk = press.desk(language, links.embed(language));
        return press.rendered("embed.jte", new EmbedWriter(desk, measures, comparisons, press.citable(desk)).write(mapPage(language)));
    }

    private MapPage mapPage(String language) {
        final Desk desk = press.desk(language, links.map(language));
        return new MapPageWriter(desk, measures).write(openingFrame(desk));
    }

    /** The frame of the map as it opens. */
    private Frame openingFrame(Desk desk) {
        final Told told = new Told("website", Pictures.OPENING, addresses -> Optional.of(data(press.desk(desk.words().code(), desk.page()), addresses).atlas()));
        return mapFrame(desk, desk.names().text(atlas.about().title()).text(), atlas.about().description(), told);
    }

    private Frame mapFrame(Desk desk, String title, Text description, Told told) {
        return press.frame(desk, new Particulars(title, desk.names().text(description).text(), Section.MAP, links::map, told));
    }

    /**
     * The map page for those who follow a link to what it shows: the same page, but other sites are told of that.
     *
     * @param map the map page as it is
     * @param drawn whether there is a picture of exactly that
     */
    public String seen(String map, OembedSubjects.Subject subject, boolean drawn) {
        final Desk desk = press.desk(subject.language(), links.map(subject.language()));
        final Told told = new Told("website", subject.picture(), Optional.of(new Frames.View(subject.query().orElse(""), drawn)), addresses -> Optional.empty());
        final Frame seen = mapFrame(desk, subject.title().get(), description(subject), told);
        return map.replace(press.rendered("part/told.jte", Map.of("frame", openingFrame(desk))), press.rendered("part/told.jte", Map.of("frame", seen)));
    }

    /** In a sentence or some: the event, the thesis, or else the atlas. */
    private Text description(OembedSubjects.Subject subject) {
        final Optional<Text> ofEvent = atlas.events().stream().filter(event -> links.event(subject.language(), event.id()).equals(subject.page())).map(Event::summary).findFirst();
        final Optional<Text> ofThesis = atlas.theses().stream().filter(thesis -> links.thesis(subject.language(), thesis.id()).equals(subject.page())).map(Thesis::statement).findFirst();
        return ofEvent.or(() -> ofThesis).orElse(atlas.about().description());
    }

    /** The page of one event. */
    public String event(String language, String id) {
        final Event event = atlas.event(id).orElseThrow(() -> new IllegalArgumentException("the atlas has no event " + id));
        final Desk desk = press.desk(language, links.event(language, id));
        final EventArticle article = new ArticleWriter(desk, measures, new CompareWays(desk, comparisons), press.citable(desk)).write(event);
        final Told told = new Told("article", id, addresses -> Optional.of(data(press.desk(language, links.event(language, id)), addresses).event(event)));
        final Frame frame = press.frame(desk, new Particulars(article.head().title().text(), article.head().summary().text(), Section.EVENTS, l -> links.event(l, id), told));
        return press.rendered("event.jte", new EventPage(frame, article, frame.home() + "?event=" + id));
    }

    /** All events as a list and a table. */
    public String events(String language) {
        final Desk desk = press.desk(language, links.events(language));
        final List<EventsPage.Row> rows = new EventsWriter(desk, measures).write();
        final String title = desk.words().text("events.heading");
        final Frame frame = press.frame(desk, title, desk.names().text(atlas.about().description()).text(), Section.EVENTS, links::events);
        return press.rendered("events.jte", new EventsPage(
                frame, desk.words().text("events.caption", "n", desk.formats().number(rows.size())), rows, comparisons(desk), desk.translation(), about(desk),
                desk.to(links.data("events.geojson")), desk.to(links.data("claims.csv")), desk.to(links.reported(language)), desk.to(links.zones(language)), desk.to(links.downloads(language))));
    }

    /** Stated distances beside measured ones. */
    public String reported(String language) {
        final Desk desk = press.desk(language, links.reported(language));
        final ReportedWriter writer = new ReportedWriter(desk, measures);
        final List<ReportedPage.Row> rows = writer.rows();
        final Frame frame = press.frame(desk, desk.words().text("reported.heading"), desk.words().text("reported.intro"), Section.EVENTS, links::reported);
        return press.rendered("reported.jte", new ReportedPage(
                frame, rows, writer.rules(), desk.translation(), desk.citations().listed(desk.names()), desk.to(links.data("reported.json"))));
    }

    /** The land near the border. */
    public String zones(String language) {
        final Desk desk = press.desk(language, links.zones(language));
        final Frame frame = press.frame(desk, desk.words().text("band.label"), desk.words().text("band.intro"), Section.MAP, links::zones);
        return press.rendered("zones.jte", new ZonesPage(frame, new ZonesWriter(desk, measures.zones()).bands(), desk.to(links.data("zones.geojson"))));
    }

    /** The ways to some pairs that belong together, the exchanges first; to all of them lead the pages of their events. */
    private List<ComparePage.Link> comparisons(Desk desk) {
        final Stream<Comparison> exchangesFirst = comparisons.linked().stream().sorted(Comparator.comparing(pair -> !pair.isExchange(atlas)));
        return exchangesFirst.limit(MOST_COMPARISONS)
                .map(pair -> new ComparePage.Link(desk.comparison(pair), desk.pointer(pair.first()), desk.pointer(pair.second()))).toList();
    }

    /** Two events side by side. */
    public String compare(String language, Comparison pair) {
        final Desk desk = press.desk(language, compared(language, pair));
        final Frame frame = press.frame(desk, desk.names().sideBySide(pair), desk.words().text("compare.intro"), Section.EVENTS, l -> compared(l, pair));
        return press.rendered("compare.jte", new CompareWriter(desk, measures, pair, new CompareWays(desk, comparisons)).write(frame));
    }

    private String compared(String language, Comparison pair) {
        return links.compare(language, pair.first().id(), pair.second().id());
    }

    /** The border unrolled: how deep each event lies and along which part of the border, as a drawing and as tables. */
    public String border(String language) {
        final Desk desk = press.desk(language, links.border(language));
        final String title = desk.words().text("strip.heading");
        final Told told = new Told("website", Pictures.BORDER, addresses -> Optional.empty());
        final Frame frame = press.frame(desk, new Particulars(title, desk.words().text("strip.lead"), Section.BORDER, links::border, told));
        return press.rendered("border.jte", new BorderPageWriter(desk, measures, press.strip().get()).write(frame));
    }

    /** The page of one thesis. */
    public String thesis(String language, String id) {
        final Thesis thesis = atlas.thesis(id).orElseThrow(() -> new IllegalArgumentException("the atlas has no thesis " + id));
        final Desk desk = press.desk(language, links.thesis(language, id));
        final ThesisArticle article = new ThesisWriter(desk, measures, press.citable(desk)).write(thesis);
        final Told told = new Told("article", Pictures.name(atlas, thesis), addresses -> Optional.of(data(press.desk(language, links.thesis(language, id)), addresses).thesis(thesis)));
        final Frame frame = press.frame(desk, new Particulars(desk.names().said(thesis.holder(), thesis.title()), desk.names().said(thesis.holder(), thesis.statement()), Section.THESES, l -> links.thesis(l, id), told));
        return press.rendered("thesis.jte", new ThesisPage(frame, article, thesis.onMap() ? Optional.of(frame.home() + "?thesis=" + id) : Optional.empty()));
    }

    /** The list of theses. */
    public String theses(String language) {
        final Desk desk = press.desk(language, links.theses(language));
        final List<Opinion> theses = atlas.theses().stream().map(desk::opinion).toList();
        final Frame frame = press.frame(desk, desk.words().text("theses.heading"), desk.words().text("theses.intro"), Section.THESES, links::theses);
        return press.rendered("theses.jte", new ThesesPage(frame, theses, desk.translation(), about(desk), desk.to(links.data("theses.csv"))));
    }

    /** What the map is, what its words mean, how it is made and of what. */
    public String about(String language) {
        final Desk desk = press.desk(language, links.about(language));
        final Frame frame = press.frame(desk, desk.words().text("atlas.heading"), desk.words().text("atlas.summary"), Section.ABOUT, links::about);
        return press.rendered("about.jte", new AboutWriter(desk, measures).write(frame));
    }

    /** Every download, and how to cite the atlas. */
    public String downloads(String language) {
        final Desk desk = press.desk(language, links.downloads(language));
        final Frame frame = press.frame(desk, desk.words().text("download.heading"), desk.words().text("download.intro"), Section.ABOUT, links::downloads);
        return press.rendered("data.jte", new DataWriter(desk, data).write(frame, press.citable(desk), inPack ? Optional.of(new DataPage.Copy(press.address())) : Optional.empty()));
    }

    private static String about(Desk desk) {
        return desk.to(desk.links().about(desk.words().code()));
    }

    private JsonLd data(Desk desk, Addresses addresses) {
        return new JsonLd(desk, measures, addresses);
    }

    /** The pages that there are in every language, the map first. */
    public List<Page> all() {
        return Stream.of(
                Stream.of(new Page(links::map, this::map)),
                atlas.events().stream().map(Event::id).map(id -> new Page(language -> links.event(language, id), language -> event(language, id))),
                comparisons.all().stream().map(pair -> new Page(language -> compared(language, pair), language -> compare(language, pair), true)),
                Stream.of(new Page(links::events, this::events), new Page(links::border, this::border), new Page(links::reported, this::reported), new Page(links::zones, this::zones), new Page(links::theses, this::theses)),
                atlas.theses().stream().map(Thesis::id).map(id -> new Page(language -> links.thesis(language, id), language -> thesis(language, id))),
                stories.all(),
                Stream.of(downloads(), new Page(links::about, this::about))).flatMap(page -> page).toList();
    }

    private Page downloads() {
        return new Page(links::downloads, this::downloads);
    }

    /** The pages that offer what can be downloaded: in the offline pack they offer something else. */
    public List<Page> offering() {
        return Stream.concat(Stream.of(downloads()), stories.offering()).toList();
    }

    /** What other sites frame: no page of its own to search engines. */
    public Page framed() {
        return new Page(links::embed, this::embed);
    }

    /** What a browser that keeps the site shows of a page that it does not keep. @param kept the languages that can be kept */
    public String unkept(String language, List<String> kept) {
        final Desk desk = press.desk(language, links.unkept(language));
        final List<String> styles = Stream.of("style.css", "article.css", "reading.css").map(name -> desk.to(links.asset(name))).toList();
        final List<UnkeptPage.Kept> languages = atlas.about().languages().stream().filter(one -> kept.contains(one.code())).map(one -> kept(one, links.unkept(language))).toList();
        return press.rendered("unkept.jte", new UnkeptPage(
                desk.words(), desk.names().text(atlas.about().title()), Policy.ofPage(Optional.empty()), styles, desk.to("favicon.svg"), desk.to(links.map(language)), languages));
    }

    private UnkeptPage.Kept kept(Atlas.Language language, String page) {
        final Desk desk = press.desk(language.code(), page);
        return new UnkeptPage.Kept(language.code(), desk.words().spoken(), desk.words().direction(), language.name(), press.ways(desk));
    }

    /**
     * A page that there is in every language.
     *
     * @param path where it stands in a language
     * @param html makes it in a language
     * @param seldom whether there are many of its kind, each of which few readers ask for
     */
    public record Page(UnaryOperator<String> path, UnaryOperator<String> html, boolean seldom) {
        Page(UnaryOperator<String> path, UnaryOperator<String> html) {
            this(path, html, false);
        }
    }

    /** The page at the root: the way to each language, for a host that can not send a visitor to his own. */
    public String root() {
        final Words words = press.words(atlas.about().languages().get(0).code());
        final Optional<String> address = press.address();
        final String map = links.map(words.code());
        return press.rendered("root.jte", Map.of(
                "words", words, "embed", address.map(site -> site + links.oembed(map)), "embedXml", address.map(site -> site + links.oembedXml(map)), "title", atlas.about().title().original(), "policy", Policy.ofPage(Optional.empty()), "stylesheets", Stream.of("style.css", "reading.css").map(name -> links.to(links.root(), links.asset(name))).toList(),
                "doors", atlas.about().languages().stream().map(language -> new Door(
                        language.code(), Messages.direction(language), language.name(), atlas.about().title().in(language.code()),
                        links.to(links.root(), links.map(language.code())))).toList()));
    }

    /** The way into the site in one language. */
    public record Door(String language, String direction, String name, Text.Phrase title, String link) {}
}
