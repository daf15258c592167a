package sarhad.encode.markup;

/** How text stands in HTML, SVG and XML 1.0. */
public final class Markup {
    private Markup() {}

    /** A text as the content of an element, or as the value of an attribute in double quotes. */
    public static String escaped(String text) {
        return writable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A text without what XML 1.0 cannot write, escaped or not (section 2.2): nearly all control characters, halves of pairs, two that are no characters. */
    public static String writable(String text) {
        return text.codePoints().allMatch(Markup::isCharacter) ? text
                : text.codePoints().filter(Markup::isCharacter).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isCharacter(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
