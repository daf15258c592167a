package sarhad.site;

import java.util.Optional;
import java.util.function.Supplier;
import sarhad.encode.MediaTypes;
import sarhad.encode.Policy;
import sarhad.model.Lazy;

/**
 * What stands behind a path. Its bytes are made when first asked for, and held; of a page that is seldom asked for, and of a
 * picture, each time.
 */
public final class Resource {
    private final String path;
    private final String mediaType;
    private final Caching caching;
    private final Optional<String> policyHash;
    private final Supplier<Representation> representation;
    private final Making making;

    /** When it is made, and where it is held. */
    enum Making {
        /** When first asked for; it is held here. */
        ONCE,
        /** The same, but never ahead: it takes long, since all of the site goes into it. */
        LATE,
        /** Each time; it takes no longer than finding it elsewhere. */
        SELDOM,
        /** Each time; it takes long, so that whoever asks should hold it, and not ask for too many at once. Some can be kept. */
        DRAWN,
        /** The same, of which there are too many to be kept with a site. */
        DRAWN_ON_DEMAND
    }

    /** How long a cache may keep it. */
    public enum Caching {
        /** The path changes with the content. */
        FOR_EVER("public, max-age=31536000, immutable"),
        /** A new edition may come at any time. */
        BRIEFLY("public, max-age=60, stale-while-revalidate=300"),
        /** It says what else is new. */
        IF_UNCHANGED("no-cache");

        private final String header;

        Caching(String header) {
            this.header = header;
        }

        /** The value of {@code Cache-Control}. */
        public String header() {
            return header;
        }
    }

    private Resource(String path, Caching caching, Optional<String> policyHash, Making making, Supplier<Representation> representation) {
        this.path = path;
        this.mediaType = MediaTypes.of(path);
        this.caching = caching;
        this.policyHash = policyHash;
        this.making = making;
        this.representation = making == Making.ONCE || making == Making.LATE ? Lazy.of(representation) : representation;
    }

    private static Resource made(String path, Caching caching, Optional<String> policyHash, Supplier<byte[]> make) {
        return made(path, caching, policyHash, Making.ONCE, make);
    }

    private static Resource made(String path, Caching caching, Optional<String> policyHash, Making making, Supplier<byte[]> make) {
        final ContentCoding.Use use = caching == Caching.FOR_EVER ? ContentCoding.Use.LASTING : ContentCoding.Use.EDITION;
        return new Resource(path, caching, policyHash, making, () -> new Representation(make.get(), MediaTypes.compressible(MediaTypes.of(path)), use));
    }

    /** One that was made before. */
    static Resource kept(String path, Caching caching, Optional<String> policyHash, Supplier<Representation> representation) {
        return new Resource(path, caching, policyHash, Making.ONCE, representation);
    }

    /**
     * A page that few ask for, of which there are many: it is made anew each time and held nowhere.
     *
     * @param policyHash of its import map
     */
    static Resource seldom(String path, Optional<String> policyHash, Supplier<byte[]> make) {
        return new Resource(path, Caching.BRIEFLY, policyHash, Making.SELDOM, () -> new Representation(make.get(), true, ContentCoding.Use.ONCE));
    }

    /** A file that changes with the edition. */
    static Resource file(String path, Supplier<byte[]> make) {
        return made(path, Caching.BRIEFLY, Optional.empty(), make);
    }

    /** The service worker. */
    static Resource worker(String path, Supplier<byte[]> make) {
        return made(path, Caching.IF_UNCHANGED, Optional.empty(), Making.LATE, make);
    }

    /** A file that changes with the edition, and that all of the site goes into. */
    static Resource late(String path, Supplier<byte[]> make) {
        return made(path, Caching.BRIEFLY, Optional.empty(), Making.LATE, make);
    }

    /** A file whose name carries the hash of its content. */
    static Resource asset(String path, Supplier<byte[]> make) {
        return made(path, Caching.FOR_EVER, Optional.empty(), make);
    }

    /**
     * A page.
     *
     * @param inlineScript the one inline script that it may carry, if any: its import map
     */
    static Resource page(String path, Optional<String> inlineScript, Supplier<byte[]> make) {
        return made(path, Caching.BRIEFLY, inlineScript.map(Policy::hash), make);
    }

    /**
     * A picture that may be opened by itself.
     *
     * @param inlineStyle the one style sheet that it carries
     */
    static Resource picture(String path, String inlineStyle, Supplier<byte[]> make) {
        return made(path, Caching.BRIEFLY, Optional.of(Policy.hash(inlineStyle)), make);
    }

    /**
     * A picture that takes long to draw.
     *
     * @param kept whether a site that is made before brings it along
     */
    static Resource drawn(String path, boolean kept, Supplier<byte[]> draw) {
        return new Resource(path, Caching.BRIEFLY, Optional.empty(), kept ? Making.DRAWN : Making.DRAWN_ON_DEMAND, () -> new Representation(draw.get(), false, ContentCoding.Use.ONCE));
    }

    /** One that was drawn before, read from where it was kept. */
    static Resource drawnBefore(String path, Supplier<byte[]> read) {
        return new Resource(path, Caching.BRIEFLY, Optional.empty(), Making.SELDOM, () -> new Representation(read.get(), false, ContentCoding.Use.ONCE));
    }

    /**
     * The answer to a question with free parameters, too short and too seldom the same to be worth compressing.
     *
     * @param path a name for it, whose ending says its media type
     */
    public static Resource answer(String path, Supplier<byte[]> make) {
        return new Resource(path, Caching.BRIEFLY, Optional.empty(), Making.ONCE, () -> new Representation(make.get(), false, ContentCoding.Use.ONCE));
    }

    /** Without a slash at its start. */
    public String path() {
        return path;
    }

    /** With its charset. */
    public String mediaType() {
        return mediaType;
    }

    /** How long a cache may keep it. */
    public Caching caching() {
        return caching;
    }

    /** The hash by which a Content-Security-Policy allows the one inline script of a page, or the one style sheet of a picture. */
    public Optional<String> policyHash() {
        return policyHash;
    }

    /** Whether it is made anew each time, so that there is no use in making it ahead. */
    public boolean isSeldom() {
        return making != Making.ONCE && making != Making.LATE;
    }

    /** Whether there is use in making it before anybody asks for it. */
    public boolean isMadeAhead() {
        return making == Making.ONCE;
    }

    /** Whether it takes long to make, so that few may be made at once and whoever asks should hold it. */
    public boolean isDrawn() {
        return making == Making.DRAWN || making == Making.DRAWN_ON_DEMAND;
    }

    Making making() {
        return making;
    }

    /** The same, made now and held. */
    public Resource held() {
        final Representation made = representation();
        return new Resource(path, caching, policyHash, Making.ONCE, () -> made);
    }

    /** Its bytes, made now if nobody asked before. */
    public Representation representation() {
        return representation.get();
    }
}
