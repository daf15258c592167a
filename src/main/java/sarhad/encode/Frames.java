package sarhad.encode;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sarhad.encode.Frame.Credit;
import sarhad.encode.Frame.Imprint;
import sarhad.encode.Frame.Licence;
import sarhad.encode.Frame.Turn;
import sarhad.encode.Frame.Way;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Layer;

/**
 * Puts the frame around pages.
 *
 * @param address the public address of the site, ending in a slash
 */
record Frames(Atlas atlas, Measures measures, Links links, Optional<String> address) {
    /** Modules that the first mark needs; the others are loaded after it, so that they cannot delay it. */
    private static final List<String> FIRST = List.of(
            "leaflet.js", "main.js", "api.js", "store.js", "select.js", "address.js", "dom.js", "views/map.js", "views/map/ground.js",
            "views/map/regions.js", "views/map/marks.js", "views/map/spread.js");

    /**
     * What is particular to a page.
     *
     * @param section the part of the site that it belongs to
     * @param in its path in each language
     * @param told what other sites are told of it
     */
    record Particulars(String title, String description, Section section, UnaryOperator<String> in, Told told) {}

    /**
     * What other sites are told of a page.
     *
     * @param type of Open Graph
     * @param name of its picture
     * @param view what a map shows, if a link means that and not the map as it opens
     * @param data writes what schema.org has words for
     */
    record Told(String type, String name, Optional<View> view, Function<Addresses, Optional<String>> data) {
        /** A page that is not about one thing. */
        static final Told ATLAS = new Told("website", Pictures.OPENING, addresses -> Optional.empty());

        Told(String type, String name, Function<Addresses, Optional<String>> data) {
            this(type, name, Optional.empty(), data);
        }
    }

    /** What a map shows. @param query with its question mark @param drawn whether there is a picture of exactly that */
    record View(String query, boolean drawn) {}

    /** Absolute addresses; empty where the site has none. @param page of the page itself */
    record Addresses(Optional<String> site, Optional<String> page, Optional<String> picture) {}

    Frame of(Language speech, Names names, Particulars particulars) {
        final Words words = speech.words();
        final UnaryOperator<String> in = particulars.in;
        final String page = in.apply(words.code());
        final UnaryOperator<String> asset = name -> links.to(page, links.asset(name));
        final List<String> present = links.modules();
        final String importMap = links.importMap(page);
        return new Frame(
                words, words.text("page.title", "title", particulars.title, "site", words.text("site.name")), names.text(atlas.about().title()),
                particulars.description, links.up(page), links.to(page, links.map(words.code())), turns(words, page, in),
                asset.apply("style.css"), asset.apply("article.css"), asset.apply("reading.css"), importMap, Policy.ofPage(Optional.of(Policy.hash(importMap))), FIRST.stream().filter(present::contains).map(asset).toList(),
                asset.apply("main.js"), asset.apply("reading.js"), links.to(page, "favicon.svg"), imprint(speech, names, page, particulars.section), address.map(site -> site + page), preview(speech, names, particulars, page));
    }

    private LinkPreview preview(Language speech, Names names, Particulars particulars, String page) {
        final Words words = speech.words();
        final Told told = particulars.told;
        final Optional<String> meant = address.map(site -> site + page + told.view.map(View::query).orElse(""));
        final Optional<String> drawn = told.view.filter(View::drawn).map(view -> links.drawing(view.query, words.code()));
        final Optional<String> picture = address.map(site -> site + drawn.orElseGet(() -> links.picture(words.code(), told.name, "")));
        final List<String> others = atlas.about().languages().stream().map(Atlas.Language::locale).filter(locale -> !locale.equals(words.localeTag())).map(Frames::openGraph).toList();
        final String pictureAlt = new CaptionWriter(atlas, measures, names, speech).description(told.name);
        return new LinkPreview(told.type, particulars.title, openGraph(words.localeTag()), others, meant, picture, pictureAlt,
                address.map(site -> site + (told.view.isEmpty() ? links.oembed(page) : links.oembedOf(meant.get(), "json"))),
                address.map(site -> site + (told.view.isEmpty() ? links.oembedXml(page) : links.oembedOf(meant.get(), "xml"))),
                told.data.apply(new Addresses(address, address.map(site -> site + page), picture)));
    }

    private static String openGraph(String localeTag) {
        return localeTag.replace('-', '_');
    }

    /** The ways to the parts of the site from a page that belongs to none. */
    List<Way> ways(Words words, String page) {
        return ways(words, page, Optional.empty());
    }

    private List<Way> ways(Words words, String page, Optional<Section> here) {
        return Stream.of(Section.values()).filter(section -> section != Section.STORIES || !atlas.stories().isEmpty()).map(section -> {
            final String path = section.path(links, words.code());
            return new Way(words.text("site." + Formats.key(section)), links.to(page, path), path.equals(page) ? "page" : here.equals(Optional.of(section)) ? "true" : null);
        }).toList();
    }

    private List<Turn> turns(Words words, String page, UnaryOperator<String> in) {
        return atlas.about().languages().stream().map(language -> new Turn(
                language.code(), Messages.direction(language), language.name(), links.to(page, in.apply(language.code())),
                language.code().equals(words.code()), address.map(site -> site + in.apply(language.code())))).toList();
    }

    private Imprint imprint(Language speech, Names names, String page, Section section) {
        final Atlas.Layers l = atlas.layers();
        final List<Credit> credits = origins(atlas).map(origin -> new Credit(names.text(origin.credit()), origin.link().orElse(null), origin.licence())).distinct().toList();
        final List<Shown> onTheMap = Stream.of(l.border().origin(), l.land().origin(), atlas.places().origin(), l.rivers().origin())
                .map(origin -> names.text(origin.credit())).distinct().toList();
        final List<Licence> licences = atlas.about().licences().stream()
                .map(licence -> new Licence(names.text(licence.part()), licence.licence(), licence.link().orElse(null))).toList();
        final String publisher = speech.words().text("publisher",
                "publisher", names.text(atlas.about().publisher()).inSentence(), "editor", names.text(atlas.about().responsibleEditor()).inSentence());
        final String edition = speech.words().text("edition", "date", speech.dates().day(atlas.about().edition()));
        final String path = links.downloads(speech.words().code());
        final Way downloads = new Way(speech.words().text("download.heading"), links.to(page, path), path.equals(page) ? "page" : null);
        return new Imprint(ways(speech.words(), page, Optional.of(section)), names.text(atlas.about().boundaryNote()), onTheMap, credits, licences, publisher, Corrections.contact(atlas), edition, downloads);
    }

    /** Where everything that the map draws comes from. */
    static Stream<Layer.Origin> origins(Atlas atlas) {
        final Atlas.Layers l = atlas.layers();
        return Stream.concat(
                Stream.of(l.border(), l.borderAlternative(), l.countries(), l.provinces(), l.rivers(), l.land()).map(Layer::origin),
                Stream.of(atlas.places().origin()));
    }
}
