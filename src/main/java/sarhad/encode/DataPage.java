package sarhad.encode;

import java.util.List;

/**
 * Everything that can be downloaded, how to cite it, and how to ask for measures.
 *
 * @param rows the collections
 * @param formats what each format is for
 * @param offline whether the whole site can be had for use without a network
 */
public record DataPage(Frame frame, List<Row> rows, List<Format> formats, Shown boundaryNote, Cite cite, String about, boolean offline) {

    /**
     * A collection.
     *
     * @param texts whether it holds texts, under the licence of texts
     * @param licences of its geometry
     */
    public record Row(String key, String name, String purpose, List<File> files, boolean texts, List<String> licences) {}

    /** A file, and how large it is; empty where only the page can find out. */
    public record File(String name, String link, String size) {}

    /** A format and what it is for. */
    public record Format(String name, String purpose) {}
}
