package sarhad.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sarhad.model.Actor;
import sarhad.model.Place;
import sarhad.model.Source;
import sarhad.model.Thesis;

/** Reads the files that are lists: actors, theses, sources, places. */
record ListReaders(Common common) {

    Actor actor(Node node) {
        return new Actor(
                node.string("id"),
                node.word("kind", Actor.Kind.class),
                node.optionalString("party"),
                common.text(node, "name"),
                common.optionalText(node, "short").orElseGet(() -> common.text(node, "name")),
                node.strings("aliases"),
                node.list("otherNames", other -> new Actor.OtherName(
                        common.text(other, "name"), common.text(other, "usedBy"), other.strings("sources"))),
                common.text(node, "description"),
                node.list("designations", listing -> new Actor.Designation(
                        common.text(listing, "by"), common.text(listing, "as"), listing.optional("date").map(Common::date),
                        listing.strings("sources"))),
                node.list("relations", this::relation),
                node.strings("sources"));
    }

    private Actor.Relation relation(Node node) {
        return new Actor.Relation(
                node.word("type", Actor.Relation.Type.class), node.optionalString("actor"), node.list("heldBy", common::claimant),
                common.text(node, "text"), node.strings("sources"));
    }

    Thesis thesis(Node node) {
        return new Thesis(
                node.string("id"),
                common.text(node, "title"),
                common.text(node, "statement"),
                common.claimant(node.at("holder")),
                node.optionalString("keyPhrase"),
                node.strings("actors"),
                node.strings("events"),
                node.strings("places"),
                node.list("supports", this::view),
                node.list("disputes", this::view),
                node.list("related", this::view),
                node.word("evidence", Thesis.Evidence.class),
                Common.day(node.at("asOf")),
                node.flag("onMap"),
                node.list("differences", difference -> EventReader.difference(common, difference)),
                node.strings("sources"));
    }

    private Thesis.View view(Node node) {
        return new Thesis.View(
                common.claimant(node.at("who")), common.text(node, "text"), node.optional("date").map(Common::date), node.strings("sources"));
    }

    Place place(Node feature) {
        final Node node = feature.at("properties");
        return new Place(
                feature.string("id"),
                common.text(node, "name"),
                node.strings("aliases"),
                node.word("kind", Place.Kind.class),
                feature.optional("geometry").map(point -> Common.position(point.at("coordinates"))),
                node.optionalString("country"),
                node.optionalString("province"),
                (int) node.at("rank").number(),
                node.flag("seatOfPower"),
                common.optionalText(node, "note"),
                node.strings("sources"));
    }

    Source source(Node node) {
        final Node custom = node.at("custom");
        return new Source(
                node.string("id"),
                node.string("type"),
                node.optionalString("title"),
                node.optionalString("container-title"),
                node.optionalString("publisher"),
                node.list("author", author -> new Source.Author(
                        author.optionalString("family"), author.optionalString("given"), author.optionalString("literal"))),
                issued(node),
                node.optionalString("URL"),
                node.optionalString("language"),
                node.optionalString("version"),
                custom.word("reliability", Source.Reliability.class),
                custom.word("standing", Source.Standing.class),
                custom.optionalString("of"),
                common.optionalText(custom, "note"));
    }

    private static List<Integer> issued(Node node) {
        final Optional<Node> parts = node.optional("issued").map(issued -> issued.at("date-parts").at(0));
        final List<Integer> date = parts.map(list -> list.list(part -> part.json().asInt())).orElse(List.of());
        try {
            if (!date.isEmpty()) LocalDate.of(date.get(0), date.size() > 1 ? date.get(1) : 1, date.size() > 2 ? date.get(2) : 1);
        } catch (DateTimeException e) {
            parts.orElseThrow().error(date.toString(), "a year, month and day of the calendar, as many as are known");
        }
        return date;
    }
}
