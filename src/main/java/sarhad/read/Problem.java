package sarhad.read;

import java.util.Comparator;

/**
 * Something wrong with the data.
 *
 * @param severity an error keeps the data from being served, a warning does not
 * @param file the file's name within the folder
 * @param pointer JSON pointer to the place (RFC 6901); empty for the whole file
 * @param found what stands there
 * @param expected what would be right
 */
public record Problem(Severity severity, String file, String pointer, String found, String expected) {
    /** Errors keep data from being served. */
    public enum Severity { ERROR, WARNING }

    /** By file, then by place. */
    public static final Comparator<Problem> IN_FILE_ORDER =
            Comparator.comparing(Problem::severity).thenComparing(Problem::file).thenComparing(Problem::pointer);

    /** An error. */
    public static Problem error(String file, String pointer, String found, String expected) {
        return new Problem(Severity.ERROR, file, pointer, found, expected);
    }

    /** A warning. */
    public static Problem warning(String file, String pointer, String found, String expected) {
        return new Problem(Severity.WARNING, file, pointer, found, expected);
    }

    /** {@code file#/pointer: found …, expected …} in one line. */
    @Override
    public String toString() {
        return (file + "#" + pointer + ": found " + found + ", expected " + expected).replaceAll("\\s*\\R\\s*", " ");
    }
}
