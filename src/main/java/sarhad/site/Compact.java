package sarhad.site;

import java.util.Set;

/**
 * Scripts and styles without what only those need who read the source: comments, indentation, spaces beside signs. Nothing
 * is renamed or moved, and every line break at which a statement could end stays.
 */
final class Compact {
    /** A line cannot end after these: what follows belongs to the same statement. */
    private static final String GOES_ON_AFTER = "{([,;:?=&|<>*%^!~";
    /** A statement cannot begin with these. */
    private static final String GOES_ON_BEFORE = "})],;:?.=&|<>%^";
    /** Before a slash, these begin a regular expression; after anything else it divides. */
    private static final String BEFORE_PATTERN = "{([,;:?=&|<>*%^!~+-\n";
    private static final Set<String> WORDS_BEFORE_PATTERN = Set.of("return", "typeof", "case", "in", "of", "await", "delete", "void", "yield");

    private final String source;
    private final StringBuilder out;
    private int at;

    private Compact(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length());
    }

    /** A script: an ECMAScript module. */
    static String script(String source) {
        final Compact compact = new Compact(source);
        compact.script();
        return compact.out.toString();
    }

    private void script() {
        while (at < source.length()) {
            final char c = source.charAt(at);
            if (Character.isWhitespace(c) || comment()) gap();
            else if (c == '"' || c == '\'') copy(endOfString(at));
            else if (c == '`') copy(endOfTemplate(at));
            else if (c == '/' && beginsPattern()) copy(endOfPattern(at));
            else if (c == '}' && endsWithNeedlessSemicolon()) closeInstead();
            else copy(at + 1);
        }
    }

    /** The last statement of a block needs none; after a bracket it may be the empty body of a loop. */
    private boolean endsWithNeedlessSemicolon() {
        return out.length() > 1 && out.charAt(out.length() - 1) == ';' && out.charAt(out.length() - 2) != ')';
    }

    private void closeInstead() {
        out.setCharAt(out.length() - 1, '}');
        at++;
    }

    private boolean comment() {
        return source.startsWith("//", at) || source.startsWith("/*", at);
    }

    private void copy(int end) {
        out.append(source, at, end);
        at = end;
    }

    /** White space and comments up to the next token become a line break, a space or nothing. */
    private void gap() {
        boolean line = false;
        while (at < source.length()) {
            if (source.startsWith("//", at)) {
                final int end = source.indexOf('\n', at);
                at = end < 0 ? source.length() : end;
            } else if (source.startsWith("/*", at)) {
                final int end = source.indexOf("*/", at + 2) + 2;
                line |= source.substring(at, end).indexOf('\n') >= 0;
                at = end;
            } else if (Character.isWhitespace(source.charAt(at))) {
                line |= source.charAt(at++) == '\n';
            } else {
                break;
            }
        }
        if (out.length() == 0 || at == source.length()) return;
        final char before = out.charAt(out.length() - 1);
        final char after = source.charAt(at);
        if (line && before != '\n' && GOES_ON_AFTER.indexOf(before) < 0 && GOES_ON_BEFORE.indexOf(after) < 0) out.append('\n');
        else if (needsSpace(before, after)) out.append(' ');
    }

    private static boolean needsSpace(char before, char after) {
        if (isWord(before) && isWord(after)) return true;
        if (Character.isDigit(before) && after == '.') return true;
        return before == after && (before == '+' || before == '-' || before == '/') || before == '/' && after == '*';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '#' || c > 127;
    }

    private boolean beginsPattern() {
        if (out.length() == 0) return true;
        final char before = out.charAt(out.length() - 1);
        if (!isWord(before)) return BEFORE_PATTERN.indexOf(before) >= 0;
        int start = out.length();
        while (start > 0 && isWord(out.charAt(start - 1))) start--;
        return WORDS_BEFORE_PATTERN.contains(out.substring(start));
    }

    private int endOfString(int start) {
        int i = start + 1;
        while (source.charAt(i) != source.charAt(start)) i += source.charAt(i) == '\\' ? 2 : 1;
        return i + 1;
    }

    private int endOfPattern(int start) {
        boolean inClass = false;
        int i = start + 1;
        while (source.charAt(i) != '/' || inClass) {
            if (source.charAt(i) == '[') inClass = true;
            if (source.charAt(i) == ']') inClass = false;
            i += source.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private int endOfTemplate(int start) {
        int i = start + 1;
        while (source.charAt(i) != '`') {
            if (source.startsWith("${", i)) i = endOfExpression(i + 2);
            else i += source.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    /** Past the brace that ends an expression in a template. */
    private int endOfExpression(int start) {
        int depth = 1;
        int i = start;
        while (depth > 0) {
            final char c = source.charAt(i);
            if (c == '"' || c == '\'') i = endOfString(i);
            else if (c == '`') i = endOfTemplate(i);
            else {
                if (c == '{') depth++;
                if (c == '}') depth--;
                i++;
            }
        }
        return i;
    }

    /** A style sheet. Strings stay as they are, and so do the spaces that divide selectors and sums. */
    static String style(String source) {
        final Compact compact = new Compact(source);
        compact.style();
        return compact.out.toString();
    }

    private void style() {
        while (at < source.length()) {
            final char c = source.charAt(at);
            if (c == '"' || c == '\'') copy(endOfString(at));
            else if (Character.isWhitespace(c) || source.startsWith("/*", at)) styleGap();
            else if (c == '}' && out.length() > 0 && out.charAt(out.length() - 1) == ';') closeInstead();
            else copy(at + 1);
        }
    }

    private void styleGap() {
        while (at < source.length() && (Character.isWhitespace(source.charAt(at)) || source.startsWith("/*", at))) {
            at = source.startsWith("/*", at) ? source.indexOf("*/", at + 2) + 2 : at + 1;
        }
        if (out.length() == 0 || at == source.length()) return;
        final char before = out.charAt(out.length() - 1);
        if ("{};,:>(".indexOf(before) < 0 && "{};,>)".indexOf(source.charAt(at)) < 0) out.append(' ');
    }
}
