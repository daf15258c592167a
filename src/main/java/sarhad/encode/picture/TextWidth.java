package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How wide text may become, estimated without any typeface: nobody knows which of the named ones a reader has. Rather too
 * wide than too narrow; the widths are those of Noto's faces, which are wide ones, and a little more.
 */
final class TextWidth {
    private static final String NARROWEST = "iIjl.,:;'|!·’‘ʼ ";
    private static final String NARROW = "ftr()[]-/\"“”°";
    private static final String SLIM = "sczxvyJkL";
    private static final String WIDE = "wDGHNOQUX&";
    private static final String WIDEST = "mMW@%—";
    /** Letters of the Arabic script that are narrow in every position. */
    private static final String ARABIC_NARROW = "اأإآدذرزژڑلةهوؤءڈ";
    private static final String ARABIC_WIDE = "سشصضطظ";
    /** Letters that end a word with a long stroke, and how long it is. */
    private static final String ARABIC_TAILED = "بپتٹثفکگكسشصضیےيىنںقلچجحخعغۂہ";
    private static final double ARABIC_TAIL = 0.45;
    /** The first letter of a word is wider than one within it. */
    private static final double ARABIC_START = 0.12;
    private static final double BOLD = 1.09;

    private TextWidth() {}

    /** Pixels that a text set in a look may need at most. */
    static double of(String text, Look look) {
        final Style.Type type = look.type();
        final boolean tracked = type.tracking() > 0 && text.codePoints().noneMatch(TextWidth::joins);
        final String shown = tracked ? text.toUpperCase(Locale.ROOT) : text;
        double em = tracked ? type.tracking() * text.codePointCount(0, text.length()) : 0;
        int last = ' ';
        for (final int c : shown.codePoints().toArray()) {
            if (joins(c) && !joins(last)) em += ARABIC_START;
            if (!joins(c) && ARABIC_TAILED.indexOf(last) >= 0) em += ARABIC_TAIL;
            em += em(c);
            last = c;
        }
        if (ARABIC_TAILED.indexOf(last) >= 0) em += ARABIC_TAIL;
        return em * type.size() * (type.bold() ? BOLD : 1);
    }

    private static double em(int c) {
        final int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK) return 0;
        if (joins(c)) {
            if (ARABIC_NARROW.indexOf(c) >= 0) return 0.42;
            return ARABIC_WIDE.indexOf(c) >= 0 ? 0.8 : 0.46;
        }
        if (NARROWEST.indexOf(c) >= 0) return 0.3;
        if (NARROW.indexOf(c) >= 0) return 0.4;
        if (SLIM.indexOf(c) >= 0) return 0.53;
        if (WIDEST.indexOf(c) >= 0) return 0.96;
        return WIDE.indexOf(c) >= 0 ? 0.79 : Character.isUpperCase(c) ? 0.67 : 0.61;
    }

    /** Whether it is a letter of a script whose letters join. */
    private static boolean joins(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    /** A text in lines no wider than some pixels, broken at spaces, within what is wider at no-break spaces too; a word that is wider stands alone. */
    static List<String> wrapped(String text, Look look, double width) {
        final List<String> lines = new ArrayList<>();
        final StringBuilder line = new StringBuilder();
        final Stream<String> words = Stream.of(text.strip().split(" +"));
        for (final String word : words.flatMap(word -> of(word, look) > width ? Stream.of(word.split("\u00A0")) : Stream.of(word)).toList()) {
            final String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, look) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A name in two lines, broken at the space nearest to its middle; in one where it has no space. */
    static List<String> halves(String text) {
        int best = -1;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (best < 0 || Math.abs(2 * at - text.length()) < Math.abs(2 * best - text.length())) best = at;
        }
        return best < 0 ? List.of(text) : List.of(text.substring(0, best), text.substring(best + 1));
    }
}
