package sarhad.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A measure or name that a text of a story has in braces, worked out from the data: {@code {distance:2024-01-16-koh-e-sabz}}.
 *
 * @param arguments ids
 */
public record Placeholder(Kind kind, List<String> arguments) {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    /** What an argument names. */
    public enum Argument {
        EVENT, CLAIM, THESIS,
        /** An event, or one of its sites after a slash. */
        SITE,
        /** An event or a place of the atlas. */
        SPOT
    }

    /** What stands in its place. */
    public enum Kind {
        DISTANCE(Argument.SITE), BETWEEN(Argument.SPOT, Argument.SPOT), ELAPSED(Argument.EVENT, Argument.EVENT), DAYS(Argument.EVENT, Argument.EVENT),
        LENGTH, TOLERANCE, DATE(Argument.EVENT), TITLE(Argument.EVENT), NUMBER(Argument.EVENT), FIGURE(Argument.CLAIM), WHO(Argument.CLAIM),
        HOLDER(Argument.THESIS), EVIDENCE(Argument.THESIS), UNTIL(Argument.THESIS);

        private final List<Argument> arguments;

        Kind(Argument... arguments) {
            this.arguments = List.of(arguments);
        }

        /** What its arguments name, in their order. */
        public List<Argument> arguments() {
            return arguments;
        }

        /** The word that calls for it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What stands between some braces, if that is a placeholder. */
    public static Optional<Placeholder> parse(String inBraces) {
        final List<String> parts = List.of(inBraces.split(":", -1));
        return Stream.of(Kind.values()).filter(kind -> kind.word().equals(parts.get(0)) && kind.arguments.size() == parts.size() - 1).findFirst()
                .map(kind -> new Placeholder(kind, parts.subList(1, parts.size())));
    }

    /** Everything that a text has in braces. */
    public static List<String> inBraces(String text) {
        return BRACES.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** A text in which each placeholder has become what it stands for. */
    public static String filled(String text, Function<Placeholder, String> filling) {
        return BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(filled(found, filling)));
    }

    private static String filled(MatchResult found, Function<Placeholder, String> filling) {
        return parse(found.group(1)).map(filling).orElseGet(found::group);
    }
}
