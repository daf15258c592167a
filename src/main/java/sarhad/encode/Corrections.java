package sarhad.encode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import sarhad.model.Atlas;

/**
 * The way to tell the editors that something is wrong: a letter or an issue that says already what it is about.
 *
 * @param contact where corrections go: a {@code mailto:} address, or the {@code https:} address of a page whose
 *     {@code {title}} and {@code {body}} are filled in
 * @param address the public address of the site, ending in a slash
 * @param about the way to what is said about corrections, where there is nobody to write to
 */
public record Corrections(Optional<String> contact, Optional<String> address, Words words, String edition, String about) {
    private static final String MAILTO = "mailto:";
    private static final String TITLE = "{title}";
    private static final String BODY = "{body}";

    /** How a contact is called, and where it leads to when nothing particular is wrong. */
    public record Contact(String words, String link) {}

    static Corrections of(Atlas atlas, Language speech, Optional<String> address, String about) {
        final String edition = speech.words().text("edition", "date", speech.dates().day(atlas.about().edition()));
        return new Corrections(atlas.about().contact(), address, speech.words(), edition, about + "#corrections");
    }

    /** The link by which to correct what stands at a path of the site, its fragment included. */
    String link(String title, String path) {
        return contact.map(to -> filled(to, words.text("correct.subject", "title", title), body(path))).orElse(about);
    }

    private String body(String path) {
        return String.join("\r\n", address.orElse("") + path, edition, "", words.text("correct.wrong"), "", "", words.text("correct.right"), "", "", words.text("correct.source"), "");
    }

    private static String filled(String to, String title, String body) {
        if (to.startsWith(MAILTO)) return to + "?subject=" + encoded(title) + "&body=" + encoded(body);
        return to.replace(TITLE, encoded(title)).replace(BODY, encoded(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The contact as a page names it. */
    static Optional<Contact> contact(Atlas atlas) {
        return atlas.about().contact().map(to -> to.replace(TITLE, "").replace(BODY, ""))
                .map(link -> new Contact(link.startsWith(MAILTO) ? link.substring(MAILTO.length()) : link, link));
    }
}
