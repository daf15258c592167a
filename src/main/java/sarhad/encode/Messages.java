package sarhad.encode;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sarhad.model.Atlas;

/** The words of the interface in every language that has any. */
public final class Messages {
    /** The language that the program's own words are written in: the last resort for a word that nobody has translated. */
    private static final String WRITTEN_IN = "en";

    private final Map<String, Map<String, String>> strings;

    /** @param strings key → ICU MessageFormat pattern, by language */
    public Messages(Map<String, Map<String, String>> strings) {
        this.strings = Map.copyOf(strings);
    }

    /** The words of one language of an atlas; what it lacks is said in the atlas's first language, or as it was written. */
    public Words in(String language, Atlas atlas) {
        final List<Atlas.Language> languages = atlas.about().languages();
        final Atlas.Language wanted = languages.stream().filter(l -> l.code().equals(language)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the atlas has no language " + language));
        final Map<String, String> patterns = new HashMap<>(strings.getOrDefault(WRITTEN_IN, Map.of()));
        patterns.putAll(strings.getOrDefault(languages.get(0).code(), Map.of()));
        patterns.putAll(strings.getOrDefault(language, Map.of()));
        return new Words(wanted, patterns);
    }

    /** The keys that a language lacks, so that its readers see another language there. */
    public Set<String> missing(String language) {
        final Set<String> missing = new TreeSet<>(strings.getOrDefault(WRITTEN_IN, Map.of()).keySet());
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
