package sarhad.encode;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sarhad.encode.Frame.Credit;
import sarhad.encode.Frame.Imprint;
import sarhad.encode.Frame.Licence;
import sarhad.encode.Frame.Turn;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Layer;
import sarhad.model.Text;

/** The pages, complete on the server and readable without JavaScript. */
public final class Pages {
    /** Modules that the first mark needs; the others are loaded after it, so that they cannot delay it. */
    private static final List<String> FIRST = List.of(
            "leaflet.js", "main.js", "api.js", "store.js", "select.js", "address.js", "dom.js", "views/map.js", "views/map/ground.js",
            "views/map/regions.js", "views/map/marks.js", "views/map/spread.js");
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "sarhad.encode.templates");
    private final Atlas atlas;
    private final Measures measures;
    private final Messages messages;
    private final Links links;
    private final Optional<String> address;

    /** @param address the public address of the site, ending in a slash */
    public Pages(Atlas atlas, Measures measures, Messages messages, Links links, Optional<String> address) {
        this.address = address;
        this.atlas = atlas;
        this.measures = measures;
        this.messages = messages;
        this.links = links;
    }

    /** The map page. */
    public String map(String language) {
        final Language speech = Language.of(messages.in(language, atlas));
        final Names names = new Names(atlas, speech.words());
        final String title = names.text(atlas.about().title()).text();
        final Frame frame = frame(speech, names, title, names.text(atlas.about().description()).text(), links::map);
        return rendered("map.jte", new MapPageWriter(atlas, measures, links, speech, names).write(frame));
    }

    /** The page of one event. */
    public String event(String language, String id) {
        final Words words = messages.in(language, atlas);
        final Event event = atlas.event(id).orElseThrow(() -> new IllegalArgumentException("the atlas has no event " + id));
        final EventArticle article = new ArticleWriter(atlas, measures, links, words).write(event);
        final String summary = article.head().summary().text();
        final Frame frame = frame(
                Language.of(words), new Names(atlas, words), article.head().title().text(), summary, l -> links.event(l, id));
        return rendered("event.jte", new EventPage(frame, article, frame.home() + "?event=" + id));
    }

    private Frame frame(Language speech, Names names, String title, String description, UnaryOperator<String> pageIn) {
        final Words words = speech.words();
        final String page = pageIn.apply(words.code());
        final List<Turn> turns = atlas.about().languages().stream().map(language -> new Turn(
                language.code(), Messages.direction(language), language.name(), links.to(page, pageIn.apply(language.code())),
                language.code().equals(words.code()), address.map(site -> site + pageIn.apply(language.code())))).toList();
        final UnaryOperator<String> asset = name -> links.to(page, links.asset(name));
        final List<String> present = links.modules();
        return new Frame(
                words, words.text("page.title", "title", title, "site", words.text("site.name")), names.text(atlas.about().title()), description,
                links.up(page), links.to(page, links.map(words.code())), turns, asset.apply("style.css"), links.importMap(page),
                FIRST.stream().filter(present::contains).map(asset).toList(), asset.apply("main.js"), links.to(page, "favicon.svg"),
                imprint(speech, names), address.map(site -> site + page));
    }

    /** The page at the root: the way to each language, for a host that can not send a visitor to his own. */
    public String root() {
        final Words words = messages.in(atlas.about().languages().get(0).code(), atlas);
        final StringOutput out = new StringOutput();
        templates.render("root.jte", Map.of(
                "words", words, "title", atlas.about().title().original(), "stylesheet", links.to(links.root(), links.asset("style.css")),
                "doors", atlas.about().languages().stream().map(language -> new Door(
                        language.code(), Messages.direction(language), language.name(), atlas.about().title().in(language.code()),
                        links.to(links.root(), links.map(language.code())))).toList()), out);
        return out.toString();
    }

    /** The way into the site in one language. */
    public record Door(String language, String direction, String name, Text.Phrase title, String link) {}

    private Imprint imprint(Language speech, Names names) {
        final Atlas.Layers l = atlas.layers();
        final List<Credit> credits = Stream.concat(
                        Stream.of(l.border(), l.borderAlternative(), l.countries(), l.provinces(), l.rivers(), l.land()).map(Layer::origin),
                        Stream.of(atlas.places().origin()))
                .map(origin -> new Credit(names.text(origin.credit()), origin.link().orElse(null), origin.licence())).distinct().toList();
        final List<Shown> onTheMap = Stream.of(l.border().origin(), l.land().origin(), atlas.places().origin())
                .map(origin -> names.text(origin.credit())).distinct().toList();
        final List<Licence> licences = atlas.about().licences().stream()
                .map(licence -> new Licence(names.text(licence.part()), licence.licence(), licence.link().orElse(null))).toList();
        final String publisher = speech.words().text("publisher",
                "publisher", names.text(atlas.about().publisher()).inSentence(), "editor", names.text(atlas.about().responsibleEditor()).inSentence());
        final String edition = speech.words().text("edition", "date", speech.dates().day(atlas.about().edition()));
        return new Imprint(names.text(atlas.about().boundaryNote()), onTheMap, credits, licences, publisher, edition);
    }

    private String rendered(String template, Object page) {
        final StringOutput output = new StringOutput();
        templates.render(template, page, output);
        return output.toString();
    }
}
