package sarhad.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sarhad.site.ContentCoding;
import sarhad.site.Headers;
import sarhad.site.Representation;

/** Writes answers. */
final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private Answers() {}

    static void fail(Context context, Failure failure) {
        final boolean page = Failure.wantsPage(context.header("Accept"));
        Headers.ofPage(Optional.empty()).forEach(context::header);
        context.header("Cache-Control", "no-store");
        context.header("Vary", "Accept");
        if (failure.status() == 405) context.header("Allow", "GET, HEAD, OPTIONS");
        if (failure.status() == 503) context.header("Retry-After", String.valueOf(Failure.LATER));
        bytes(context, failure.status(), page ? Failure.HTML_TYPE : Failure.JSON_TYPE, page ? failure.html(root(context.path())) : failure.json());
    }

    private static String root(String path) {
        final long folders = path.chars().filter(c -> c == '/').count() - 1;
        return folders <= 0 ? "./" : "../".repeat((int) folders);
    }

    /** @param location relative, so that the site can stand in any folder behind another server */
    static void redirect(Context context, int status, String location) {
        Headers.ofPage(Optional.empty()).forEach(context::header);
        context.status(status).header("Location", location);
    }

    static void body(Context context, int status, String mediaType, Representation.Encoded encoded) {
        if (encoded.coding() != ContentCoding.IDENTITY) context.header("Content-Encoding", encoded.coding().token());
        bytes(context, status, mediaType, encoded.bytes());
    }

    /** The length is said for HEAD too, whose body stays away (RFC 9110, 9.3.2). */
    static void bytes(Context context, int status, String mediaType, byte[] bytes) {
        context.status(status);
        context.res().setContentType(mediaType);
        context.res().setContentLength(bytes.length);
        if (context.method() == HandlerType.HEAD) return;
        try {
            context.res().getOutputStream().write(bytes);
        } catch (IOException e) {
            // Whoever asked has gone away: no fault of ours, and nobody to tell.
            LOG.debug("{} was not read to its end", context.path(), e);
        }
    }
}
