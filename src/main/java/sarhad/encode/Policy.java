package sarhad.encode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * The Content-Security-Policy of pages: our own files, one inline import map, and nothing else from anywhere. Pages carry it
 * themselves, since a static host may send no headers; what only headers can say, a server adds.
 */
public final class Policy {
    private static final String OURS = "default-src 'none'; script-src 'self'%s; style-src 'self'; img-src 'self'; font-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'";

    private Policy() {}

    /** @param hash of the page's import map, see {@link #hash} */
    public static String ofPage(Optional<String> hash) {
        return OURS.formatted(hash.map(one -> " " + one).orElse(""));
    }

    /** By which a policy allows an inline script or style. */
    public static String hash(String inline) {
        try {
            final byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
