package sarhad.site;

import java.util.Optional;
import java.util.function.Supplier;
import sarhad.encode.Policy;
import sarhad.model.Lazy;

/**
 * What stands behind a path. Its bytes are made when first asked for, and held; of a page that is seldom asked for, each time.
 */
public final class Resource {
    private final String path;
    private final String mediaType;
    private final Caching caching;
    private final Optional<String> policyHash;
    private final Supplier<Representation> representation;
    private final boolean seldom;

    /** How long a cache may keep it. */
    public enum Caching {
        /** The path changes with the content. */
        FOR_EVER,
        /** A new edition may come at any time. */
        BRIEFLY
    }

    private Resource(String path, Caching caching, Optional<String> policyHash, boolean seldom, Supplier<Representation> representation) {
        this.path = path;
        this.mediaType = MediaTypes.of(path);
        this.caching = caching;
        this.policyHash = policyHash;
        this.seldom = seldom;
        this.representation = seldom ? representation : Lazy.of(representation);
    }

    private static Resource made(String path, Caching caching, Optional<String> policyHash, Supplier<byte[]> make) {
        final ContentCoding.Use use = caching == Caching.FOR_EVER ? ContentCoding.Use.LASTING : ContentCoding.Use.EDITION;
        return new Resource(path, caching, policyHash, false, () -> new Representation(make.get(), MediaTypes.compressible(MediaTypes.of(path)), use));
    }

    /** One that was made before. */
    static Resource kept(String path, Caching caching, Optional<String> policyHash, Supplier<Representation> representation) {
        return new Resource(path, caching, policyHash, false, representation);
    }

    /**
     * A page that few ask for, of which there are many: it is made anew each time and held nowhere.
     *
     * @param policyHash of its import map
     */
    static Resource seldom(String path, Optional<String> policyHash, Supplier<byte[]> make) {
        return new Resource(path, Caching.BRIEFLY, policyHash, true, () -> new Representation(make.get(), true, ContentCoding.Use.ONCE));
    }

    /** A file that changes with the edition. */
    static Resource file(String path, Supplier<byte[]> make) {
        return made(path, Caching.BRIEFLY, Optional.empty(), make);
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
     * The answer to a question with free parameters, too short and too seldom the same to be worth compressing.
     *
     * @param path a name for it, whose ending says its media type
     */
    public static Resource answer(String path, Supplier<byte[]> make) {
        return new Resource(path, Caching.BRIEFLY, Optional.empty(), false, () -> new Representation(make.get(), false, ContentCoding.Use.ONCE));
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
        return seldom;
    }

    /** Its bytes, made now if nobody asked before. */
    public Representation representation() {
        return representation.get();
    }
}
