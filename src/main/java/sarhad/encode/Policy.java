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
            + " connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

    /**
     * In a folder our own files are those that are files at all: there is no narrower word for them. Modules are data: URLs, since a
     * browser loads none from a file. Nothing can be sent anywhere, and nothing comes from the network.
     */
    private static final String IN_A_FOLDER = "default-src 'none'; script-src 'self' data: %s; style-src 'self'; img-src 'self'; font-src 'self'; frame-src 'self';"
            + " base-uri 'none'; form-action 'none'";

    private Policy() {}

    /** @param hash of the page's import map, see {@link #hash} */
    public static String ofPage(Optional<String> hash) {
        return OURS.formatted(hash.map(one -> " " + one).orElse(""));
    }

    /** The policy of pages of the offline pack. @param hash of the import map that a script adds */
    public static String ofPackPage(String hash) {
        return IN_A_FOLDER.formatted(hash);
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
