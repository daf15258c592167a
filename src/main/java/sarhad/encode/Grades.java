package sarhad.encode;

/**
 * The words of all closed lists, each with the way to its definition.
 *
 * @param about the way to the page that defines them, from the page on which they stand
 */
record Grades(Words words, String about) {

    /** The word of a constant in a list: {@code of("basis", Site.Basis.DERIVED)}. */
    Grade of(String list, Enum<?> constant) {
        return named(words.text(list + "." + Formats.key(constant)), list, constant);
    }

    /** Other words for a constant of a list. */
    Grade named(String word, String list, Enum<?> constant) {
        return new Grade(word, about + "#" + id(list, Formats.key(constant)));
    }

    /** The fragment under which a word is defined; {@code kind-…} are the shapes themselves. */
    static String id(String list, String key) {
        return (list.equals("kind") ? "event" : list) + "-" + key;
    }
}
