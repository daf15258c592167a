package sarhad.web;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import sarhad.encode.Links;
import sarhad.encode.Oembed;
import sarhad.site.ContentCoding;
import sarhad.site.Headers;
import sarhad.site.Representation;
import sarhad.site.Resource;
import sarhad.site.Site;

/** Answers GET and HEAD for every fixed path: picks bytes, never makes a decision about content. */
final class SiteHandler {
    static final int LONGEST_ADDRESS = 8_000;

    private final Supplier<Site> site;
    private final Drawings drawings;

    SiteHandler(Supplier<Site> site, Drawings drawings) {
        this.site = site;
        this.drawings = drawings;
    }

    void answer(Context context) {
        final String address;
        try {
            address = URLDecoder.decode(context.path().replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            Answers.fail(context, Failure.badRequest("The address has a % that encodes nothing."));
            return;
        }
        if (address.length() + Optional.ofNullable(context.queryString()).map(String::length).orElse(0) > LONGEST_ADDRESS) {
            Answers.fail(context, Failure.tooLong());
            return;
        }
        final String path = address.substring(1);
        if (path.isEmpty() || path.equals("index.html")) {
            toLanguage(context);
            return;
        }
        final Site now = site.get();
        final Optional<Resource> resource = now.find(path.endsWith("/") ? path + "index.html" : path);
        final Optional<String> turned = Links.turned(path).filter(other -> now.find(other).isPresent());
        if (resource.isPresent()) found(context, now, resource.get());
        else if (now.find(path + "/index.html").isPresent()) Answers.redirect(context, 301, "./" + name(path) + "/" + query(context));
        else if (turned.isPresent()) Answers.redirect(context, 308, "./" + name(turned.get()) + query(context));
        else Answers.fail(context, Failure.notFound(address));
    }

    private void found(Context context, Site now, Resource resource) {
        try {
            serve(context, resource.isDrawn() ? drawings.draw(now, resource.path(), resource) : seen(now, resource, context.queryString()));
        } catch (Drawings.Busy busy) {
            Answers.fail(context, Failure.busy());
        }
    }

    /** A map page as what its query shows, where other sites can be told of it. */
    private static Resource seen(Site now, Resource resource, String query) {
        if (query == null || now.oembed().isEmpty() || !Site.isFront(resource)) return resource;
        final Oembed oembed = now.oembed().get();
        return oembed.of(oembed.address() + resource.path() + "?" + query).filter(subject -> !subject.isWhole())
                .map(subject -> now.seen(resource, subject, PictureHandler.draws(now, subject.query().orElse("")))).orElse(resource);
    }

    /** From the root to the first language of the visitor's that the atlas speaks. */
    private void toLanguage(Context context) {
        final List<String> spoken = site.get().languages();
        final String language = Preferences.parse(context.header("Accept-Language")).inOrder().stream()
                .flatMap(name -> spoken.stream().filter(code -> speaks(code, name)))
                .findFirst().orElse(spoken.get(0));
        context.header("Vary", "Accept-Language");
        context.header("Cache-Control", Resource.Caching.BRIEFLY.header());
        Answers.redirect(context, 302, "./" + language + "/" + query(context));
    }

    private static boolean speaks(String code, String wanted) {
        return wanted.equalsIgnoreCase(code) || wanted.toLowerCase(Locale.ROOT).startsWith(code.toLowerCase(Locale.ROOT) + "-");
    }

    /** The last part of a path. */
    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String query(Context context) {
        return Optional.ofNullable(context.queryString()).filter(query -> !query.isEmpty()).map(query -> "?" + query).orElse("");
    }

    /** Answers with a resource in the form that is wanted, if it is. */
    static void serve(Context context, Resource resource) {
        if (Preferences.parse(context.header("Accept")).ofMediaType(resource.mediaType()) == 0) {
            Answers.fail(context, Failure.notAcceptable(resource.mediaType()));
            return;
        }
        final Representation representation = resource.representation();
        final Optional<ContentCoding> coding = coding(context.header("Accept-Encoding"));
        if (coding.isEmpty()) {
            Answers.fail(context, Failure.codingNotAcceptable());
            return;
        }
        final Representation.Encoded encoded = representation.in(coding.get());
        final boolean page = resource.mediaType().startsWith("text/html");
        headers(resource, page).forEach(context::header);
        context.header("Cache-Control", resource.caching().header());
        context.header("ETag", encoded.etag());
        if (representation.varies()) context.header("Vary", "Accept-Encoding");
        if (matches(context.header("If-None-Match"), encoded.etag())) {
            context.status(304);
            // What a cache copies onto the page that it keeps must be the page's own (RFC 9111, 3.2).
            context.res().setContentType(resource.mediaType());
            context.res().setContentLength(encoded.bytes().length);
            return;
        }
        Answers.body(context, 200, resource.mediaType(), encoded);
    }

    private static Map<String, String> headers(Resource resource, boolean page) {
        if (Links.isFramable(resource.path())) return Headers.ofFramedPage(resource.policyHash());
        if (resource.caching() == Resource.Caching.IF_UNCHANGED) return Headers.ofWorker();
        return page ? Headers.ofPage(resource.policyHash()) : Headers.ofPublicFile(resource.policyHash());
    }

    /** The coding liked best, ours first among equals; empty where even the plain bytes are refused. */
    private static Optional<ContentCoding> coding(String acceptEncoding) {
        final Preferences preferences = Preferences.parse(acceptEncoding);
        if (!preferences.given()) return Optional.of(ContentCoding.IDENTITY);
        ContentCoding best = null;
        double bestWeight = 0;
        for (final ContentCoding coding : ContentCoding.values()) {
            final double weight = preferences.ofCoding(coding.token());
            if (weight > bestWeight) {
                best = coding;
                bestWeight = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Weak comparison, as If-None-Match wants it (RFC 9110, 13.1.2). */
    private static boolean matches(String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) return false;
        if (ifNoneMatch.trim().equals("*")) return true;
        for (final String tag : ifNoneMatch.split(",")) if (tag.trim().replaceFirst("^W/", "").equals(etag)) return true;
        return false;
    }
}
