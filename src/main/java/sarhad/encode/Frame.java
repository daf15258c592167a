package sarhad.encode;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param root the way from the page up to the root of the site
 * @param canonical the absolute address of the page, where the site has one
 * @param preloads modules that are needed before the first mark is drawn
 */
public record Frame(
        Words words, String title, Shown atlas, String description, String root, String home, List<Turn> languages,
        String stylesheet, String importMap, List<String> preloads, String main, String icon, Imprint imprint, Optional<String> canonical) {

    /**
     * The same page in another language.
     *
     * @param address its absolute address, where the site has one
     */
    public record Turn(String language, String direction, String name, String link, boolean current, Optional<String> address) {}

    /**
     * Who made the page of what, and what may be done with it.
     *
     * @param onTheMap the credits that stand on the map itself
     */
    public record Imprint(Shown boundaryNote, List<Shown> onTheMap, List<Credit> credits, List<Licence> licences, String publisher, String edition) {}

    /** Whose data the map is drawn from. */
    public record Credit(Shown text, String link, String licence) {}

    /** What may be done with a part. */
    public record Licence(Shown part, String licence, String link) {}
}
