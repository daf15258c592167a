package sarhad.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * The shapes of which a value may have one: where it has none, which of them was meant, and what that one says against it.
 *
 * @param shapes the schemas, in their order
 */
record Alternatives(List<JsonNode> shapes) {
    private static final int WRONG_TYPE = 1000;

    /** Those of an error that says that none fits, or more than one. */
    static Alternatives of(Error choice) {
        return new Alternatives(StreamSupport.stream(choice.getSchemaNode().spliterator(), false).toList());
    }

    static boolean isChoice(Error error) {
        return error.getKeyword().equals("oneOf") || error.getKeyword().equals("anyOf");
    }

    /** Only what the shape that was meant says is of use to an editor; where none can have been meant, that none fits. */
    static List<Error> settled(List<Error> errors) {
        List<Error> kept = errors;
        final List<Error> inmostFirst = errors.stream().filter(Alternatives::isChoice).sorted(Comparator.comparing(error -> -error.getEvaluationPath().getNameCount())).toList();
        for (final Error choice : inmostFirst) kept = of(choice).settle(choice, kept);
        return kept;
    }

    private List<Error> settle(Error choice, List<Error> errors) {
        final int depth = choice.getEvaluationPath().getNameCount();
        final Map<String, List<Error>> byShape = new LinkedHashMap<>();
        final List<Error> kept = new ArrayList<>();
        for (final Error error : errors) {
            if (error == choice) continue;
            if (isBelow(error, choice)) byShape.computeIfAbsent(error.getEvaluationPath().getName(depth), shape -> new ArrayList<>()).add(error);
            else kept.add(error);
        }
        final Optional<List<Error>> meant = telling().isPresent()
                ? named(choice.getInstanceNode()).map(byShape::get)
                : nearest(byShape, choice.getInstanceLocation());
        kept.addAll(meant.orElse(List.of(choice)));
        return kept;
    }

    /** Whether an error is of one of the shapes, and of the same value: items of a list have the same path through the schema. */
    private static boolean isBelow(Error error, Error choice) {
        return error.getEvaluationPath().startsWith(choice.getEvaluationPath())
                && error.getEvaluationPath().getNameCount() > choice.getEvaluationPath().getNameCount()
                && error.getInstanceLocation().startsWith(choice.getInstanceLocation());
    }

    /** The field of which each shape has a word of its own, such as "kind". */
    private Optional<String> telling() {
        final List<String> fields = new ArrayList<>();
        shapes.get(0).path("properties").fieldNames().forEachRemaining(fields::add);
        return fields.stream().filter(field -> shapes.stream().allMatch(shape -> shape.path("properties").path(field).has("const"))).findFirst();
    }

    private static JsonNode word(JsonNode shape, String field) {
        return shape.path("properties").path(field).path("const");
    }

    /** The shape whose word a value has. */
    private Optional<String> named(JsonNode value) {
        final String field = telling().orElseThrow();
        return IntStream.range(0, shapes.size()).filter(i -> word(shapes.get(i), field).equals(value.path(field))).mapToObj(String::valueOf).findFirst();
    }

    /** The shape with the fewest slips, if the value is of its type and more than one thing is not wrong with the whole of it. */
    private static Optional<List<Error>> nearest(Map<String, List<Error>> byShape, NodePath place) {
        return byShape.values().stream().min(Comparator.comparingInt(shape -> misfit(shape, place)))
                .filter(shape -> misfit(shape, place) < WRONG_TYPE)
                .filter(shape -> shape.stream().filter(error -> error.getInstanceLocation().equals(place)).count() <= 1);
    }

    /** How far a value is from a shape: another type is worse than any number of slips. */
    private static int misfit(List<Error> shape, NodePath place) {
        return shape.stream().mapToInt(error -> error.getInstanceLocation().equals(place) && error.getKeyword().equals("type") ? WRONG_TYPE : 1).sum();
    }

    /** That a value has none of the shapes. @param pointer where it stands */
    Problem problem(String file, String pointer, JsonNode value) {
        if (telling().isEmpty() || !value.isObject()) return Problem.error(file, pointer, Schemas.excerpt(value), forms());
        final String field = telling().get();
        final String words = "one of " + shapes.stream().map(shape -> word(shape, field).asText()).collect(Collectors.joining(", "));
        final String found = value.has(field) ? Schemas.excerpt(value.get(field)) : "no field \"" + field + "\"";
        return Problem.error(file, pointer + "/" + Schemas.escaped(field), found, words);
    }

    private String forms() {
        final List<String> forms = shapes.stream().map(Alternatives::form).toList();
        return forms.contains("") ? "one of the forms that the schema allows here" : String.join("; or ", forms);
    }

    /** In a few words; nothing where the schema has none. */
    private static String form(JsonNode shape) {
        final String fields = StreamSupport.stream(shape.path("required").spliterator(), false).map(field -> "\"" + field.asText() + "\"").collect(Collectors.joining(", "));
        if (!fields.isEmpty()) return "an object with " + fields;
        if (shape.has("enum")) return "one of " + Schemas.words(shape.get("enum"));
        return shape.has("type") ? "a value of the type " + Schemas.words(shape.get("type")) : "";
    }
}
