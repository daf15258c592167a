package sarhad.site;

import java.util.Optional;
import java.util.function.Supplier;
import sarhad.encode.Once;

/**
 * What stands behind a fixed path. Its bytes are made when first asked for.
 */
public final class Resource {
    private final String path;
    private final String mediaType;
    private final Caching caching;
    private final Optional<String> inlineScript;
    private final Supplier<Representation> representation;

    /** How long a cache may keep it. */
    public enum Caching {
        /** The path changes with the content. */
        FOR_EVER,
        /** A new edition may come at any time. */
        BRIEFLY
    }

    private Resource(String path, String mediaType, Caching caching, Optional<String> inlineScript, Supplier<byte[]> make) {
        this.path = path;
        this.mediaType = mediaType;
        this.caching = caching;
        this.inlineScript = inlineScript;
        this.representation = new Once<>(() -> new Representation(make.get(), MediaTypes.compressible(mediaType)));
    }

    /** A file that changes with the edition. */
    static Resource file(String path, Supplier<byte[]> make) {
        return new Resource(path, MediaTypes.of(path), Caching.BRIEFLY, Optional.empty(), make);
    }

    /** A file whose name carries the hash of its content. */
    static Resource asset(String path, Supplier<byte[]> make) {
        return new Resource(path, MediaTypes.of(path), Caching.FOR_EVER, Optional.empty(), make);
    }

    /**
     * A page.
     *
     * @param inlineScript the one inline script that it may carry (its import map); the page's policy names its hash
     */
    static Resource page(String path, Optional<String> inlineScript, Supplier<byte[]> make) {
        return new Resource(path, MediaTypes.of(path), Caching.BRIEFLY, inlineScript, make);
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

    /** The text of the one inline script that the page may carry. */
    public Optional<String> inlineScript() {
        return inlineScript;
    }

    /** Its bytes, made now if nobody asked before. */
    public Representation representation() {
        return representation.get();
    }
}
