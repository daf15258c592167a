package sarhad.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sarhad.model.Atlas;
import sarhad.model.Placeholder;
import sarhad.model.Place;

/** That everything in braces can be worked out from the data, in each language the same. */
record PlaceholderChecks(Atlas atlas) {
    private static final String ALL = Stream.of(Placeholder.Kind.values())
            .map(kind -> "{" + kind.word() + kind.arguments().stream().map(argument -> ":" + argument).collect(Collectors.joining()) + "}").collect(Collectors.joining(", "));

    /** Looks at every string below a place. */
    void walk(Node node) {
        if (node.json().isTextual()) {
            Placeholder.inBraces(node.string()).forEach(braces -> check(node, braces));
            if (Placeholder.filled(node.string(), placeholder -> "").replaceAll("\\{[^{}]*}", "").matches("(?s).*[{}].*")) node.error("a brace alone in \"" + node.string() + "\"", "braces in pairs");
            return;
        }
        if (node.json().isArray()) node.list(item -> item).forEach(this::walk);
        node.json().fieldNames().forEachRemaining(field -> walk(node.at(field)));
        translations(node);
    }

    private void check(Node node, String braces) {
        final Optional<Placeholder> placeholder = Placeholder.parse(braces);
        if (placeholder.isEmpty()) {
            node.error("{" + braces + "}", "one of " + ALL);
            return;
        }
        final List<Placeholder.Argument> arguments = placeholder.get().kind().arguments();
        for (int i = 0; i < arguments.size(); i++) {
            final String id = placeholder.get().arguments().get(i);
            if (!exists(arguments.get(i), id)) node.error("\"" + id + "\" in {" + braces + "}", words(arguments.get(i)));
        }
        final boolean span = placeholder.get().kind() == Placeholder.Kind.ELAPSED || placeholder.get().kind() == Placeholder.Kind.DAYS;
        if (span && runsBack(atlas, placeholder.get().arguments().get(0), placeholder.get().arguments().get(1))) node.error("{" + braces + "}", "the earlier event first");
    }

    /** Whether the first of two events surely was the later one. */
    static boolean runsBack(Atlas atlas, String from, String to) {
        return atlas.event(from).isPresent() && atlas.event(to).isPresent()
                && atlas.event(from).get().when().span().earliest().isAfter(atlas.event(to).get().when().span().latest());
    }

    private boolean exists(Placeholder.Argument argument, String id) {
        return switch (argument) {
            case EVENT -> atlas.event(id).isPresent();
            case CLAIM -> atlas.events().claim(id).isPresent();
            case THESIS -> atlas.thesis(id).isPresent();
            case SITE -> isPlaced(id);
            case SPOT -> isPlaced(id) || Optional.ofNullable(atlas.places().byId().get(id)).flatMap(Place::position).isPresent();
        };
    }

    /** An event, or one of its sites after a slash, that has a position. */
    private boolean isPlaced(String id) {
        final int slash = id.indexOf('/');
        return atlas.event(slash < 0 ? id : id.substring(0, slash)).stream().flatMap(event -> event.sites().stream())
                .anyMatch(site -> site.disc().isPresent() && (slash < 0 || site.id().equals(id.substring(slash + 1))));
    }

    private static String words(Placeholder.Argument argument) {
        return switch (argument) {
            case EVENT -> "an event of events/";
            case CLAIM -> "a claim of some event";
            case THESIS -> "an interpretation of theses.json";
            case SITE -> "an event with a position, perhaps with a slash and the id of one of its sites";
            case SPOT -> "an event or a place of places.geojson that has a position";
        };
    }

    /** A translation that lost a number, or has another, would say something else. */
    private void translations(Node node) {
        final List<Node> texts = new ArrayList<>();
        node.json().fields().forEachRemaining(field -> {
            if (field.getValue().has("state")) texts.add(node.at(field.getKey()));
        });
        if (texts.isEmpty()) return;
        final List<String> original = Stream.of(node.json()).flatMap(json -> values(json)).filter(JsonNode::isTextual).flatMap(json -> braces(json.asText())).sorted().toList();
        for (final Node text : texts) {
            if (!braces(text.string("text")).sorted().toList().equals(original)) {
                text.error("other words in braces than in the original", original.isEmpty() ? "none" : String.join(" ", original));
            }
        }
    }

    private static Stream<JsonNode> values(JsonNode json) {
        final List<JsonNode> values = new ArrayList<>();
        json.elements().forEachRemaining(values::add);
        return values.stream();
    }

    private static Stream<String> braces(String text) {
        return Placeholder.inBraces(text).stream().map(inside -> "{" + inside + "}");
    }
}
