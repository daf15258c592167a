package sarhad.encode;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sarhad.model.Atlas;

/** The words of the interface in every language that has any. */
public final class Messages {
    /** The language that the program's own words are written in: the last resort for a word that nobody has translated. */
    private static final Atlas.Language WRITTEN_IN = new Atlas.Language("en", "en", "English", Optional.empty());

    private final Map<String, Map<String, String>> strings;

    /** @param strings key → ICU MessageFormat pattern, by language */
    public Messages(Map<String, Map<String, String>> strings) {
        this.strings = Map.copyOf(strings);
    }

    /**
     * The words of one language of an atlas. Where a single one is missing all are those of the atlas's first language, or
     * as they were written: a page whose own words change their language could not say so at each of them.
     */
    public Words in(String language, Atlas atlas) {
        final List<Atlas.Language> languages = atlas.about().languages();
        final Atlas.Language wanted = languages.stream().filter(l -> l.code().equals(language)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the atlas has no language " + language));
        final Atlas.Language spoken = Stream.of(wanted, languages.get(0)).filter(l -> missing(l.code()).isEmpty()).findFirst().orElse(WRITTEN_IN);
        return new Words(wanted, spoken, strings.getOrDefault(spoken.code(), Map.of()));
    }

    /** The keys that a language lacks, so that its readers see another language. */
    public Set<String> missing(String language) {
        final Set<String> missing = new TreeSet<>(strings.getOrDefault(WRITTEN_IN.code(), Map.of()).keySet());
        missing.removeAll(strings.getOrDefault(language, Map.of()).keySet());
        return missing;
    }

    /** The direction in which a language of an atlas is written, as HTML calls it: that of its own name. */
    public static String direction(Atlas.Language language) {
        final boolean rightToLeft = language.name().codePoints().map(Character::getDirectionality).anyMatch(d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return rightToLeft ? "rtl" : "ltr";
    }

    /** The direction in which any other language is written. */
    static String direction(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }
}
