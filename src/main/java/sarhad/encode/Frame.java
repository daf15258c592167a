package sarhad.encode;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param root the way from the page up to the root of the site
 * @param stylesheet the style of every page
 * @param articleStylesheet the style of articles: the map page loads it when one is opened
 * @param readingStylesheet what pages to read have besides
 * @param policy the Content-Security-Policy that the page carries itself
 * @param canonical the absolute address of the page, where the site has one
 * @param preview what other sites are told of the page
 * @param preloads modules that are needed before the first mark is drawn
 * @param main the script of the map page
 * @param reading the script of pages to read
 */
public record Frame(
        Words words, String title, Shown atlas, String description, String root, String home, List<Turn> languages,
        String stylesheet, String articleStylesheet, String readingStylesheet, String importMap, String policy, List<String> preloads, String main, String reading, String icon, Imprint imprint,
        Optional<String> canonical, LinkPreview preview) {

    /**
     * The way to a part of the site.
     *
     * @param current the value of {@code aria-current}: {@code page} where it leads here, {@code true} where the page belongs to it
     */
    public record Way(String name, String link, String current) {}

    /**
     * The same page in another language.
     *
     * @param address its absolute address, where the site has one
     */
    public record Turn(String language, String direction, String name, String link, boolean current, Optional<String> address) {}

    /**
     * Who made the page of what, and what may be done with it.
     *
     * @param ways to the parts of the site
     * @param onTheMap the credits that stand on the map itself
     * @param contact where readers write to, if anywhere
     * @param downloads the way to everything that can be downloaded
     */
    public record Imprint(
            List<Way> ways, Shown boundaryNote, List<Shown> onTheMap, List<Credit> credits, List<Licence> licences, String publisher,
            Optional<Corrections.Contact> contact, String edition, Way downloads) {}

    /** Whose data the map is drawn from. */
    public record Credit(Shown text, String link, String licence) {}

    /** What may be done with a part. */
    public record Licence(Shown part, String licence, String link) {}

    /** The ways to the parts of the site. */
    public List<Way> ways() {
        return imprint.ways();
    }

    /** The way to the list of events. */
    public Way toEvents() {
        return ways().get(Section.EVENTS.ordinal());
    }

    /** The way to the list of theses. */
    public Way toTheses() {
        return ways().get(Section.THESES.ordinal());
    }
}
