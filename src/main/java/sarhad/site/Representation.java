package sarhad.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import sarhad.model.Lazy;

/**
 * The bytes of a resource in each content coding, each with a strong ETag of its own (RFC 9110, 8.8.3). A coding is made
 * when it is first asked for.
 */
public final class Representation {
    /** Below this many bytes a coding saves nothing worth having. */
    private static final int WORTH_COMPRESSING = 256;

    private final String tag;
    private final Map<ContentCoding, Supplier<Encoded>> codings = new EnumMap<>(ContentCoding.class);

    /**
     * The bytes in one coding.
     *
     * @param etag with its quotation marks
     */
    public record Encoded(ContentCoding coding, byte[] bytes, String etag) {}

    /**
     * Makes each coding from the plain bytes.
     *
     * @param use how much work it is worth to make them small
     */
    Representation(byte[] identity, boolean compressible, ContentCoding.Use use) {
        this.tag = tag(identity);
        for (final ContentCoding coding : ContentCoding.values()) {
            if (coding != ContentCoding.IDENTITY && (!compressible || identity.length < WORTH_COMPRESSING)) continue;
            if (coding.available()) put(coding, () -> coding.encode(identity, use));
        }
    }

    /** Takes each coding from where it was kept. */
    Representation(String tag, Map<ContentCoding, Supplier<byte[]>> kept) {
        this.tag = tag;
        kept.forEach(this::put);
    }

    private void put(ContentCoding coding, Supplier<byte[]> bytes) {
        codings.put(coding, Lazy.of(() -> new Encoded(coding, bytes.get(), "\"" + tag + coding.etagSuffix() + "\"")));
    }

    /** What the ETags of all codings begin with: a hash of the plain bytes. */
    String tag() {
        return tag;
    }

    /** The codings that it comes in. */
    Set<ContentCoding> codings() {
        return codings.keySet();
    }

    private static String tag(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(bytes)).substring(0, 22);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether it comes in more than one coding, so that answers vary. */
    public boolean varies() {
        return codings.size() > 1;
    }

    /** The bytes in that coding, or as they are where it does not come in it. */
    public Encoded in(ContentCoding coding) {
        return codings.getOrDefault(coding, codings.get(ContentCoding.IDENTITY)).get();
    }

    /** Makes every coding now. */
    public void makeAll() {
        codings.values().forEach(Supplier::get);
    }
}
