package sarhad.encode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sarhad.measure.Interval;
import sarhad.measure.Measures;
import sarhad.measure.SiteMeasure;
import sarhad.measure.Whereabouts;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Position;
import sarhad.model.Site;

/** The one sentence by which list, map and screen reader tell of an event: side, interval, how the place is known, who says so. */
record Sentences(Measures measures, Atlas.Extent window, Words words, Formats formats, Names names) {

    String of(Event event) {
        return without(event, Set.of());
    }

    /** The same if some statements that place its sites are left out. @param left their ids */
    String without(Event event, Set<String> left) {
        if (measures.of(event).isEmpty()) return of(event, List.of(unplaced(event)), Map.of());
        final List<SiteMeasure> measured = measures.without(event, left);
        final Stream<String> nowhere = event.sites().stream().flatMap(site -> measures.nowhere(event, site, left).stream().map(why -> nowhere(site, why)));
        final List<Site> sites = measured.stream().map(measure -> site(event, measure)).toList();
        return of(event, Stream.concat(sides(event, measured).stream(), nowhere).toList(), sites.isEmpty() ? Map.of() : bases(event, sites, left));
    }

    /** The same of one of its sites. */
    String of(Event event, SiteMeasure measure) {
        return of(event, sides(event, List.of(measure)), bases(event, List.of(site(event, measure)), Set.of()));
    }

    private String of(Event event, List<String> where, Map<Site.Basis, String> bases) {
        final List<String> clauses = new ArrayList<>(where);
        if (!bases.isEmpty()) clauses.add(String.join(words.text("list.names"), bases.values()));
        status(event).ifPresent(clauses::add);
        return formats.clauses(clauses);
    }

    /** Where it happened, a clause for each side of the border; where no position is known, in which units; empty where not even that is. */
    List<String> where(Event event) {
        final List<SiteMeasure> measured = measures.of(event);
        if (!measured.isEmpty()) return sides(event, measured);
        final List<String> units = units(event);
        return units.isEmpty() ? List.of() : List.of(words.text("sentence.within", "unit", formats.list(units)));
    }

    /** How far from the border a site is, as the map writes it at the measured line. */
    String interval(SiteMeasure measure) {
        return formats.distance(measure.border().interval());
    }

    /** That a site can be nowhere, and whose statements exclude each other. */
    String nowhere(Site site, Whereabouts.Answer.Nowhere why) {
        final List<String> holders = why.contradiction().stream().map(id -> holder(site, id)).toList();
        return switch (holders.size()) {
            case 1 -> words.text("choice.nowhere.one", "first", holders.get(0));
            case 2 -> words.text("choice.nowhere", "first", holders.get(0), "second", holders.get(1));
            default -> words.text("choice.nowhere.together", "all", formats.list(holders));
        };
    }

    private String holder(Site site, String statement) {
        return names.speaker(site.statements().stream().filter(one -> one.id().equals(statement)).findFirst().orElseThrow().claimant()).who().inSentence();
    }

    private String unplaced(Event event) {
        final List<String> units = units(event);
        return units.isEmpty() ? words.text("sentence.unplaced") : words.text("sentence.unplaced.within", "unit", formats.list(units));
    }

    private List<String> units(Event event) {
        return event.sites().stream().flatMap(site -> site.within().stream()).map(names::unit).distinct().toList();
    }

    /** Where one site lies with regard to the border: "17–65 km inside …". */
    String side(Site site, SiteMeasure measure) {
        return side(site, measure, measure.border().interval(), names.text(site.name()).inSentence());
    }

    /** One clause for each side on which sites lie, each with the interval over all of them. */
    private List<String> sides(Event event, List<SiteMeasure> measured) {
        return measured.stream().map(SiteMeasure::side).distinct().map(side -> {
            final List<SiteMeasure> here = measured.stream().filter(m -> m.side().equals(side)).toList();
            final Interval distance = here.stream().map(m -> m.border().interval()).reduce(Interval::union).orElseThrow();
            final String places = String.join(words.text("list.places"), here.stream().map(m -> names.text(site(event, m).name()).inSentence()).toList());
            return side(site(event, here.get(0)), here.get(0), distance, places);
        }).toList();
    }

    private String side(Site site, SiteMeasure measure, Interval distance, String places) {
        final String country = measure.side() instanceof SiteMeasure.Side.In in ? names.country(in.country()) : "";
        return words.text(sideKey(site, measure), "distance", formats.distance(distance), "country", country, "place", places);
    }

    /**
     * A place at sea or one that nobody puts into the country lies on its side of the border, not inside it; one that is
     * off the near map is named.
     */
    private String sideKey(Site site, SiteMeasure measure) {
        if (measure.side() instanceof SiteMeasure.Side.Either) return "side.either";
        if (!(measure.side() instanceof SiteMeasure.Side.In in)) return "side.elsewhere";
        final boolean inside = measure.country().isPresent() || site.within().filter(unit -> unit.country().equals(in.country())).isPresent();
        if (!inside) return "side.at";
        return site.disc().filter(disc -> near(disc.middle())).isPresent() ? "side.in" : "side.in.far";
    }

    private boolean near(Position position) {
        return position.lon() >= window.west() && position.lon() <= window.east() && position.lat() >= window.south() && position.lat() <= window.north();
    }

    private static Site site(Event event, SiteMeasure measure) {
        return event.sites().stream().filter(site -> site.id().equals(measure.site())).findFirst().orElseThrow();
    }

    /** How the places of an event are known, in words: those that statements placed, if there are any, else each way once. */
    Map<Site.Basis, String> bases(Event event) {
        return bases(event, event.sites(), Set.of());
    }

    private Map<Site.Basis, String> bases(Event event, List<Site> sites, Set<String> left) {
        final List<Site> placed = sites.stream().filter(site -> site.disc().isPresent()).toList();
        final int placing = (int) placed.stream().filter(site -> site.basis() == Site.Basis.DERIVED)
                .flatMap(site -> RegionsJson.statements(event, site, measures).stream()).filter(statement -> !left.contains(statement.id())).count();
        if (placing > 0) return Map.of(Site.Basis.DERIVED, words.text("sentence.derived", "count", placing, "n", formats.number(placing)));
        if (placed.isEmpty()) return Map.of(Site.Basis.UNKNOWN, words.text("sentence.unknown"));
        final Map<Site.Basis, String> bases = new LinkedHashMap<>();
        placed.forEach(site -> bases.put(site.basis(), words.text(
                site.basis() == Site.Basis.DERIVED ? "sentence.derivedByUs" : "sentence." + Formats.key(site.basis()))));
        return bases;
    }

    /** Who says that the first actor did it; left out where nobody disputes it. */
    private Optional<String> status(Event event) {
        return event.actors().stream().filter(role -> role.part() == Event.Part.ACTED && role.status() != Event.Status.DOCUMENTED)
                .findFirst().map(role -> words.text("sentence.status",
                        "actor", names.actorShort(role.actor()).inSentence(), "status", words.text("status." + Formats.key(role.status()))));
    }
}
