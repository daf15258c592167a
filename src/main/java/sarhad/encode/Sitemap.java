package sarhad.encode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import sarhad.encode.markup.Markup;
import sarhad.model.Atlas;

/**
 * The pages for search engines: sitemaps.org's list with the other languages of each page, and what robots may read.
 *
 * @param pages that there are in every language
 */
public record Sitemap(Atlas atlas, Links links, List<Pages.Page> pages) {

    /**
     * Every page in every language with its alternates.
     *
     * @param address the public address of the site, ending in a slash: the list must be absolute
     */
    public byte[] xml(String address) {
        final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        for (final Atlas.Language language : atlas.about().languages()) {
            for (final Pages.Page page : pages) url(xml, language, in -> Markup.escaped(address + page.path().apply(in)));
        }
        return xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void url(StringBuilder xml, Atlas.Language language, UnaryOperator<String> address) {
        xml.append("<url><loc>").append(address.apply(language.code())).append("</loc><lastmod>").append(atlas.about().edition()).append("</lastmod>\n");
        for (final Atlas.Language other : atlas.about().languages()) {
            xml.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(other.code()).append("\" href=\"").append(address.apply(other.code())).append("\"/>\n");
        }
        xml.append("</url>\n");
    }

    /** Everybody may read everything; the list is named where there is one. */
    public byte[] robots(Optional<String> address) {
        final String list = address.map(site -> "Sitemap: " + site + links.sitemap() + "\n").orElse("");
        return ("User-agent: *\nAllow: /\n" + list).getBytes(StandardCharsets.US_ASCII);
    }
}
