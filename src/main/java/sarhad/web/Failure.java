package sarhad.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import sarhad.encode.markup.Markup;

/**
 * Why a request has no answer: as {@code application/problem+json} (RFC 9457) for programs, as a small page with the same
 * words for browsers.
 *
 * @param title the same for every failure of its kind
 * @param detail what was wrong with this request
 * @param parameter which parameter of the query was
 */
record Failure(int status, String title, String detail, Optional<Parameter> parameter) {
    static final String JSON_TYPE = "application/problem+json";
    static final String HTML_TYPE = "text/html; charset=utf-8";

    /**
     * A parameter of a query.
     *
     * @param allowed what it may be
     */
    record Parameter(String name, String allowed) {}

    Failure(int status, String title, String detail) {
        this(status, title, detail, Optional.empty());
    }

    static Failure notFound(String path) {
        return new Failure(404, "Not found", "Nothing is published at " + shortened(path) + ".");
    }

    static Failure noAddress() {
        return new Failure(404, "Not found", "This site knows no public address of its own (--address), so nothing of it can be embedded by oEmbed.");
    }

    static Failure method(String method) {
        return new Failure(405, "Method not allowed", "This site is read only: it answers GET, HEAD and OPTIONS, not " + shortened(method) + ".");
    }

    static Failure notAcceptable(String mediaType) {
        return new Failure(406, "Not acceptable", "This is " + mediaType.replaceAll(";.*", "") + ", which the Accept header refuses.");
    }

    static Failure codingNotAcceptable() {
        return new Failure(406, "Not acceptable", "The Accept-Encoding header refuses br, gzip and identity.");
    }

    static Failure tooLong() {
        return new Failure(414, "Address too long", "An address here has at most " + SiteHandler.LONGEST_ADDRESS + " characters.");
    }

    /** Seconds after which somebody who was sent away may come again. */
    static final int LATER = 3;

    static Failure busy() {
        return new Failure(503, "Busy", "Too many pictures are being drawn. In " + LATER + " seconds there may be room again.");
    }

    static Failure badRequest(String detail) {
        return new Failure(400, "Bad request", detail);
    }

    /** @param allowed what the parameter may be */
    static Failure parameter(String name, String detail, String allowed) {
        return new Failure(400, "Bad request", detail, Optional.of(new Parameter(shortened(name), allowed)));
    }

    /** oEmbed asks for this answer where it asks for a format that is not spoken. */
    static Failure format(String format, String allowed) {
        return new Failure(501, "Not implemented", "oEmbed is not spoken here as \"" + shortened(format) + "\".", Optional.of(new Parameter("format", allowed)));
    }

    /** @param reference by which the log tells more */
    static Failure ours(String reference) {
        return new Failure(500, "Our fault", "Something failed here. The log has it under the reference " + reference + ".");
    }

    /** What somebody sent, fit to be repeated to them. */
    static String shortened(String text) {
        final String printable = text.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= 80 ? printable : printable.substring(0, 80) + "…";
    }

    byte[] json() {
        final ObjectNode node = JsonNodeFactory.instance.objectNode().put("type", "about:blank").put("title", title).put("status", status).put("detail", detail);
        parameter.ifPresent(p -> node.put("parameter", p.name).put("allowed", p.allowed));
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param root the way up to the root of the site, since that may stand in any folder */
    byte[] html(String root) {
        final String page = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                + "<title>" + status + " · " + Markup.escaped(title) + "</title><main><h1>" + Markup.escaped(title) + "</h1><p>" + Markup.escaped(detail) + "</p>"
                + parameter.map(p -> "<p>" + Markup.escaped(p.name) + ": " + Markup.escaped(p.allowed) + ".</p>").orElse("")
                + "<p><a href=\"" + Markup.escaped(root) + "\">To the map</a></p></main></html>";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether whoever asks would rather see a page. */
    static boolean wantsPage(String accept) {
        final Preferences preferences = Preferences.parse(accept);
        return preferences.items().stream().anyMatch(item -> item.name().equals("text/html") && item.weight() > 0);
    }
}
