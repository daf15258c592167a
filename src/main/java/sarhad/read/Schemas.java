package sarhad.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schemas of the data files, and their verdicts in our words. */
final class Schemas {
    private static final String BASE = "geodata:/";
    private static final int LONGEST_EXCERPT = 60;
    private static final int MOST_FIELDS = 16;

    private final SchemaRegistry registry;

    /** @param folder holds {@code *.schema.json} */
    Schemas(Folder folder) {
        final Map<String, String> texts = new HashMap<>();
        folder.names().stream().filter(name -> name.endsWith(".schema.json")).forEach(name -> texts.put(BASE + name, text(folder, name)));
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    }

    private static String text(Folder folder, String name) {
        try {
            return new String(folder.read(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema of that name says against a document: at most one problem for each place. */
    List<Problem> check(String schemaName, String file, JsonNode document) {
        final Schema schema = registry.getSchema(SchemaLocation.of(BASE + schemaName + ".schema.json"));
        final List<Error> errors = schema.validate(document);
        if (errors.isEmpty()) return List.of();
        final Map<String, Problem> byPlace = new LinkedHashMap<>();
        for (final Error error : Alternatives.settled(errors)) {
            final Problem problem = problem(file, error, rulesBeside(error));
            byPlace.putIfAbsent(problem.pointer(), problem);
        }
        return List.copyOf(byPlace.values());
    }

    /** The rules of the value that an error is about: that which was broken, and those beside it. */
    private JsonNode rulesBeside(Error error) {
        final SchemaLocation rule = error.getSchemaLocation();
        return registry.getSchema(new SchemaLocation(rule.getAbsoluteIri(), rule.getFragment().getParent())).getSchemaNode();
    }

    private static Problem problem(String file, Error error, JsonNode rules) {
        final String pointer = pointer(error.getInstanceLocation());
        final JsonNode value = error.getInstanceNode();
        final JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "additionalProperties" -> Problem.error(file, pointer + "/" + escaped(error.getProperty()),
                    "the unknown field \"" + error.getProperty() + "\"", fields(rules));
            case "required" -> Problem.error(file, pointer + "/" + escaped(error.getProperty()),
                    "no field \"" + error.getProperty() + "\"", "one");
            case "enum" -> Problem.error(file, pointer, excerpt(value), "one of " + words(rule));
            case "const" -> Problem.error(file, pointer, excerpt(value), excerpt(rule));
            case "type" -> Problem.error(file, pointer, excerpt(value), "a value of the type " + words(rule) + example(rules));
            case "pattern" -> Problem.error(file, pointer, excerpt(value), "text of the form " + rule.asText());
            case "format" -> Problem.error(file, pointer, excerpt(value), "text of the format " + rule.asText());
            case "oneOf", "anyOf" -> Alternatives.of(error).problem(file, pointer, value);
            case "minItems", "minLength" -> Problem.error(file, pointer, excerpt(value), "at least " + rule.asText());
            case "maxItems" -> Problem.error(file, pointer, excerpt(value), "at most " + rule.asText());
            case "minimum" -> Problem.error(file, pointer, excerpt(value), "a number that is at least " + rule.asText());
            case "maximum" -> Problem.error(file, pointer, excerpt(value), "a number that is at most " + rule.asText());
            case "exclusiveMinimum" -> Problem.error(file, pointer, excerpt(value), "a number more than " + rule.asText());
            case "uniqueItems" -> Problem.error(file, pointer, excerpt(value), "each value once");
            default -> Problem.error(file, pointer, excerpt(value), error.getKeyword() + " " + excerpt(rule));
        };
    }

    /** The names that a field may have, if they are few. */
    private static String fields(JsonNode rules) {
        final List<String> names = new ArrayList<>();
        rules.path("properties").fieldNames().forEachRemaining(names::add);
        if (rules.has("patternProperties")) return "a name of the form " + rules.get("patternProperties").fieldNames().next();
        return names.isEmpty() || names.size() > MOST_FIELDS ? "only fields that the schema names" : "one of " + String.join(", ", names);
    }

    private static String example(JsonNode rules) {
        return rules.path("examples").isEmpty() ? "" : ", as " + rules.path("examples").get(0);
    }

    static String words(JsonNode rule) {
        if (!rule.isArray()) return rule.asText();
        final List<String> words = new ArrayList<>();
        rule.forEach(word -> words.add(word.isTextual() ? word.asText() : word.toString()));
        return String.join(", ", words);
    }

    static String excerpt(JsonNode value) {
        if (value == null) return "nothing";
        final String text = value.toString();
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
    }

    private static String pointer(NodePath path) {
        final StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) pointer.append('/').append(escaped(String.valueOf(path.getElement(i))));
        return pointer.toString();
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
