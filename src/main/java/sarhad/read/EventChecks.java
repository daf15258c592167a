package sarhad.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sarhad.measure.Whereabouts;
import sarhad.model.Site;

/** What must hold within one event beyond its schema. */
final class EventChecks {
    private EventChecks() {}

    static void check(Node file) {
        final String expected = file.file().substring(file.file().lastIndexOf('/') + 1).replace(".geojson", "");
        if (!file.string("id").equals(expected)) file.at("id").error("\"" + file.string("id") + "\"", "the file's name, \"" + expected + "\"");
        final Node event = file.at("properties");
        final String day = event.at("when").string("earliest");
        if (!file.string("id").startsWith(day.substring(0, 10))) {
            file.at("id").error("\"" + file.string("id") + "\"", "an id that starts with the event's first day, " + day.substring(0, 10));
        }
        event.list("sites", site -> site).forEach(EventChecks::site);
        geometry(file, event);
        revisions(event);
        event.list("relations", relation -> relation.at("event")).stream().filter(other -> other.string().equals(file.string("id")))
                .forEach(other -> other.error("the event itself", "another event"));
    }

    private static void site(Node site) {
        final boolean known = site.optional("position").isPresent();
        final String basis = site.string("basis");
        if (known == basis.equals("unknown")) {
            site.at("basis").error("\"" + basis + "\"", known ? "surveyed, gazetteer or derived: a position is given" : "unknown: no position is given");
        }
        site.optional("within").ifPresent(EventChecks::unit);
        if (site.flag("homesHit") && known) homes(site, basis);
        final List<Node> placing = site.list("statements", statement -> statement).stream().filter(statement -> statement.flag("places")).toList();
        if (placing.size() > Whereabouts.MOST_STATEMENTS) {
            site.at("statements").error(placing.size() + " statements that place the site", "at most " + Whereabouts.MOST_STATEMENTS + ": every choice of them is worked out beforehand");
        }
    }

    private static void unit(Node within) {
        within.optional("province").filter(province -> !province.string().startsWith(within.string("country") + "-"))
                .ifPresent(province -> province.error("\"" + province.string() + "\"", "a province of " + within.string("country")));
    }

    private static void homes(Node site, String basis) {
        final double least = Site.NARROWEST_ACROSS_HOMES / 2;
        if (site.at("radius").number() < least) site.at("radius").error(site.string("radius"), "at least " + (int) least + ": homes were hit");
        if (basis.equals("surveyed")) site.at("basis").error("\"surveyed\"", "gazetteer or derived: homes were hit, and no home is pointed at");
    }

    /** The Feature's geometry is the points of the sites that are points, so that other programs draw what we know and no more. */
    private static void geometry(Node file, Node event) {
        final JsonNodeFactory json = JsonNodeFactory.instance;
        final List<JsonNode> points = event.list("sites", site -> site).stream()
                .filter(EventChecks::isPoint)
                .map(site -> site.at("position").json()).toList();
        final ObjectNode expected = json.objectNode();
        final ArrayNode many = json.arrayNode().addAll(points);
        expected.put("type", points.size() == 1 ? "Point" : "MultiPoint").set("coordinates", points.size() == 1 ? points.get(0) : many);
        final JsonNode right = points.isEmpty() ? json.nullNode() : expected;
        final Node geometry = file.at("geometry");
        if (!geometry.json().equals(right)) {
            geometry.error(geometry.json().toString(), right + ": the positions of the sites whose basis is surveyed or gazetteer and where no homes were hit");
        }
    }

    private static boolean isPoint(Node site) {
        return site.optional("position").isPresent() && !site.flag("homesHit") && List.of("surveyed", "gazetteer").contains(site.string("basis"));
    }

    private static void revisions(Node event) {
        final Map<String, Node> claims = new HashMap<>();
        event.list("claims", claim -> claim).forEach(claim -> claims.put(claim.string("id"), claim));
        for (final Node claim : claims.values()) {
            claim.optional("supersedes").ifPresent(earlier -> revision(claim, earlier, claims));
        }
    }

    private static void revision(Node claim, Node reference, Map<String, Node> claims) {
        final Node earlier = claims.get(reference.string());
        if (earlier == null || earlier == claim) {
            reference.error("\"" + reference.string() + "\"", "another claim of the same event");
        } else if (!speaker(claim).equals(speaker(earlier)) || !claim.string("about").equals(earlier.string("about"))) {
            reference.error("\"" + reference.string() + "\", a claim of another claimant or about something else", "an earlier claim of the same claimant about the same");
        } else if (isBefore(claim, earlier) || leadsBack(claim, earlier, claims)) {
            reference.error("\"" + reference.string() + "\", a later claim", "an earlier one");
        }
    }

    /** Whether the revisions before a claim come round to it. */
    private static boolean leadsBack(Node claim, Node earlier, Map<String, Node> claims) {
        Node before = earlier;
        for (int steps = 0; before != null && steps < claims.size(); steps++) {
            if (before == claim) return true;
            before = before.optionalString("supersedes").map(claims::get).orElse(null);
        }
        return before != null;
    }

    /** Whether one claim is surely earlier than another: dates are compared as far as both are known. */
    private static boolean isBefore(Node claim, Node other) {
        final String date = claim.optionalString("date").filter(EventChecks::ofTheCalendar).orElse("");
        final String otherDate = other.optionalString("date").filter(EventChecks::ofTheCalendar).orElse("");
        final int known = Math.min(date.length(), otherDate.length());
        return date.substring(0, known).compareTo(otherDate.substring(0, known)) < 0;
    }

    private static boolean ofTheCalendar(String date) {
        try {
            return !Common.checkedDate(date).isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static JsonNode speaker(Node claim) {
        final JsonNode claimant = claim.at("claimant").json();
        return claimant.has("actor") ? claimant.get("actor") : claimant.path("name");
    }
}
