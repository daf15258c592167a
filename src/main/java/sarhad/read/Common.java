package sarhad.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sarhad.model.Amount;
import sarhad.model.Claimant;
import sarhad.model.Position;
import sarhad.model.Text;

/**
 * Reads what all files share.
 *
 * @param language the language that the atlas's texts are written in
 */
record Common(String language) {

    Text text(Node node) {
        final JsonNode json = node.json();
        final String original = json.has(language) ? language : json.fieldNames().next();
        final Map<String, Text.Translation> translations = new HashMap<>();
        json.fieldNames().forEachRemaining(code -> {
            if (!code.equals(original)) translations.put(code, translation(node.at(code)));
        });
        return new Text(original, plain(json.get(original)), translations);
    }

    private static String plain(JsonNode json) {
        return json.isTextual() ? json.asText() : json.path("text").asText();
    }

    private static Text.Translation translation(Node node) {
        if (node.json().isTextual()) return new Text.Translation(node.string(), "", Text.State.DRAFT);
        return new Text.Translation(node.string("text"), node.json().path("of").asText(""), node.word("state", Text.State.class));
    }

    Text text(Node node, String field) {
        return text(node.at(field));
    }

    Optional<Text> optionalText(Node node, String field) {
        return node.optional(field).map(this::text);
    }

    Claimant claimant(Node node) {
        return new Claimant(node.optionalString("actor"), optionalText(node, "office"), optionalText(node, "name"));
    }

    static Position position(Node node) {
        return new Position(node.at(0).number(), node.at(1).number());
    }

    static Amount amount(Node node) {
        final JsonNode json = node.json();
        if (json.has("exactly")) return new Amount.Exactly(node.at("exactly").number());
        if (json.has("atLeast")) return new Amount.AtLeast(node.at("atLeast").number());
        if (json.has("atMost")) return new Amount.AtMost(node.at("atMost").number());
        if (json.has("about")) return new Amount.About(node.at("about").number());
        final double from = node.at("from").number();
        final double to = node.at("to").number();
        if (from > to) node.error(json.toString(), "from to be at most to");
        return new Amount.Between(Math.min(from, to), Math.max(from, to));
    }

    /** A day, which must be one of the calendar. */
    static LocalDate day(Node node) {
        return node.value(LocalDate::parse, "a day of the calendar, as 2024-01-16", LocalDate.EPOCH);
    }

    /** A date as exact as is known: a year, a month or a day of the calendar. */
    static String date(Node node) {
        return node.value(Common::checkedDate, "a date of the calendar, as 2024, 2024-01 or 2024-01-16", "1970");
    }

    static String checkedDate(String date) {
        switch (date.length()) {
            case 4 -> Year.parse(date);
            case 7 -> YearMonth.parse(date);
            default -> LocalDate.parse(date);
        }
        return date;
    }

    /** An instant to the minute. */
    static Instant instant(Node node) {
        return node.value(text -> OffsetDateTime.parse(text).toInstant(), "an instant in UTC, as 2024-01-16T12:00Z", Instant.EPOCH);
    }

    static ZoneId zone(Node node) {
        return node.value(ZoneId::of, "an IANA time zone, as Europe/Paris", ZoneOffset.UTC);
    }
}
