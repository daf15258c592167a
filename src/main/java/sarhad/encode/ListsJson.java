package sarhad.encode;

import static sarhad.encode.ModelJson.list;
import static sarhad.encode.ModelJson.optional;
import static sarhad.encode.ModelJson.strings;
import static sarhad.encode.ModelJson.text;
import static sarhad.encode.ModelJson.word;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import sarhad.model.Actor;
import sarhad.model.Atlas;
import sarhad.model.Claim;
import sarhad.model.Event;
import sarhad.model.Source;
import sarhad.model.Thesis;

/** The collections that have no geometry of their own: claims, theses, actors, sources. */
final class ListsJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Atlas atlas;

    ListsJson(Atlas atlas) {
        this.atlas = atlas;
    }

    /** A claim and the event that it is about. */
    record EventClaim(Event event, Claim claim) {}

    static List<EventClaim> eventClaims(Atlas atlas) {
        final List<EventClaim> all = new ArrayList<>();
        atlas.events().forEach(event -> event.claims().forEach(claim -> all.add(new EventClaim(event, claim))));
        return all;
    }

    /** {@code data/claims.json}. */
    ObjectNode claims() {
        return collection("claims", list(eventClaims(atlas), item -> {
            final ObjectNode node = JSON.objectNode().put("event", item.event().id());
            node.setAll(ModelJson.claim(item.claim()));
            return node;
        }));
    }

    /** {@code data/theses.json}. */
    ObjectNode theses() {
        return collection("theses", list(atlas.theses(), ListsJson::thesis));
    }

    /** {@code data/actors.json}. */
    ObjectNode actors() {
        return collection("actors", list(List.copyOf(atlas.actors().values()), ListsJson::actor));
    }

    /** {@code data/sources.json}: CSL-JSON, a bare array as its readers expect, our judgement and the edition under {@code custom}. */
    ArrayNode sources() {
        return list(List.copyOf(atlas.sources().values()), this::source);
    }

    private ObjectNode collection(String name, ArrayNode items) {
        final ObjectNode node = JSON.objectNode().put("edition", atlas.about().edition().toString());
        node.set("licences", FeatureCollections.licences(atlas));
        node.set(name, items);
        return node;
    }

    private static ObjectNode thesis(Thesis thesis) {
        final ObjectNode node = JSON.objectNode().put("id", thesis.id());
        node.set("title", text(thesis.title()));
        node.set("statement", text(thesis.statement()));
        node.set("holder", ModelJson.claimant(thesis.holder()));
        optional(node, "keyPhrase", thesis.keyPhrase());
        node.set("actors", strings(thesis.actors()));
        node.set("events", strings(thesis.events()));
        node.set("places", strings(thesis.places()));
        node.set("supports", list(thesis.supports(), ListsJson::view));
        node.set("disputes", list(thesis.disputes(), ListsJson::view));
        node.set("related", list(thesis.related(), ListsJson::view));
        node.put("evidence", word(thesis.evidence())).put("asOf", thesis.asOf().toString()).put("onMap", thesis.onMap());
        node.set("differences", list(thesis.differences(), ModelJson::difference));
        node.set("sources", strings(thesis.sources()));
        return node;
    }

    private static ObjectNode view(Thesis.View view) {
        final ObjectNode node = JSON.objectNode();
        node.set("who", ModelJson.claimant(view.who()));
        node.set("text", text(view.text()));
        optional(node, "date", view.date());
        node.set("sources", strings(view.sources()));
        return node;
    }

    private static ObjectNode actor(Actor actor) {
        final ObjectNode node = JSON.objectNode().put("id", actor.id()).put("kind", word(actor.kind())).put("party", actor.party().orElse(null));
        node.set("name", text(actor.name()));
        node.set("short", text(actor.shortName()));
        node.set("aliases", strings(actor.aliases()));
        node.set("otherNames", list(actor.otherNames(), other -> {
            final ObjectNode item = JSON.objectNode();
            item.set("name", text(other.name()));
            item.set("usedBy", text(other.usedBy()));
            item.set("sources", strings(other.sources()));
            return item;
        }));
        node.set("description", text(actor.description()));
        node.set("designations", list(actor.designations(), ListsJson::designation));
        node.set("relations", list(actor.relations(), ListsJson::relation));
        node.set("sources", strings(actor.sources()));
        return node;
    }

    private static ObjectNode designation(Actor.Designation designation) {
        final ObjectNode node = JSON.objectNode();
        node.set("by", text(designation.by()));
        node.set("as", text(designation.as()));
        node.put("date", designation.date().orElse(null));
        node.set("sources", strings(designation.sources()));
        return node;
    }

    private static ObjectNode relation(Actor.Relation relation) {
        final ObjectNode node = JSON.objectNode().put("type", ModelJson.camelWord(relation.type()));
        optional(node, "actor", relation.actor());
        node.set("heldBy", list(relation.heldBy(), ModelJson::claimant));
        node.set("text", text(relation.text()));
        node.set("sources", strings(relation.sources()));
        return node;
    }

    private ObjectNode source(Source source) {
        final ObjectNode node = JSON.objectNode().put("id", source.id()).put("type", source.type());
        optional(node, "title", source.title());
        optional(node, "container-title", source.container());
        optional(node, "publisher", source.publisher());
        if (!source.authors().isEmpty()) node.set("author", list(source.authors(), ListsJson::author));
        if (!source.issued().isEmpty()) {
            final ArrayNode date = JSON.arrayNode();
            source.issued().forEach(date::add);
            node.putObject("issued").putArray("date-parts").add(date);
        }
        optional(node, "URL", source.url());
        optional(node, "language", source.language());
        optional(node, "version", source.version());
        final ObjectNode custom = node.putObject("custom").put("reliability", reliability(source)).put("standing", word(source.standing()))
                .put("edition", atlas.about().edition().toString());
        optional(custom, "of", source.of());
        source.note().ifPresent(note -> custom.set("note", text(note)));
        return node;
    }

    /** The letter or word of the data files. */
    static String reliability(Source source) {
        final String word = source.reliability().name();
        return word.length() == 1 ? word : word(source.reliability());
    }

    private static ObjectNode author(Source.Author author) {
        final ObjectNode node = JSON.objectNode();
        optional(node, "family", author.family());
        optional(node, "given", author.given());
        optional(node, "literal", author.literal());
        return node;
    }
}
