package sarhad.encode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import sarhad.model.Amount;
import sarhad.model.Claim;
import sarhad.model.Claimant;
import sarhad.model.Event;
import sarhad.model.Layer;
import sarhad.model.Statement;
import sarhad.model.Text;
import sarhad.model.TimeSpan;

/**
 * The parts of an atlas as JSON, in the field names of the data files. A text is an object with a string for each language,
 * and under {@code state} what is known of its translations.
 */
final class ModelJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ModelJson() {}

    static ObjectNode text(Text text) {
        final ObjectNode node = plainText(text);
        if (text.translations().isEmpty()) return node;
        final ObjectNode states = JSON.objectNode();
        text.translations().keySet().stream().sorted().forEach(code -> states.put(code, word(text.in(code).state())));
        node.set("state", states);
        return node;
    }

    /** The same without what is known of the translations. */
    static ObjectNode plainText(Text text) {
        final ObjectNode node = JSON.objectNode().put(text.language(), text.original());
        text.translations().keySet().stream().sorted().forEach(code -> node.put(code, text.in(code).text()));
        return node;
    }

    /** The word of the data files for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same for the few constants whose word is written as one: {@code responseTo}. */
    static String camelWord(Enum<?> constant) {
        final String[] parts = word(constant).split("-");
        final StringBuilder camel = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) camel.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        return camel.toString();
    }

    static ArrayNode strings(List<String> strings) {
        final ArrayNode node = JSON.arrayNode();
        strings.forEach(node::add);
        return node;
    }

    static <T> ArrayNode list(List<T> items, Function<T, ObjectNode> each) {
        final ArrayNode node = JSON.arrayNode();
        items.forEach(item -> node.add(each.apply(item)));
        return node;
    }

    static void optional(ObjectNode node, String field, Optional<String> value) {
        value.ifPresent(string -> node.put(field, string));
    }

    static void optionalText(ObjectNode node, String field, Optional<Text> value) {
        value.ifPresent(text -> node.set(field, text(text)));
    }

    static ObjectNode claimant(Claimant claimant) {
        final ObjectNode node = JSON.objectNode();
        optional(node, "actor", claimant.actor());
        optionalText(node, "office", claimant.office());
        optionalText(node, "name", claimant.name());
        return node;
    }

    static ObjectNode amount(Amount amount) {
        final ObjectNode node = JSON.objectNode();
        if (amount instanceof Amount.Exactly a) return number(node, "exactly", a.value());
        if (amount instanceof Amount.AtLeast a) return number(node, "atLeast", a.value());
        if (amount instanceof Amount.AtMost a) return number(node, "atMost", a.value());
        if (amount instanceof Amount.About a) return number(node, "about", a.value());
        final Amount.Between between = (Amount.Between) amount;
        return number(number(node, "from", between.from()), "to", between.to());
    }

    private static ObjectNode number(ObjectNode node, String field, double value) {
        return node.put(field, GeometryJson.rounded(value, 3));
    }

    static ObjectNode when(TimeSpan when) {
        final ObjectNode node = JSON.objectNode();
        node.put("earliest", when.clock().map(clock -> clock.earliest().toString()).orElse(when.firstDay().toString()));
        node.put("latest", when.clock().map(clock -> clock.latest().toString()).orElse(when.lastDay().toString()));
        when.clock().flatMap(TimeSpan.Clock::about).ifPresent(about -> node.put("about", about.toString()));
        node.put("zone", when.zone().map(Object::toString).orElse(null));
        node.put("precision", word(when.precision()));
        when.instants().ifPresent(instants -> node.put("earliestUtc", instants.earliest().toString()).put("latestUtc", instants.latest().toString()));
        optionalText(node, "why", when.why());
        return node;
    }

    static ObjectNode statement(Statement statement) {
        final ObjectNode node = JSON.objectNode().put("id", statement.id());
        optional(node, "subject", statement.subject());
        node.set("claimant", claimant(statement.claimant()));
        node.set("text", text(statement.text()));
        node.set("form", form(statement.form()));
        statement.tolerance().ifPresent(t -> node.putObject("tolerance").put("metres", GeometryJson.rounded(t.metres(), 0)).set("why", text(t.why())));
        node.put("places", statement.placing());
        node.put("date", statement.date().orElse(null));
        node.set("sources", strings(statement.sources()));
        return node;
    }

    private static ObjectNode form(Statement.Form form) {
        final ObjectNode node = JSON.objectNode();
        if (form instanceof Statement.Form.In in) return node.put("kind", "in").put("unit", in.unit());
        if (form instanceof Statement.Form.FromBorder f) {
            node.put("kind", "from-border").set("metres", amount(f.metres()));
            return node.put("path", word(f.path()));
        }
        if (form instanceof Statement.Form.FromPlace f) {
            node.put("kind", "from-place").put("place", f.place()).set("metres", amount(f.metres()));
            f.direction().ifPresent(direction -> node.put("direction", word(direction)));
            return node.put("path", word(f.path()));
        }
        if (form instanceof Statement.Form.Near near) return node.put("kind", "near").put("place", near.place());
        if (form instanceof Statement.Form.Adjoins adjoins) return node.put("kind", "adjoins").put("place", adjoins.place());
        if (form instanceof Statement.Form.WithinDisc within) {
            node.put("kind", "disc").set("position", GeometryJson.pair(within.disc().middle()));
            return node.put("metres", GeometryJson.rounded(within.disc().radius(), 0));
        }
        return node.put("kind", "named");
    }

    static ObjectNode claim(Claim claim) {
        final ObjectNode node = JSON.objectNode().put("id", claim.id());
        node.set("claimant", claimant(claim.claimant()));
        node.put("about", word(claim.about()));
        if (claim.about().isFigure()) {
            optional(node, "counts", claim.counts());
            node.set("value", claim.value().<com.fasterxml.jackson.databind.JsonNode>map(ModelJson::amount).orElse(JSON.nullNode()));
        }
        node.set("text", text(claim.text()));
        node.put("date", claim.date().orElse(null));
        optional(node, "supersedes", claim.supersedes());
        if (!claim.doers().did().isEmpty()) node.set("did", strings(claim.doers().did()));
        if (!claim.doers().didNot().isEmpty()) node.set("didNot", strings(claim.doers().didNot()));
        if (claim.oneSource()) node.put("oneSource", true);
        node.set("sources", strings(claim.sources()));
        return node;
    }

    static ObjectNode role(Event.Role role) {
        final ObjectNode node = JSON.objectNode().put("actor", role.actor()).put("role", word(role.part())).put("status", word(role.status()));
        node.set("sources", strings(role.sources()));
        return node;
    }

    static ObjectNode relation(Event.Relation relation) {
        final ObjectNode node = JSON.objectNode().put("type", camelWord(relation.type())).put("event", relation.event());
        node.set("heldBy", list(relation.heldBy(), ModelJson::claimant));
        node.set("text", text(relation.text()));
        node.set("sources", strings(relation.sources()));
        return node;
    }

    static ObjectNode copy(Event.Copy copy) {
        final ObjectNode node = JSON.objectNode().put("id", copy.id());
        if (!copy.about().isEmpty()) node.set("about", strings(copy.about().stream().map(ModelJson::word).toList()));
        node.set("by", text(copy.by()));
        node.set("text", text(copy.text()));
        node.set("why", text(copy.why()));
        node.set("sources", strings(copy.sources()));
        return node;
    }

    static ObjectNode difference(Event.Difference difference) {
        final ObjectNode node = JSON.objectNode().put("id", difference.id());
        node.set("text", text(difference.text()));
        node.set("sources", strings(difference.sources()));
        return node;
    }

    static ObjectNode origin(Layer.Origin origin) {
        final ObjectNode node = JSON.objectNode().put("origin", origin.origin()).put("version", origin.version()).put("licence", origin.licence());
        node.set("credit", text(origin.credit()));
        optional(node, "link", origin.link());
        return node.put("simplified", origin.simplified());
    }
}
