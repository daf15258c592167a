package sarhad.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which ids exist, and that each exists once. */
final class Ids {
    private final Map<Kind, Set<String>> known = new HashMap<>();

    /** What an id can name. */
    enum Kind {
        ACTOR("an actor of actors.json"), PLACE("a place of places.geojson"), SOURCE("a source of sources.json"),
        EVENT("an event of events/");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Ids(Documents documents) {
        documents.parsed("actors.json").filter(list -> list.json().isArray()).ifPresent(list -> known.put(Kind.ACTOR, unique(list)));
        documents.parsed("sources.json").filter(list -> list.json().isArray()).ifPresent(list -> known.put(Kind.SOURCE, unique(list)));
        documents.sound("theses.json").ifPresent(Ids::unique);
        documents.parsed("places.geojson").filter(file -> file.at("features").json().isArray()).ifPresent(file -> known.put(Kind.PLACE, unique(file.at("features"))));
        known.put(Kind.EVENT, new HashSet<>(documents.eventIds()));
        for (final String layer : documents.soundIn("boundaries")) documents.sound(layer).ifPresent(file -> unique(file.at("features")));
        uniqueWithinAtlas(documents);
    }

    private static Set<String> unique(Node list) {
        final Set<String> ids = new HashSet<>();
        list.list(item -> item.at("id")).forEach(id -> once(id, ids));
        return ids;
    }

    private static void once(Node id, Set<String> seen) {
        if (id.json().isTextual() && !seen.add(id.string())) id.error("\"" + id.string() + "\" a second time", "an id of its own");
    }

    private static void uniqueWithinAtlas(Documents documents) {
        final Set<String> seen = new HashSet<>();
        for (final String name : documents.soundIn("events")) {
            final Node event = documents.sound(name).orElseThrow().at("properties");
            final Set<String> sites = new HashSet<>();
            for (final Node site : event.list("sites", node -> node)) {
                once(site.at("id"), sites);
                site.list("statements", statement -> statement.at("id")).forEach(id -> once(id, seen));
            }
            for (final String list : List.of("claims", "copies", "differences")) event.list(list, item -> item.at("id")).forEach(id -> once(id, seen));
        }
    }

    /** Whether an id exists; empty where the file that would say so cannot be read, so that one fault makes one problem. */
    Optional<Boolean> exists(Kind kind, String id) {
        return Optional.ofNullable(known.get(kind)).map(ids -> ids.contains(id));
    }
}
