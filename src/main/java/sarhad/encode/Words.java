package sarhad.encode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sarhad.model.Atlas;

/** The words of the interface in one language. */
public final class Words {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Atlas.Language language;
    private final ULocale locale;
    private final Map<String, String> patterns;

    Words(Atlas.Language language, Map<String, String> patterns) {
        this.language = language;
        this.locale = ULocale.forLanguageTag(language.locale());
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
    public ULocale locale() {
        return locale;
    }

    /** BCP 47 tag: the value of {@code lang}. */
    public String code() {
        return language.code();
    }

    /** BCP 47 tag for numbers, for the browser. */
    public String localeTag() {
        return language.locale();
    }

    /** The language's own name. */
    public String name() {
        return language.name();
    }

    /** Direction of writing: the value of {@code dir}. */
    public String direction() {
        return locale.isRightToLeft() ? "rtl" : "ltr";
    }

    /** A second calendar shown beside the Gregorian one. */
    public Optional<String> calendar() {
        return language.calendar();
    }

    private String parsed(String pattern, Map<String, Object> named) {
        return new MessageFormat(pattern, locale).format(named);
    }

    /** Nearly all patterns have plain arguments only; ICU's parser would cost a tenth of a second of every start. */
    private static String filled(String pattern, Map<String, Object> named) {
        return ARGUMENT.matcher(pattern).replaceAll(found -> {
            final Object value = named.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : String.valueOf(value));
        });
    }
}
