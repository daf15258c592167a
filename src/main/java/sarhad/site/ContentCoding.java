package sarhad.site;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.googlecode.pngtastic.core.processing.zopfli.Options;
import com.googlecode.pngtastic.core.processing.zopfli.Zopfli;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How bytes are packed for the way (RFC 9110, 8.4.1), the densest first: the order in which we prefer them. */
public enum ContentCoding {
    BROTLI("br", "-br"),
    GZIP("gzip", "-gz"),
    IDENTITY("identity", "");

    private static final int DENSEST_BROTLI = 11;
    /** Beyond this, the densest setting takes seconds for a few per cent. */
    private static final int LARGE = 100_000;
    private static final int DENSE_BROTLI = 9;
    /** About as dense as gzip, and as fast. */
    private static final int QUICK_BROTLI = 5;
    /** How often Zopfli tries: more gains nothing. */
    private static final int ZOPFLI_ROUNDS = 5;
    /** Zopfli takes some fifty times the bytes that it is to look at together, whether or not there are as many. */
    private static final int ZOPFLI_LEAST = 1 << 10;
    /** One file at a time: readers who ask for many at once, as when a server has just started, must not take all memory. */
    private static final Object ZOPFLI_PLACE = new Object();

    private final String token;
    private final String etagSuffix;

    ContentCoding(String token, String etagSuffix) {
        this.token = token;
        this.etagSuffix = etagSuffix;
    }

    /** The name in HTTP headers. */
    public String token() {
        return token;
    }

    String etagSuffix() {
        return etagSuffix;
    }

    /** Whether this machine can make it: Brotli's encoder is native code, which not every platform has. */
    boolean available() {
        return this != BROTLI || Brotli4jLoader.isAvailable();
    }

    /** How long packed bytes are of use, and so how much work they are worth. */
    enum Use {
        /** Caches keep them for ever: a hundred times the work. */
        LASTING,
        /** As long as the edition. */
        EDITION,
        /** For one answer. */
        ONCE
    }

    byte[] encode(byte[] bytes, Use use) {
        try {
            return switch (this) {
                case BROTLI -> brotli(bytes, use == Use.ONCE ? QUICK_BROTLI : use == Use.LASTING || bytes.length <= LARGE ? DENSEST_BROTLI : DENSE_BROTLI);
                case GZIP -> use == Use.LASTING ? zopfli(bytes) : gzip(bytes);
                case IDENTITY -> bytes;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] brotli(byte[] bytes, int quality) throws IOException {
        return Encoder.compress(bytes, new Encoder.Parameters().setQuality(quality));
    }

    /** Always the same bytes for the same input: the header that Java writes carries no time. */
    private static byte[] gzip(byte[] bytes) throws IOException {
        final ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new Densest(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** The same format, some three per cent smaller. */
    private static byte[] zopfli(byte[] bytes) throws IOException {
        final ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        final Options options = new Options(Options.OutputFormat.GZIP, Options.BlockSplitting.FIRST, ZOPFLI_ROUNDS);
        synchronized (ZOPFLI_PLACE) {
            new Zopfli(Math.max(bytes.length, ZOPFLI_LEAST)).compress(options, bytes, out);
        }
        return out.toByteArray();
    }

    private static final class Densest extends GZIPOutputStream {
        Densest(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
