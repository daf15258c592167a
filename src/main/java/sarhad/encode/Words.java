package sarhad.encode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sarhad.model.Atlas;

/**
 * The words of the interface in one language. The JDK's formats know digits and dates well; ICU is asked only for what
 * the JDK cannot (plurals, other calendars, zones), because to load its data would cost a third of a second of every start.
 */
public final class Words {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Atlas.Language language;
    private final Atlas.Language spoken;
    private final Map<String, String> patterns;

    /**
     * @param language whose pages they are for
     * @param spoken the language that they are in
     */
    Words(Atlas.Language language, Atlas.Language spoken, Map<String, String> patterns) {
        this.language = language;
        this.spoken = spoken;
        this.patterns = Map.copyOf(patterns);
    }

    /**
     * A word or sentence.
     *
     * @param arguments names and values in turn: {@code text("side.in", "country", name)}
     */
    public String text(String key, Object... arguments) {
        final String pattern = patterns.get(key);
        if (pattern == null) throw new IllegalArgumentException("there are no words for " + key);
        if (arguments.length == 0) return pattern;
        final Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) named.put((String) arguments[i], arguments[i + 1]);
        return pattern.contains(", plural") || pattern.contains(", select") ? parsed(pattern, named) : filled(pattern, named);
    }

    /** Whether there are words under a key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** Locale for numbers and dates. */
    public Locale locale() {
        return Locale.forLanguageTag(spoken.locale());
    }

    /** The same for ICU. */
    ULocale icuLocale() {
        return ULocale.forLanguageTag(spoken.locale());
    }

    /** BCP 47 tag of the language whose pages they are for: the first part of the pages' paths. */
    public String code() {
        return language.code();
    }

    /** BCP 47 tag of the language that they are in: the value of {@code lang}. */
    public String spoken() {
        return spoken.code();
    }

    /** BCP 47 tag for numbers, for the browser. */
    public String localeTag() {
        return spoken.locale();
    }

    /** The language's own name. */
    public String name() {
        return language.name();
    }

    /** Direction of writing: the value of {@code dir}. */
    public String direction() {
        return Messages.direction(spoken);
    }

    /** A second calendar shown beside the Gregorian one. */
    public Optional<String> calendar() {
        return spoken.calendar();
    }

    private String parsed(String pattern, Map<String, Object> named) {
        return new MessageFormat(pattern, icuLocale()).format(named);
    }

    /** Nearly all patterns have plain arguments only. */
    private static String filled(String pattern, Map<String, Object> named) {
        return ARGUMENT.matcher(pattern).replaceAll(found -> {
            final Object value = named.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : String.valueOf(value));
        });
    }
}
