package sarhad.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Reads JSON as a tree, strictly: each key once, nothing after the end. Jackson's ObjectMapper does the same, but starts
 * three hundred classes to do it, and a server starts with this.
 */
final class JsonTree {
    private final JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** @throws JsonProcessingException where the bytes are no JSON; {@link #place} tells where */
    JsonNode read(byte[] bytes) throws IOException {
        try (JsonParser parser = factory.createParser(bytes)) {
            if (parser.nextToken() == null) throw new JsonParseException(parser, "the file is empty");
            final JsonNode tree = value(parser);
            if (parser.nextToken() != null) throw new JsonParseException(parser, "something follows the end");
            return tree;
        }
    }

    /** JSON pointer of the place at which reading failed. */
    static String place(JsonProcessingException e) {
        return e.getProcessor() instanceof JsonParser parser ? parser.getParsingContext().pathAsPointer().toString() : "";
    }

    private static JsonNode value(JsonParser parser) throws IOException {
        final JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> json.textNode(parser.getText());
            case VALUE_NUMBER_INT -> parser.getNumberType() == JsonParser.NumberType.INT ? json.numberNode(parser.getIntValue()) : json.numberNode(parser.getDecimalValue());
            case VALUE_NUMBER_FLOAT -> json.numberNode(finite(parser));
            case VALUE_TRUE -> json.booleanNode(true);
            case VALUE_FALSE -> json.booleanNode(false);
            default -> json.nullNode();
        };
    }

    private static double finite(JsonParser parser) throws IOException {
        final double number = parser.getDoubleValue();
        if (!Double.isFinite(number)) throw new JsonParseException(parser, "the number " + parser.getText() + " is larger than any that is meant");
        return number;
    }

    private static ObjectNode object(JsonParser parser) throws IOException {
        final ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            final String name = parser.currentName();
            parser.nextToken();
            object.set(name, value(parser));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) throws IOException {
        final ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) array.add(value(parser));
        return array;
    }
}
