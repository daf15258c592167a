package sarhad.encode;

import java.util.List;
import java.util.Optional;

/**
 * Everything that can be downloaded, how to cite it, and how to ask for measures.
 *
 * @param rows the collections
 * @param formats what each format is for
 * @param pack the way to the whole site for use without a network, where it is offered
 * @param copy where the page itself is in that
 */
public record DataPage(Frame frame, List<Row> rows, List<Format> formats, Shown boundaryNote, Cite cite, String about, Optional<String> pack, Optional<Copy> copy) {

    /**
     * A collection.
     *
     * @param texts whether it holds texts, under the licence of texts
     * @param licences of its geometry
     */
    public record Row(String key, String name, String purpose, List<File> files, boolean texts, List<String> licences) {}

    /** A file, and how large it is; empty where only the page can find out. */
    public record File(String name, String link, String size) {}

    /** A copy of the site in a folder. @param site where the site is, if that is known */
    public record Copy(Optional<String> site) {}

    /** A format, how names of its files end, and what it is for. */
    public record Format(String name, List<String> endings, String purpose) {}
}
