package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The custom properties of the style sheet that holds the look of the pages, so that a picture has the same colours, by day
 * and by night, and the same typefaces in each language.
 */
public final class Tokens {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("(--[\\w-]+)\\s*:\\s*([^;]+)");
    private static final Pattern REFERENCE = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern LANGUAGE = Pattern.compile(":lang\\(([\\w-]+)\\)");
    private static final String ROOT = ":root";
    private static final String DARK = "prefers-color-scheme: dark";

    private static final List<String> WHITE = List.of("--paper", "--sheet", "--sea", "--land", "--neighbour", "--outside", "--province-a", "--province-b", "--casing", "--halo", "--on-party");
    private static final List<String> GREY = List.of("--coast", "--boundary", "--river", "--rule");
    private static final List<String> BLACK = List.of("--ink", "--ink-soft", "--border", "--map-ink", "--map-ink-soft", "--sea-ink", "--party-a", "--party-b", "--party-other");

    private final Map<String, String> light = new HashMap<>();
    private final Map<String, String> dark = new HashMap<>();
    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    private Tokens() {}

    /** A rule, and the conditions around it. */
    private record Rule(String conditions, String selectors, String body) {}

    /** Reads the custom properties of a style sheet: those of the root, its dark set, and those of languages. */
    public static Tokens parse(String styleSheet) {
        final Tokens tokens = new Tokens();
        final List<Rule> rules = new ArrayList<>();
        collect(COMMENT.matcher(styleSheet).replaceAll(""), "", rules);
        for (final Rule rule : rules) tokens.take(rule);
        return tokens;
    }

    private static void collect(String text, String conditions, List<Rule> rules) {
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            final int close = closing(text, open);
            final String head = text.substring(from, open).strip();
            final String body = text.substring(open + 1, close);
            if (body.contains("{")) collect(body, conditions + head, rules);
            else rules.add(new Rule(conditions, head, body));
            from = close + 1;
        }
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '{') depth++;
            if (text.charAt(i) == '}' && --depth == 0) return i;
        }
        throw new IllegalArgumentException("a rule of the style sheet has no end: " + text.substring(open, Math.min(text.length(), open + 40)));
    }

    private void take(Rule rule) {
        for (final String selector : rule.selectors.split(",")) {
            final Matcher language = LANGUAGE.matcher(selector.strip());
            if (language.matches()) put(rule.body, byLanguage.computeIfAbsent(language.group(1), code -> new HashMap<>()));
            else if (selector.strip().equals(ROOT) && rule.conditions.isEmpty()) put(rule.body, light);
            else if (selector.strip().equals(ROOT) && rule.conditions.contains(DARK)) put(rule.body, dark);
        }
    }

    private static void put(String body, Map<String, String> properties) {
        final Matcher found = PROPERTY.matcher(body);
        while (found.find()) properties.put(found.group(1), found.group(2).strip());
    }

    /** The same for a copier, which knows no colours: black on white, whoever acted, by day and by night. What is only ground is white. */
    public Tokens onPaper() {
        final Tokens paper = new Tokens();
        paper.light.putAll(light);
        WHITE.forEach(name -> paper.light.put(name, "#fff"));
        GREY.forEach(name -> paper.light.put(name, "#888"));
        BLACK.forEach(name -> paper.light.put(name, "#000"));
        paper.byLanguage.putAll(byLanguage);
        return paper;
    }

    /** The value of a property by day. */
    public String light(String name) {
        return resolved(name, light);
    }

    /** The value of a property by night. */
    public String dark(String name) {
        final Map<String, String> both = new HashMap<>(light);
        both.putAll(dark);
        return resolved(name, both);
    }

    /** The value of a property in a language. */
    public String in(String language, String name) {
        final Map<String, String> both = new HashMap<>(light);
        both.putAll(byLanguage.getOrDefault(language.split("-")[0], Map.of()));
        return resolved(name, both);
    }

    private static String resolved(String name, Map<String, String> properties) {
        final String value = properties.get(name);
        if (value == null) throw new IllegalArgumentException("the style sheet has no property " + name);
        return REFERENCE.matcher(value).replaceAll(found -> Matcher.quoteReplacement(resolved(found.group(1), properties)));
    }
}
