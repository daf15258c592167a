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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schemas of the data files, and their verdicts in our words. */
final class Schemas {
    private static final String BASE = "geodata:/";
    private static final int LONGEST_EXCERPT = 60;

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
        for (final Error error : withoutOtherBranches(errors)) {
            final Problem problem = problem(file, error);
            byPlace.putIfAbsent(problem.pointer(), problem);
        }
        return List.copyOf(byPlace.values());
    }

    /** Where one of several shapes was possible, only what the nearest shape says is of use to an editor. */
    private static List<Error> withoutOtherBranches(List<Error> errors) {
        List<Error> kept = errors;
        final List<Error> choices = errors.stream().filter(error -> isChoice(error.getKeyword()))
                .sorted(Comparator.comparing(error -> -error.getEvaluationPath().getNameCount())).toList();
        for (final Error choice : choices) kept = settle(choice, kept);
        return kept;
    }

    private static boolean isChoice(String keyword) {
        return keyword.equals("oneOf") || keyword.equals("anyOf");
    }

    private static List<Error> settle(Error choice, List<Error> errors) {
        final NodePath path = choice.getEvaluationPath();
        final Map<String, List<Error>> branches = new LinkedHashMap<>();
        final List<Error> others = new ArrayList<>();
        for (final Error error : errors) {
            if (error == choice) continue;
            if (error.getEvaluationPath().startsWith(path) && error.getEvaluationPath().getNameCount() > path.getNameCount()) {
                branches.computeIfAbsent(error.getEvaluationPath().getName(path.getNameCount()), branch -> new ArrayList<>()).add(error);
            } else {
                others.add(error);
            }
        }
        final List<Error> nearest = branches.values().stream()
                .min(Comparator.comparingInt(branch -> misfit(branch, choice.getInstanceLocation()))).orElse(List.of(choice));
        final boolean noneFits = misfit(nearest, choice.getInstanceLocation()) >= WRONG_SHAPE
                || nearest.stream().filter(error -> error.getInstanceLocation().equals(choice.getInstanceLocation())).count() > 1;
        others.addAll(noneFits ? List.of(choice) : nearest);
        return others;
    }

    private static final int WRONG_SHAPE = 1000;

    /** How far a value is from a shape: another type or another discriminating word is worse than any number of slips. */
    private static int misfit(List<Error> branch, NodePath place) {
        int misfit = 0;
        for (final Error error : branch) {
            final boolean atPlace = error.getInstanceLocation().equals(place);
            final boolean wrongShape = (atPlace && error.getKeyword().equals("type")) || error.getKeyword().equals("const");
            misfit += wrongShape ? WRONG_SHAPE : 1;
        }
        return misfit;
    }

    private static Problem problem(String file, Error error) {
        final String pointer = pointer(error.getInstanceLocation());
        final JsonNode value = error.getInstanceNode();
        final JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "additionalProperties" -> Problem.error(file, pointer + "/" + escaped(error.getProperty()),
                    "the unknown field \"" + error.getProperty() + "\"", "only fields that the schema names");
            case "required" -> Problem.error(file, pointer + "/" + escaped(error.getProperty()),
                    "no field \"" + error.getProperty() + "\"", "one");
            case "enum" -> Problem.error(file, pointer, excerpt(value), "one of " + words(rule));
            case "const" -> Problem.error(file, pointer, excerpt(value), excerpt(rule));
            case "type" -> Problem.error(file, pointer, excerpt(value), "a value of the type " + words(rule));
            case "pattern" -> Problem.error(file, pointer, excerpt(value), "text of the form " + rule.asText());
            case "format" -> Problem.error(file, pointer, excerpt(value), "text of the format " + rule.asText());
            case "oneOf", "anyOf" -> Problem.error(file, pointer, excerpt(value), "one of the forms that the schema allows here");
            case "minItems", "minLength" -> Problem.error(file, pointer, excerpt(value), "at least " + rule.asText());
            case "maxItems" -> Problem.error(file, pointer, excerpt(value), "at most " + rule.asText());
            case "minimum" -> Problem.error(file, pointer, excerpt(value), "a number that is at least " + rule.asText());
            case "maximum" -> Problem.error(file, pointer, excerpt(value), "a number that is at most " + rule.asText());
            case "exclusiveMinimum" -> Problem.error(file, pointer, excerpt(value), "a number more than " + rule.asText());
            case "uniqueItems" -> Problem.error(file, pointer, excerpt(value), "each value once");
            default -> Problem.error(file, pointer, excerpt(value), error.getKeyword() + " " + excerpt(rule));
        };
    }

    private static String words(JsonNode rule) {
        if (!rule.isArray()) return rule.asText();
        final List<String> words = new ArrayList<>();
        rule.forEach(word -> words.add(word.isTextual() ? word.asText() : word.toString()));
        return String.join(", ", words);
    }

    private static String excerpt(JsonNode value) {
        if (value == null) return "nothing";
        final String text = value.toString();
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
    }

    private static String pointer(NodePath path) {
        final StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) pointer.append('/').append(escaped(String.valueOf(path.getElement(i))));
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
