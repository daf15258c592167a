package sarhad.encode;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sarhad.measure.Measures;
import sarhad.measure.Zones;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Lazy;
import sarhad.model.Position;
import sarhad.model.Statement;
import sarhad.model.Thesis;
import sarhad.model.Viewport;

/**
 * What the map shows, as its address says it. Two states that say the same are equal.
 *
 * @param event id of the open event
 * @param thesis id of the open interpretation, of whose events alone the map then speaks
 * @param time the range of time
 * @param facets the chosen values of each filter, by its name; of those without choice, nothing
 * @param without ids of statements that are left out
 * @param layers the optional layers that are shown
 * @param band metres from the border up to which the land is shown
 * @param view which part of the map is seen, if it was moved
 */
public record MapState(
        Optional<String> event, Optional<String> thesis, Range time, SortedMap<String, SortedSet<String>> facets, SortedSet<String> without,
        SortedSet<String> layers, Optional<Integer> band, Optional<Ends> measure, Optional<Viewport> view) {
    /** What in the query of a map page says what the map shows. */
    public static final List<String> PARAMETERS = List.of(
            "event", "thesis", "since", "until", "now", "kind", "actor", "side", "place", "q", "without", "measure", "layer", "band", "clock", "view");

    /** The clock that is told where none is chosen. */
    public static final ZoneId UTC = ZoneId.of("UTC");

    /**
     * A range of time.
     *
     * @param now how far in it time has gone
     * @param clock the time zone in which its days are told; of all of time, UTC
     */
    public record Range(Optional<Instant> since, Optional<Instant> until, Optional<Instant> now, ZoneId clock) {
        public Range {
            if (since.isEmpty() && until.isEmpty() && now.isEmpty()) clock = UTC;
        }

        boolean isWhole() {
            return since.isEmpty() && until.isEmpty() && now.isEmpty();
        }

        /** Whether some moment between two can lie in it. */
        boolean holds(Instant earliest, Instant latest) {
            return now.map(moment -> !earliest.isAfter(moment)).orElse(true)
                    && until.map(moment -> !earliest.isAfter(moment)).orElse(true)
                    && since.map(moment -> latest.isAfter(moment) || !earliest.isBefore(moment)).orElse(true);
        }
    }

    /** Two positions to measure between. @param radiusA metres within which the first is known */
    public record Ends(Position a, double radiusA, Position b, double radiusB) {}

    /**
     * What the parts of a state can be in an atlas.
     *
     * @param facets the values of each filter that some event has, found when asked for
     * @param shown the layers that are shown if nothing is said
     * @param bands kilometres
     * @param clocks ids of time zones
     */
    public record Known(
            List<String> events, List<String> theses, Supplier<SortedMap<String, List<String>>> facets, List<String> statements, List<String> layers,
            List<String> shown, List<String> bands, List<String> clocks) {

        /** Those of an atlas. */
        public static Known of(Atlas atlas, Measures measures) {
            // On which side of the border an event lies has to be measured: not before somebody filters.
            final Supplier<SortedMap<String, List<String>>> facets = Lazy.of(() -> facets(atlas, measures));
            final List<String> statements = atlas.events().stream().flatMap(event -> event.sites().stream()).flatMap(site -> site.statements().stream())
                    .filter(Statement::limits).map(Statement::id).distinct().toList();
            final List<String> clocks = Stream.concat(Stream.of(UTC), atlas.about().parties().stream().map(Atlas.Party::zone)).map(ZoneId::getId).distinct().toList();
            return new Known(atlas.events().stream().map(Event::id).toList(), atlas.theses().stream().map(Thesis::id).toList(), facets, statements,
                    MapPageWriter.OPTIONAL_LAYERS, MapPageWriter.SHOWN_LAYERS, Zones.WIDTHS.stream().map(metres -> String.valueOf(metres / 1_000)).toList(), clocks);
        }

        private static SortedMap<String, List<String>> facets(Atlas atlas, Measures measures) {
            final SortedMap<String, List<String>> facets = new TreeMap<>();
            facetsOf(atlas, measures).values().forEach(of -> of.forEach((name, values) ->
                    facets.merge(name, values, (some, more) -> Stream.concat(some.stream(), more.stream()).distinct().sorted().toList())));
            return facets;
        }
    }

    /** The values that each event has of each filter. */
    static Map<String, Map<String, List<String>>> facetsOf(Atlas atlas, Measures measures) {
        final List<EventFacets> facets = EventFacets.ofAll(atlas, measures);
        final Map<String, Map<String, List<String>>> byEvent = new TreeMap<>();
        int i = 0;
        for (final Event event : atlas.events()) {
            final EventFacets of = facets.get(i++);
            byEvent.put(event.id(), Map.of("kind", List.of(of.kind()), "actor", of.actors(), "side", of.sides(), "place", of.places()));
        }
        return byEvent;
    }

    /** Whether it shows fewer events than there are. */
    boolean isNarrowed() {
        return !time.isWhole() || isFiltered();
    }

    /** Whether any filter is in use; all are without effect while an interpretation is open. */
    boolean isFiltered() {
        return facets.values().stream().anyMatch(values -> !values.isEmpty());
    }

    /** Ids of the events that it shows, but for the open one. */
    SortedSet<String> visible(Atlas atlas, Measures measures) {
        final Map<String, Map<String, List<String>>> found = isFiltered() && thesis.isEmpty() ? facetsOf(atlas, measures) : Map.of();
        final Optional<Thesis> open = thesis.flatMap(atlas::thesis);
        final SortedSet<String> visible = new TreeSet<>();
        for (final Event shown : atlas.events()) {
            final boolean wanted = open.map(t -> t.events().contains(shown.id())).orElseGet(() -> facets.entrySet().stream()
                    .allMatch(facet -> facet.getValue().isEmpty() || found.get(shown.id()).get(facet.getKey()).stream().anyMatch(facet.getValue()::contains)));
            if (wanted && time.holds(shown.when().span().earliest(), shown.when().span().latest())) visible.add(shown.id());
        }
        return visible;
    }
}
