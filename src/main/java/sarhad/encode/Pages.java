package sarhad.encode;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
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
import sarhad.encode.picture.Scene;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Comparison;
import sarhad.model.Comparisons;
import sarhad.model.Event;
import sarhad.model.Lazy;
import sarhad.model.Story;
import sarhad.model.Text;
import sarhad.model.Thesis;

/** The pages, complete on the server and readable without JavaScript. */
public final class Pages {
    /** So many pairs of events stand above the list of events. */
    private static final int MOST_COMPARISONS = 6;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "sarhad.encode.templates");
    private final Atlas atlas;
    private final Measures measures;
    private final Messages messages;
    private final Links links;
    private final Frames frames;
    private final Comparisons comparisons;
    private final Optional<String> address;
    private final Map<String, Supplier<byte[]>> data;
    private final Lazy<BorderStrip> strip;
    private final Grounds grounds;

    /**
     * @param address the public address of the site, ending in a slash
     * @param data every file below {@code data/}
     */
    public Pages(Atlas atlas, Measures measures, Messages messages, Links links, Optional<String> address, Map<String, Supplier<byte[]>> data) {
        this.atlas = atlas;
        this.measures = measures;
        this.messages = messages;
        this.links = links;
        this.frames = new Frames(atlas, measures, links, address);
        this.comparisons = Comparisons.of(atlas);
        this.address = address;
        this.data = data;
        this.strip = Lazy.of(() -> BorderStrip.of(atlas, measures));
        this.grounds = new Grounds(Lazy.of(() -> Grounds.near(atlas)), Lazy.of(() -> Grounds.far(atlas)));
    }

    /** The map page. */
    public String map(String language) {
        return rendered("map.jte", mapPage(language));
    }

    /** The map for other sites to frame. It stands beside the map page, so that all links are the same. */
    public String embed(String language) {
        final Desk desk = desk(language, links.embed(language));
        return rendered("embed.jte", new EmbedWriter(desk, measures, comparisons, citable(desk)).write(mapPage(language)));
    }

    private MapPage mapPage(String language) {
        final Desk desk = desk(language, links.map(language));
        return new MapPageWriter(desk, measures).write(openingFrame(desk));
    }

    /** The frame of the map as it opens. */
    private Frame openingFrame(Desk desk) {
        final Told told = new Told("website", Pictures.OPENING, addresses -> Optional.of(data(desk(desk.words().code(), desk.page()), addresses).atlas()));
        return mapFrame(desk, desk.names().text(atlas.about().title()).text(), atlas.about().description(), told);
    }

    private Frame mapFrame(Desk desk, String title, Text description, Told told) {
        return frame(desk, new Particulars(title, desk.names().text(description).text(), Section.MAP, links::map, told));
    }

    /**
     * The map page for those who follow a link to what it shows: the same page, but other sites are told of that.
     *
     * @param map the map page as it is
     * @param drawn whether there is a picture of exactly that
     */
    public String seen(String map, OembedSubjects.Subject subject, boolean drawn) {
        final Desk desk = desk(subject.language(), links.map(subject.language()));
        final Told told = new Told("website", subject.picture(), Optional.of(new Frames.View(subject.query().orElse(""), drawn)), addresses -> Optional.empty());
        final Frame seen = mapFrame(desk, subject.title().get(), description(subject), told);
        return map.replace(rendered("part/told.jte", Map.of("frame", openingFrame(desk))), rendered("part/told.jte", Map.of("frame", seen)));
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
        final Desk desk = desk(language, links.event(language, id));
        final EventArticle article = new ArticleWriter(desk, measures, new CompareWays(desk, comparisons), citable(desk)).write(event);
        final Told told = new Told("article", id, addresses -> Optional.of(data(desk(language, links.event(language, id)), addresses).event(event)));
        final Frame frame = frame(desk, new Particulars(article.head().title().text(), article.head().summary().text(), Section.EVENTS, l -> links.event(l, id), told));
        return rendered("event.jte", new EventPage(frame, article, frame.home() + "?event=" + id));
    }

    /** All events as a list and a table. */
    public String events(String language) {
        final Desk desk = desk(language, links.events(language));
        final List<EventsPage.Row> rows = new EventsWriter(desk, measures).write();
        final String title = desk.words().text("events.heading");
        final Frame frame = frame(desk, title, desk.names().text(atlas.about().description()).text(), Section.EVENTS, links::events);
        return rendered("events.jte", new EventsPage(
                frame, desk.words().text("events.caption", "n", desk.formats().number(rows.size())), rows, comparisons(desk), desk.translation(), about(desk),
                desk.to(links.data("events.geojson")), desk.to(links.data("claims.csv")), desk.to(links.reported(language)), desk.to(links.zones(language)), desk.to(links.downloads(language))));
    }

    /** Stated distances beside measured ones. */
    public String reported(String language) {
        final Desk desk = desk(language, links.reported(language));
        final ReportedWriter writer = new ReportedWriter(desk, measures);
        final List<ReportedPage.Row> rows = writer.rows();
        final Frame frame = frame(desk, desk.words().text("reported.heading"), desk.words().text("reported.intro"), Section.EVENTS, links::reported);
        return rendered("reported.jte", new ReportedPage(
                frame, rows, writer.rules(), desk.translation(), desk.citations().listed(desk.names()), desk.to(links.data("reported.json"))));
    }

    /** The land near the border. */
    public String zones(String language) {
        final Desk desk = desk(language, links.zones(language));
        final Frame frame = frame(desk, desk.words().text("band.label"), desk.words().text("band.intro"), Section.MAP, links::zones);
        return rendered("zones.jte", new ZonesPage(frame, new ZonesWriter(desk, measures.zones()).bands(), desk.to(links.data("zones.geojson"))));
    }

    /** The ways to some pairs that belong together, the exchanges first; to all of them lead the pages of their events. */
    private List<ComparePage.Link> comparisons(Desk desk) {
        final Stream<Comparison> exchangesFirst = comparisons.linked().stream().sorted(Comparator.comparing(pair -> !pair.isExchange(atlas)));
        return exchangesFirst.limit(MOST_COMPARISONS)
                .map(pair -> new ComparePage.Link(desk.comparison(pair), desk.pointer(pair.first()), desk.pointer(pair.second()))).toList();
    }

    /** Two events side by side. */
    public String compare(String language, Comparison pair) {
        final Desk desk = desk(language, compared(language, pair));
        final Frame frame = frame(desk, desk.names().sideBySide(pair), desk.words().text("compare.intro"), Section.EVENTS, l -> compared(l, pair));
        return rendered("compare.jte", new CompareWriter(desk, measures, pair, new CompareWays(desk, comparisons)).write(frame));
    }

    private String compared(String language, Comparison pair) {
        return links.compare(language, pair.first().id(), pair.second().id());
    }

    /** The border unrolled: how deep each event lies and along which part of the border, as a drawing and as tables. */
    public String border(String language) {
        final Desk desk = desk(language, links.border(language));
        final String title = desk.words().text("strip.heading");
        final Told told = new Told("website", Pictures.BORDER, addresses -> Optional.empty());
        final Frame frame = frame(desk, new Particulars(title, desk.words().text("strip.lead"), Section.BORDER, links::border, told));
        return rendered("border.jte", new BorderPageWriter(desk, measures, strip.get()).write(frame));
    }

    /** The page of one thesis. */
    public String thesis(String language, String id) {
        final Thesis thesis = atlas.thesis(id).orElseThrow(() -> new IllegalArgumentException("the atlas has no thesis " + id));
        final Desk desk = desk(language, links.thesis(language, id));
        final ThesisArticle article = new ThesisWriter(desk, measures, citable(desk)).write(thesis);
        final Told told = new Told("article", Pictures.name(atlas, thesis), addresses -> Optional.of(data(desk(language, links.thesis(language, id)), addresses).thesis(thesis)));
        final Frame frame = frame(desk, new Particulars(desk.names().said(thesis.holder(), thesis.title()), desk.names().said(thesis.holder(), thesis.statement()), Section.THESES, l -> links.thesis(l, id), told));
        return rendered("thesis.jte", new ThesisPage(frame, article, thesis.onMap() ? Optional.of(frame.home() + "?thesis=" + id) : Optional.empty()));
    }

    /** The list of theses. */
    public String theses(String language) {
        final Desk desk = desk(language, links.theses(language));
        final List<Opinion> theses = atlas.theses().stream().map(desk::opinion).toList();
        final Frame frame = frame(desk, desk.words().text("theses.heading"), desk.words().text("theses.intro"), Section.THESES, links::theses);
        return rendered("theses.jte", new ThesesPage(frame, theses, desk.translation(), about(desk), desk.to(links.data("theses.csv"))));
    }

    /** The list of stories. */
    public String stories(String language) {
        final Desk desk = desk(language, links.stories(language));
        final Frame frame = frame(desk, desk.words().text("story.list.heading"), desk.words().text("story.list.intro"), Section.STORIES, links::stories);
        final List<StoriesPage.Entry> entries = atlas.stories().stream().map(story -> writer(desk, story).entry()).toList();
        return rendered("stories.jte", new StoriesPage(frame, entries, desk.to(links.teaching(language)), desk.translation(), desk.to(links.asset("story.css"))));
    }

    /** A story, to be read and to be presented. */
    public String story(String language, Story story) {
        final Desk desk = desk(language, links.story(language, story.id()));
        return rendered("story.jte", told(desk, story, desk.names().text(story.title()).text(), l -> links.story(l, story.id()), "story.js"));
    }

    /** What the teacher of a story has before him. */
    public String notes(String language, Story story) {
        final Desk desk = desk(language, links.notes(language, story.id()));
        final String title = desk.words().text("story.titled", "what", desk.words().text("story.notes"), "title", desk.names().text(story.title()).text());
        return rendered("notes.jte", told(desk, story, title, l -> links.notes(l, story.id()), "notes.js"));
    }

    /** The sheet of paper of a story. */
    public String handout(String language, Story story) {
        final Desk desk = desk(language, links.handout(language, story.id()));
        final Scene scene = new SceneWriter(atlas, measures, grounds, desk.words()).of(ShownState.of(story.handout().show()));
        final HandoutPage.Front front = new HandoutFrontWriter(desk, story, scene).write();
        final String title = desk.words().text("story.titled", "what", desk.words().text("story.handout"), "title", desk.names().text(story.title()).text());
        final Frame frame = frame(desk, title, desk.names().text(story.summary()).text(), Section.STORIES, l -> links.handout(l, story.id()));
        final HandoutPage.Back back = new HandoutBackWriter(desk, measures, story, new StoryTexts(desk, measures)).write(frame.imprint(), address.map(site -> site + links.story(language, story.id())));
        final StoryWriter told = writer(desk, story);
        return rendered("handout.jte", new HandoutPage(frame, told.head(), front, back, told.ways(), desk.names().translationNote(), List.of(desk.to(links.asset("handout.css")))));
    }

    private StoryPage told(Desk desk, Story story, String title, UnaryOperator<String> in, String script) {
        final Frame frame = frame(desk, title, desk.names().text(story.summary()).text(), Section.STORIES, in);
        final MapPage map = new MapPageWriter(desk, measures).write(frame);
        return writer(desk, story).write(frame, map, script);
    }

    private StoryWriter writer(Desk desk, Story story) {
        final ArticleWriter articles = new ArticleWriter(desk, measures, new CompareWays(desk, comparisons), citable(desk));
        return new StoryWriter(desk, measures, comparisons, articles, strip, story);
    }

    /** The guide for teachers. */
    public String teaching(String language) {
        final Desk desk = desk(language, links.teaching(language));
        final Frame frame = frame(desk, desk.words().text("teaching.heading"), desk.words().text("teaching.intro"), Section.STORIES, links::teaching);
        final List<TeachingPage.Section> sections = atlas.teaching().sections().stream().map(section -> new TeachingPage.Section(
                section.id(), desk.names().text(section.title()), section.text().stream().map(desk.names()::text).toList(), desk.citations().of(section.sources()))).toList();
        final List<TeachingPage.Story> stories = atlas.stories().stream().map(story -> writer(desk, story)).map(writer -> new TeachingPage.Story(writer.head(), writer.ways())).toList();
        return rendered("teaching.jte", new TeachingPage(
                frame, sections, desk.citations().listed(desk.names()), stories, desk.translation(), desk.to(links.stories(language)), desk.to(links.asset("story.css"))));
    }

    /** What the map is, what its words mean, how it is made and of what. */
    public String about(String language) {
        final Desk desk = desk(language, links.about(language));
        final Frame frame = frame(desk, desk.words().text("atlas.heading"), desk.words().text("atlas.summary"), Section.ABOUT, links::about);
        return rendered("about.jte", new AboutWriter(desk, measures).write(frame));
    }

    /** Every download, and how to cite the atlas. */
    public String downloads(String language) {
        final Desk desk = desk(language, links.downloads(language));
        final Frame frame = frame(desk, desk.words().text("download.heading"), desk.words().text("download.intro"), Section.ABOUT, links::downloads);
        return rendered("data.jte", new DataWriter(desk, data).write(frame, citable(desk)));
    }

    private Citable citable(Desk desk) {
        return new Citable(atlas, links, desk.speech(), desk.names(), address, Shown::inSentence);
    }

    private static String about(Desk desk) {
        return desk.to(desk.links().about(desk.words().code()));
    }

    private Desk desk(String language, String page) {
        return Desk.at(page, atlas, links, messages.in(language, atlas), frames.address());
    }

    private Frame frame(Desk desk, String title, String description, Section section, UnaryOperator<String> in) {
        return frame(desk, new Particulars(title, description, section, in, Told.ATLAS));
    }

    private Frame frame(Desk desk, Particulars particulars) {
        return frames.of(desk.speech(), desk.names(), particulars);
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
                storyPages(),
                Stream.of(downloads(), new Page(links::about, this::about))).flatMap(page -> page).toList();
    }

    /** The page of everything that can be downloaded. */
    public Page downloads() {
        return new Page(links::downloads, this::downloads);
    }

    private Stream<Page> storyPages() {
        if (atlas.stories().isEmpty()) return Stream.of();
        final Stream<Page> each = atlas.stories().stream().flatMap(story -> Stream.of(
                new Page(language -> links.story(language, story.id()), language -> story(language, story)),
                new Page(language -> links.notes(language, story.id()), language -> notes(language, story)),
                new Page(language -> links.handout(language, story.id()), language -> handout(language, story))));
        return Stream.concat(Stream.of(new Page(links::stories, this::stories), new Page(links::teaching, this::teaching)), each);
    }

    /** What other sites frame: no page of its own to search engines. */
    public Page framed() {
        return new Page(links::embed, this::embed);
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
        final Words words = messages.in(atlas.about().languages().get(0).code(), atlas);
        final String map = links.map(words.code());
        final StringOutput out = new StringOutput();
        templates.render("root.jte", Map.of(
                "words", words, "embed", address.map(site -> site + links.oembed(map)), "embedXml", address.map(site -> site + links.oembedXml(map)), "title", atlas.about().title().original(), "policy", Policy.ofPage(Optional.empty()), "stylesheets", Stream.of("style.css", "reading.css").map(name -> links.to(links.root(), links.asset(name))).toList(),
                "doors", atlas.about().languages().stream().map(language -> new Door(
                        language.code(), Messages.direction(language), language.name(), atlas.about().title().in(language.code()),
                        links.to(links.root(), links.map(language.code())))).toList()), out);
        return out.toString();
    }

    /** The way into the site in one language. */
    public record Door(String language, String direction, String name, Text.Phrase title, String link) {}

    private String rendered(String template, Map<String, Object> parameters) {
        final StringOutput output = new StringOutput();
        templates.render(template, parameters, output);
        return output.toString();
    }

    private String rendered(String template, Object page) {
        final StringOutput output = new StringOutput();
        templates.render(template, page, output);
        return output.toString();
    }
}
