package sarhad.site;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leaflet's own style sheet without what no map of ours has: its controls, popups, tooltips, pictures, tiles and crutches for browsers long gone. */
final class LeafletStyle {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern EMPTY_GROUP = Pattern.compile("@[^{};]+\\{\\s*}");
    /** What a selector names if it can match nothing of ours. */
    private static final Pattern UNUSED = Pattern.compile("\\.(?:lvml|leaflet-(?:control|bar|popup|tooltip|attribution|div-icon|default-icon"
            + "|top|right|bottom|left|tile|image-layer|marker-shadow|shadow|vml|oldie|safari|retina)(?![a-z]))| (?:canvas|img|a)$");
    /** Declarations that browsers no longer need: they know the same without a prefix. Selecting text is the exception. */
    private static final Pattern PREFIXED = Pattern.compile("(?:^|;)\\s*(?:-(?:ms|moz)-[^;]*|-webkit-(?!user-select|tap)[^;]*|[^;]*:\\s*-(?:webkit|moz)-[^;]*)(?=;|$)");

    private LeafletStyle() {}

    /** The rules that are left when the selectors that match nothing are taken out, one a line. */
    static String trimmed(String style) {
        final String rules = RULE.matcher(COMMENT.matcher(style).replaceAll("")).replaceAll(rule -> Matcher.quoteReplacement(rule(rule.group(1), rule.group(2))));
        return EMPTY_GROUP.matcher(rules).replaceAll("").strip().replaceAll("\\s*\n\\s*", "\n");
    }

    private static String rule(String selectors, String declarations) {
        final String used = Arrays.stream(selectors.split(",")).map(String::strip).filter(selector -> !UNUSED.matcher(selector).find())
                .collect(Collectors.joining(","));
        return used.isEmpty() ? "" : "\n" + used + "{" + PREFIXED.matcher(declarations.strip().replaceAll("\\s*\n\\s*", "")).replaceAll("").replaceFirst("^;", "") + "}";
    }
}
