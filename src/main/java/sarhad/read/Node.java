package sarhad.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A place in a document that fits its schema, so that its shape needs no second look; what a schema cannot say becomes a
 * problem here.
 */
final class Node {
    private final Document document;
    private final Node parent;
    private final Object step;
    private final JsonNode json;

    /** What all places of a document share. */
    private record Document(String file, Problems problems) {}

    private Node(Document document, Node parent, Object step, JsonNode json) {
        this.document = document;
        this.parent = parent;
        this.step = step;
        this.json = json;
    }

    /** The whole of a document. */
    static Node root(String file, JsonNode json, Problems problems) {
        return new Node(new Document(file, problems), null, null, json);
    }

    String file() {
        return document.file;
    }

    JsonNode json() {
        return json;
    }

    /** JSON pointer of the place (RFC 6901). */
    String pointer() {
        if (parent == null) return "";
        return parent.pointer() + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }

    /** The last step of the pointer; empty for the whole document. */
    String name() {
        return parent == null ? "" : step.toString();
    }

    /** The field's value, which must be there. */
    Node at(String field) {
        return new Node(document, this, field, json.path(field));
    }

    /** An array's item. */
    Node at(int index) {
        return new Node(document, this, index, json.path(index));
    }

    /** The field's value, if it is there and not null. */
    Optional<Node> optional(String field) {
        return json.hasNonNull(field) ? Optional.of(at(field)) : Optional.empty();
    }

    /** The items of an array, or of nothing. */
    <T> List<T> list(Function<Node, T> read) {
        final List<T> items = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) items.add(read.apply(at(i)));
        return items;
    }

    /** The items of the array in a field. */
    <T> List<T> list(String field, Function<Node, T> read) {
        return at(field).list(read);
    }

    List<String> strings(String field) {
        return list(field, Node::string);
    }

    String string() {
        return json.asText();
    }

    String string(String field) {
        return at(field).string();
    }

    Optional<String> optionalString(String field) {
        return optional(field).map(Node::string);
    }

    double number() {
        return json.asDouble();
    }

    boolean flag(String field) {
        return json.path(field).asBoolean(false);
    }

    /** The constant that a word of the file stands for: {@code took-part} and {@code tookPart} → {@code TOOK_PART}. */
    <E extends Enum<E>> E word(Class<E> type) {
        return Enum.valueOf(type, string().replaceAll("([a-z])([A-Z])", "$1_$2").replace('-', '_').toUpperCase(Locale.ROOT));
    }

    <E extends Enum<E>> E word(String field, Class<E> type) {
        return at(field).word(type);
    }

    /**
     * Reads a value that has a form of its own (a date, a zone). One that has it not becomes a problem, and the stand-in
     * lets reading go on to find the other problems: an atlas with an error is never served.
     */
    <T> T value(Function<String, T> parse, String expected, T standIn) {
        try {
            return parse.apply(string());
        } catch (RuntimeException e) {
            error("\"" + string() + "\"", expected);
            return standIn;
        }
    }

    void error(String found, String expected) {
        document.problems.error(file(), pointer(), found, expected);
    }

    void warning(String found, String expected) {
        document.problems.warning(file(), pointer(), found, expected);
    }
}
