package sarhad.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import sarhad.model.Placeholder;
import sarhad.model.Text;

/**
 * That every text exists in the atlas's first language, what its translations are worth, and which words it uses. All but
 * the first are warnings: a draft may be published, labelled as one.
 */
final class TextChecks {
    /** Fields in which we speak ourselves; elsewhere a text tells what somebody else said. */
    private static final Set<String> OUR_VOICE = Set.of("title", "summary", "description", "why", "name", "note", "boundaryNote", "short");
    private static final Set<String> SOMEBODY_SPEAKS = Set.of("claims", "statements", "copies", "claimant", "heldBy", "who", "holder", "otherNames");
    /** Titles and summaries are what a reader sees first: they ought to exist in each language. */
    private static final Set<String> WANTED_EVERYWHERE = Set.of("title", "summary");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*");
    private static final Pattern QUOTATION = Pattern.compile("“[^”]*”|«[^»]*»|‘[^’]*’|\"[^\"]*\"");

    private final Common common;
    private final List<String> languages;
    private final AtlasReader.Depth depth;
    private final Map<String, List<Rule>> rules = new TreeMap<>();
    private final Map<String, Integer> drafts = new TreeMap<>();
    /** Whether every text of the document is our own, to be read in every language. */
    private boolean ours;

    private record Rule(Pattern pattern, String instead, boolean everywhere) {}

    TextChecks(Documents documents, Common common, List<String> languages, AtlasReader.Depth depth) {
        this.common = common;
        this.languages = languages;
        this.depth = depth;
        documents.sound("words.json").ifPresent(this::rules);
        for (final Node document : documents.allSound()) {
            if (document.file().equals("words.json") || document.file().startsWith("strings/")) continue;
            drafts.clear();
            ours = document.file().startsWith("stories/") || document.file().equals("teaching.json");
            walk(document, true);
            drafts.forEach((language, count) -> document.warning(
                    count + " draft translations in " + language, "translations that a native editor has reviewed"));
        }
    }

    private void rules(Node file) {
        file.json().fieldNames().forEachRemaining(language ->
                rules.put(language, file.list(language, TextChecks::rule).stream().flatMap(List::stream).toList()));
    }

    private static List<Rule> rule(Node node) {
        try {
            final int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
            return List.of(new Rule(Pattern.compile(node.string("pattern"), flags), node.string("instead"), node.string("in").equals("everything")));
        } catch (PatternSyntaxException e) {
            node.at("pattern").error("\"" + node.string("pattern") + "\"", "a regular expression: " + e.getDescription());
            return List.of();
        }
    }

    private void walk(Node node, boolean ourVoice) {
        if (isText(node.json())) {
            text(node, ours || ourVoice && OUR_VOICE.contains(node.name()));
            return;
        }
        if (node.json().isArray()) node.list(item -> item).forEach(item -> walk(item, ourVoice));
        node.json().fieldNames().forEachRemaining(field -> walk(node.at(field), ourVoice && !SOMEBODY_SPEAKS.contains(field)));
    }

    private static boolean isText(JsonNode json) {
        if (!json.isObject() || json.isEmpty()) return false;
        final List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names.stream().allMatch(name -> LANGUAGE.matcher(name).matches()
                && (json.get(name).isTextual() || json.get(name).has("state")));
    }

    private void text(Node node, boolean ourVoice) {
        final String first = common.language();
        if (!node.json().path(first).isTextual()) {
            node.error("no text in \"" + first + "\"", "one: it is the language that the others are translated from");
            return;
        }
        if (depth == AtlasReader.Depth.SERVING) return;
        final Text text = common.text(node);
        text.translations().forEach((language, translation) -> translation(node.at(language), text, language, translation));
        if (ours || WANTED_EVERYWHERE.contains(node.name())) {
            languages.stream().filter(language -> !node.json().has(language))
                    .forEach(language -> node.warning("no text in \"" + language + "\"", "a translation"));
        }
        words(node.at(first), first, text.original(), ourVoice);
        text.translations().forEach((language, translation) -> words(node.at(language), language, translation.text(), ourVoice));
    }

    private void translation(Node node, Text text, String language, Text.Translation translation) {
        if (!languages.contains(language)) node.warning("a text in \"" + language + "\"", "only languages that atlas.json names");
        if (text.stale(translation)) {
            node.warning("a translation of another wording (" + translation.of() + ")", "one of the present wording, with \"of\": \"" + text.fingerprint() + "\"");
        } else if (translation.state() == Text.State.DRAFT) {
            drafts.merge(language, 1, Integer::sum);
        }
        if (translation.of().isEmpty() && translation.state() != Text.State.GAZETTEER) {
            node.warning("a translation without \"of\"", "\"of\": \"" + text.fingerprint() + "\", so that it is seen when the wording changes");
        }
    }

    private void words(Node node, String language, String text, boolean ourVoice) {
        // An id in braces is no word.
        final String worded = ours ? Placeholder.filled(text, placeholder -> "…") : text;
        final String unquoted = QUOTATION.matcher(worded).replaceAll("");
        for (final Rule rule : rules.getOrDefault(language, List.of())) {
            if (!rule.everywhere && !ourVoice) continue;
            final var match = rule.pattern.matcher(rule.everywhere ? worded : unquoted);
            if (match.find()) node.warning("“" + match.group() + "”", rule.instead);
        }
    }
}
