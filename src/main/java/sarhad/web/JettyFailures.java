package sarhad.web;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sarhad.site.Headers;

/**
 * What Jetty refuses before a request reaches us (ambiguous addresses, heads that are too long), in our words and form; of what
 * fails there by our fault the log is told.
 */
final class JettyFailures extends ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(JettyFailures.class);

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        final int status = response.getStatus();
        if (status == 500) LOG.error("{} {} failed before it reached a handler", request.getMethod(), request.getHttpURI().getPath(), (Throwable) request.getAttribute(ERROR_EXCEPTION));
        final Failure failure = switch (status) {
            case 414, 431 -> new Failure(status, "Request too long", "The request's head is longer than this server reads.");
            case 505 -> new Failure(status, "HTTP version not supported", "This server speaks HTTP/1.1.");
            default -> status >= 500
                    ? new Failure(status, "Our fault", "Something failed here.")
                    : new Failure(status >= 400 ? status : 400, "Bad request", "The request is not well-formed: its address or a header cannot be read unambiguously.");
        };
        final boolean page = Failure.wantsPage(request.getHeaders().get(HttpHeader.ACCEPT));
        final byte[] body = page ? failure.html("./") : failure.json();
        response.setStatus(failure.status());
        Headers.ofPage(Optional.empty()).forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, page ? Failure.HTML_TYPE : Failure.JSON_TYPE);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (request.getMethod().equals("HEAD")) callback.succeeded();
        else response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
