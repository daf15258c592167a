package sarhad.encode;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands under a map without words of its own.
 *
 * @param said what it shows and of which days, a sentence each
 * @param marks how places are marked, the same
 * @param colours whose colours are seen on it
 */
public record MapCaption(List<String> said, List<String> marks, List<Owner> colours) {

    /** The same without what a reader was told before. */
    MapCaption after(Set<String> told) {
        return new MapCaption(said, marks.stream().filter(sentence -> !told.contains(sentence)).toList(), colours);
    }

    /** All sentences. */
    public List<String> sentences() {
        return Stream.concat(said.stream(), marks.stream()).toList();
    }

    /** Whose colour is which. @param party the value that style sheets have for it */
    public record Owner(String party, String name) {}
}
