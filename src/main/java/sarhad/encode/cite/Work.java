package sarhad.encode.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be cited: the atlas, or a page or a part of one.
 *
 * @param key by which reference managers call it: letters, digits and hyphens
 * @param language of the title (BCP 47)
 * @param editors as they call themselves, never divided into first and last names
 * @param container what it is a part of
 * @param edition the data's date, which is the version as well
 * @param url the public address; empty where none is known
 * @param path from the root of the site, for then
 */
public record Work(
        String key, Kind kind, String title, String language, List<String> editors, Optional<String> container, String publisher,
        LocalDate edition, Optional<String> url, String path) {
    public Work {
        editors = List.copyOf(editors);
    }

    /** What is cited. */
    public enum Kind { ATLAS, PAGE }

    /** Where it is found: the address, or the path where no address is known. */
    public String place() {
        return url.orElse(path);
    }
}
