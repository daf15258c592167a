package sarhad.encode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import sarhad.measure.Measures;
import sarhad.model.Actor;
import sarhad.model.Atlas;
import sarhad.model.Claim;
import sarhad.model.Claimant;
import sarhad.model.Event;
import sarhad.model.Site;
import sarhad.model.Source;
import sarhad.model.Thesis;
import sarhad.model.TimeSpan;

/**
 * What machines are told in the words of schema.org: an event with its places and what was claimed of it, a thesis as the
 * claim of its holder, the atlas as a data set. Nothing that the page does not say; a place that is no point is the box
 * around its region.
 *
 * @param addresses where there are none, names are relative to the page
 */
record JsonLd(Desk desk, Measures measures, Frames.Addresses addresses) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** One event. */
    String event(Event event) {
        final Names names = desk.names();
        final ObjectNode node = JSON.objectNode().put("@type", "Event").put("@id", id("#event"));
        node.put("name", names.text(event.title()).text()).put("description", names.text(event.summary()).text());
        when(node, event.when());
        final List<Site> somewhere = event.sites().stream().filter(JsonLd::isPlace).toList();
        if (!somewhere.isEmpty()) node.set("location", ModelJson.list(somewhere, site -> place(event, site)));
        page(node);
        final ArrayNode graph = JSON.arrayNode().add(node);
        for (final Claim claim : event.claims()) {
            graph.add(claim("#claim-" + claim.id(), claim.claimant(), names.text(claim.text()).text(), claim.date(), claim.sources())
                    .set("about", reference("#event")));
        }
        return document(graph);
    }

    /** A thesis: what its holder claims. */
    String thesis(Thesis thesis) {
        final Names names = desk.names();
        final ObjectNode node = claim("#thesis", thesis.holder(), names.text(thesis.statement()).text(), Optional.empty(), thesis.sources());
        node.put("name", names.text(thesis.title()).text());
        page(node);
        return document(JSON.arrayNode().add(node));
    }

    /** The atlas: a data set and where its parts can be had. */
    String atlas() {
        final Atlas.About about = desk.atlas().about();
        final Names names = desk.names();
        final ObjectNode node = JSON.objectNode().put("@type", "Dataset").put("@id", id("#dataset"));
        node.put("name", names.text(about.title()).text()).put("description", names.text(about.description()).text());
        node.put("version", about.edition().toString()).put("dateModified", about.edition().toString()).put("isAccessibleForFree", true);
        node.put("temporalCoverage", span(desk.atlas().events().stream().toList()));
        node.set("creator", JSON.objectNode().put("@type", "Organization").put("name", names.text(about.publisher()).text()));
        final ArrayNode licences = node.putArray("license");
        about.licences().stream().filter(licence -> !licence.of().equals(Optional.of(Atlas.Licence.Work.CODE))).flatMap(licence -> licence.link().stream()).distinct().forEach(licences::add);
        final Atlas.Extent extent = about.extent();
        node.set("spatialCoverage", JSON.objectNode().put("@type", "Place")
                .set("geo", box(new Envelope(extent.west(), extent.east(), extent.south(), extent.north()))));
        final ArrayNode parts = node.putArray("distribution");
        Download.all(desk.atlas()).stream().flatMap(download -> download.files().stream()).forEach(file -> parts.add(
                JSON.objectNode().put("@type", "DataDownload").put("name", file).put("encodingFormat", MediaTypes.of(file).replaceFirst(";.*", ""))
                        .put("contentUrl", addresses.site().map(site -> site + desk.links().data(file)).orElseGet(() -> desk.to(desk.links().data(file))))));
        page(node);
        return document(JSON.arrayNode().add(node));
    }

    private static String span(List<Event> events) {
        final String first = events.stream().map(event -> event.when().firstDay()).min(java.time.LocalDate::compareTo).orElseThrow().toString();
        return first + "/" + events.stream().map(event -> event.when().lastDay()).max(java.time.LocalDate::compareTo).orElseThrow();
    }

    private String id(String fragment) {
        return addresses.page().orElse("") + fragment;
    }

    private ObjectNode reference(String fragment) {
        return JSON.objectNode().put("@id", id(fragment));
    }

    private void page(ObjectNode node) {
        addresses.page().ifPresent(url -> node.put("url", url));
        addresses.picture().ifPresent(image -> node.put("image", image));
        node.put("inLanguage", desk.words().spoken());
    }

    /** A day where no time is known; else the time with the offset of its zone there, or none where no zone is meant. */
    private static void when(ObjectNode node, TimeSpan when) {
        node.put("startDate", when.clock().map(clock -> moment(clock.earliest(), when)).orElseGet(() -> when.firstDay().toString()));
        node.put("endDate", when.clock().map(clock -> moment(clock.latest(), when)).orElseGet(() -> when.lastDay().toString()));
    }

    private static String moment(LocalDateTime time, TimeSpan when) {
        final LocalDateTime minute = time.truncatedTo(ChronoUnit.MINUTES);
        return when.zone().map(zone -> minute.atZone(zone).toOffsetDateTime()).map(OffsetDateTime::toString).orElseGet(minute::toString);
    }

    /** Where neither a position nor a unit nor a place is known, the name of a site says so, or how people met who were nowhere together. */
    private static boolean isPlace(Site site) {
        return site.disc().isPresent() || site.within().isPresent() || site.place().isPresent();
    }

    private ObjectNode place(Event event, Site site) {
        final Names names = desk.names();
        final ObjectNode node = JSON.objectNode().put("@type", "Place").put("name", names.text(site.name()).text());
        site.within().ifPresent(unit -> node.set("containedInPlace", JSON.objectNode().put("@type", "AdministrativeArea").put("name", names.unit(unit))));
        if (site.isPoint()) {
            final var middle = site.disc().orElseThrow().middle();
            node.set("geo", JSON.objectNode().put("@type", "GeoCoordinates")
                    .put("latitude", GeometryJson.rounded(middle.lat(), 4)).put("longitude", GeometryJson.rounded(middle.lon(), 4)));
        } else {
            measures.of(event, site.id()).ifPresent(measure -> node.set("geo", box(measure.region().getEnvelopeInternal())));
        }
        return node;
    }

    /** South, west, north, east: schema.org puts latitude first. */
    private static ObjectNode box(Envelope extent) {
        final String corners = Stream.of(extent.getMinY(), extent.getMinX(), extent.getMaxY(), extent.getMaxX())
                .map(degrees -> GeometryJson.rounded(degrees, 3).toPlainString()).reduce((a, b) -> a + " " + b).orElseThrow();
        return JSON.objectNode().put("@type", "GeoShape").put("box", corners);
    }

    private ObjectNode claim(String fragment, Claimant claimant, String text, Optional<String> date, List<String> sources) {
        final Speaker speaker = desk.names().speaker(claimant);
        final String who = speaker.office().map(office -> speaker.who().text() + " (" + office.text() + ")").orElse(speaker.who().text());
        final ObjectNode node = JSON.objectNode().put("@type", "Claim").put("@id", id(fragment));
        final Optional<Actor> actor = claimant.actor().map(desk.atlas().actors()::get);
        // Whether anybody else is a person or an organization, as an author has to be, is not in the data: then the text names the holder.
        node.put("text", actor.isPresent() ? text : who + ": " + text);
        actor.ifPresent(known -> node.set("author", JSON.objectNode().put("@type", known.kind() == Actor.Kind.AUTHOR ? "Person" : "Organization").put("name", who)));
        date.ifPresent(day -> node.put("dateCreated", day));
        final ArrayNode appearances = node.putArray("appearance");
        sources.stream().map(desk.atlas().sources()::get).forEach(source -> appearances.add(work(source)));
        return node;
    }

    private static ObjectNode work(Source source) {
        final ObjectNode node = JSON.objectNode().put("@type", "CreativeWork");
        source.title().or(source::container).or(source::publisher).ifPresent(name -> node.put("name", name));
        source.container().or(source::publisher).ifPresent(name -> node.set("publisher", JSON.objectNode().put("@type", "Organization").put("name", name)));
        source.url().ifPresent(url -> node.put("url", url));
        return node;
    }

    /** Nothing in it can end the script element that it stands in. */
    private static String document(ArrayNode graph) {
        final ObjectNode document = JSON.objectNode().put("@context", "https://schema.org");
        document.set("@graph", graph);
        return document.toString().replace("<", "\\u003c");
    }
}
