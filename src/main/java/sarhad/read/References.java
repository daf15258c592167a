package sarhad.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** That every id named anywhere exists, and that every source is used. A field's name says what its ids name. */
final class References {
    private static final Map<String, Ids.Kind> BY_FIELD = Map.ofEntries(
            Map.entry("actor", Ids.Kind.ACTOR), Map.entry("actors", Ids.Kind.ACTOR), Map.entry("party", Ids.Kind.ACTOR),
            Map.entry("did", Ids.Kind.ACTOR), Map.entry("didNot", Ids.Kind.ACTOR),
            Map.entry("place", Ids.Kind.PLACE), Map.entry("places", Ids.Kind.PLACE), Map.entry("capital", Ids.Kind.PLACE), Map.entry("subject", Ids.Kind.PLACE),
            Map.entry("event", Ids.Kind.EVENT), Map.entry("events", Ids.Kind.EVENT),
            Map.entry("sources", Ids.Kind.SOURCE));

    private final Ids ids;
    private final Set<String> untraced = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    References(Documents documents, Ids ids) {
        this.ids = ids;
        documents.sound("sources.json").ifPresent(this::noteUntraced);
        documents.allParsed().forEach(this::walk);
        documents.sound("sources.json").ifPresent(this::warnOfUnused);
    }

    private void noteUntraced(Node sources) {
        for (final Node source : sources.list(node -> node)) {
            if (source.at("custom").string("standing").equals("untraced")) untraced.add(source.string("id"));
        }
    }

    private void walk(Node node) {
        if (node.json().isArray()) node.list(item -> item).forEach(this::walk);
        node.json().fieldNames().forEachRemaining(field -> {
            final Node value = node.at(field);
            // In a map's query "place" says how a place is known.
            final Ids.Kind kind = node.name().equals("show") && field.equals("place") ? null : BY_FIELD.get(field);
            if (kind == null) walk(value);
            else refer(value, kind);
        });
    }

    private void refer(Node node, Ids.Kind kind) {
        final JsonNode json = node.json();
        if (json.isArray()) {
            node.list(item -> item).forEach(item -> refer(item, kind));
        } else if (json.isTextual()) {
            check(node, kind);
        } else {
            walk(node);
        }
    }

    private void check(Node node, Ids.Kind kind) {
        final String id = node.string();
        if (!ids.exists(kind, id).orElse(true)) node.error("\"" + id + "\", which does not exist", kind.words());
        if (kind != Ids.Kind.SOURCE) return;
        used.add(id);
        if (untraced.contains(id)) node.error("\"" + id + "\", which is untraced", "a source that was published");
    }

    private void warnOfUnused(Node sources) {
        for (final Node source : sources.list(node -> node)) {
            final String id = source.string("id");
            if (!used.contains(id) && !untraced.contains(id)) source.warning("the source " + id + ", which nothing cites", "a source that is used");
        }
    }
}
