package sarhad.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The folder's files as JSON: what parses and fits its schema. */
final class Documents {
    /** Every file that the atlas is made of, by its name, with the schema that it follows; events come besides. */
    private static final Map<String, String> SCHEMAS = Map.ofEntries(
            Map.entry("atlas.json", "atlas"), Map.entry("actors.json", "actors"), Map.entry("theses.json", "theses"),
            Map.entry("sources.json", "sources"), Map.entry("places.geojson", "places"),
            Map.entry("boundaries/countries.geojson", "layer"), Map.entry("boundaries/provinces.geojson", "layer"),
            Map.entry("boundaries/border.geojson", "layer"), Map.entry("boundaries/border-alternative.geojson", "layer"),
            Map.entry("boundaries/rivers.geojson", "layer"), Map.entry("boundaries/land.geojson", "layer"));
    /** Files that an atlas may do without. */
    private static final Map<String, String> OPTIONAL = Map.of("words.json", "words", "teaching.json", "teaching");
    private static final String EVENTS = "events/";

    private final JsonTree json = new JsonTree();
    private final Optional<Schemas> schemas;
    private final Problems problems;
    private final Map<String, JsonNode> sound = new TreeMap<>();
    private final Map<String, JsonNode> parsed = new TreeMap<>();
    private final List<String> eventIds;

    /**
     * Reads every file of a folder.
     *
     * @param schemas what the files must fit; empty where they are known to
     */
    Documents(Folder folder, Optional<Schemas> schemas, Problems problems) {
        this.schemas = schemas;
        this.problems = problems;
        final List<String> names = folder.names();
        for (final String name : names) schemaOf(name).ifPresentOrElse(schema -> take(folder, name, schema), () -> unread(name));
        SCHEMAS.keySet().stream().filter(name -> !names.contains(name)).forEach(name -> problems.error(name, "", "no such file", "one"));
        eventIds = names.stream().filter(Documents::isEvent)
                .map(name -> name.substring(EVENTS.length(), name.length() - ".geojson".length())).toList();
        if (eventIds.isEmpty()) problems.error("events", "", "no event", "at least one file events/<id>.geojson");
    }

    /** A slip in a name must not make a file vanish without a word. */
    private void unread(String name) {
        if (!name.startsWith("schema/") && !name.endsWith(".md")) {
            problems.warning(name, "", "a file that nothing reads", "a name that an atlas has: events/<id>.geojson, boundaries/border.geojson, …");
        }
    }

    private static boolean isEvent(String name) {
        return name.startsWith(EVENTS) && name.endsWith(".geojson");
    }

    private Optional<String> schemaOf(String name) {
        if (isEvent(name)) return Optional.of("event");
        if (name.startsWith("strings/") && name.endsWith(".json")) return Optional.of("strings");
        if (name.startsWith("stories/") && name.endsWith(".json")) return Optional.of("story");
        if (OPTIONAL.containsKey(name)) return Optional.of(OPTIONAL.get(name));
        return Optional.ofNullable(SCHEMAS.get(name));
    }

    private void take(Folder folder, String name, String schema) {
        try {
            final JsonNode document = json.read(folder.read(name));
            parsed.put(name, document);
            final List<Problem> faults = schemas.map(all -> all.check(schema, name, document)).orElse(List.of());
            faults.forEach(problems::add);
            if (faults.isEmpty()) sound.put(name, document);
        } catch (JsonProcessingException e) {
            problems.error(name, JsonTree.place(e), "text that is no JSON at line " + line(e) + ": " + e.getOriginalMessage(), "well-formed JSON (RFC 8259) with each key once");
        } catch (IOException e) {
            problems.error(name, "", "a file that cannot be read: " + e.getMessage(), "a readable file");
        }
    }

    private static String line(JsonProcessingException e) {
        return e.getLocation() == null ? "?" : e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
    }

    /** The document of that name, if it fits its schema. */
    Optional<Node> sound(String name) {
        return Optional.ofNullable(sound.get(name)).map(document -> Node.root(name, document, problems));
    }

    /** The document of that name, whether or not it fits its schema. */
    Optional<Node> parsed(String name) {
        return Optional.ofNullable(parsed.get(name)).map(document -> Node.root(name, document, problems));
    }

    /** The names of all documents below a folder that fit their schema. */
    List<String> soundIn(String folder) {
        return sound.keySet().stream().filter(name -> name.startsWith(folder + "/")).toList();
    }

    /** All documents that fit their schema. */
    List<Node> allSound() {
        return sound.keySet().stream().map(name -> sound(name).orElseThrow()).toList();
    }

    /** All documents that parse. */
    List<Node> allParsed() {
        return parsed.entrySet().stream().map(entry -> Node.root(entry.getKey(), entry.getValue(), problems)).toList();
    }

    /** The ids of all events by their files' names, whether or not the files are sound. */
    List<String> eventIds() {
        return eventIds;
    }
}
