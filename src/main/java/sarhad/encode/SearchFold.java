package sarhad.encode;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text without what a searcher may write otherwise: case, marks over and under letters, forms of a letter, kinds of
 * digits; joiners and lengthening strokes are nothing, whatever is no letter or digit is a space. The browser folds what a
 * reader types in the same way ({@code static/search.js}); a table of cases in the tests holds the two together.
 */
final class SearchFold {
    private static final Pattern NOTHING = Pattern.compile("[\\p{M}\\u200B-\\u200F\\u2066-\\u2069\\u0640\\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that one word is written with in several alphabets or by several keyboards. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ى', "ی"), Map.entry((int) 'ي', "ی"), Map.entry((int) 'ے', "ی"), Map.entry((int) 'ك', "ک"),
            Map.entry((int) 'ة', "ه"), Map.entry((int) 'ہ', "ه"), Map.entry((int) 'ھ', "ه"), Map.entry((int) 'ە', "ه"),
            Map.entry((int) 'ں', "ن"), Map.entry((int) 'ß', "ss"), Map.entry((int) 'æ', "ae"), Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"), Map.entry((int) 'ł', "l"), Map.entry((int) 'đ', "d"), Map.entry((int) 'ı', "i"));

    private SearchFold() {}

    static String fold(String text) {
        final String plain = NOTHING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)).replaceAll("");
        final StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(letter -> {
            final int digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
            if (digit >= 0) folded.append(digit);
            else folded.append(LETTERS.getOrDefault(letter, Character.toString(letter)));
        });
        return SPACE.matcher(folded).replaceAll(" ").strip();
    }
}
