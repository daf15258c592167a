package sarhad.encode;

import java.util.List;
import java.util.Optional;

/**
 * What other sites are told of a page, for links to it: Open Graph, Twitter cards, oEmbed, schema.org.
 *
 * @param type of Open Graph: {@code website} or {@code article}
 * @param title without the name of the site
 * @param locale in the form of Open Graph, {@code en_GB}
 * @param otherLocales of the same page in other languages
 * @param address absolute address, with the query of the view that is meant; empty where the site has no public address
 * @param picture absolute address of the picture; empty where the site has no public address
 * @param pictureAlt what the picture shows, in the words of its own description
 * @param embed the way to what oEmbed says of the page, as JSON; empty where the site has no public address
 * @param embedXml the same as XML
 * @param data schema.org as JSON-LD, fit to stand in a script element
 */
public record LinkPreview(
        String type, String title, String locale, List<String> otherLocales, Optional<String> address, Optional<String> picture, String pictureAlt,
        Optional<String> embed, Optional<String> embedXml, Optional<String> data) {
    /** Pixels of every picture. */
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;
}
