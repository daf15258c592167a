package sarhad.encode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sarhad.measure.Measures;
import sarhad.measure.SiteMeasure;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Site;

/**
 * What an event can be found and filtered by, in the words of the address.
 *
 * @param kind key of its kind
 * @param actors ids of everybody who has a part in it
 * @param sides country codes (ISO 3166-1) of the sides of the border on which its sites lie, or {@link #EITHER},
 *     {@link #ELSEWHERE}, {@link #UNKNOWN}
 * @param places keys of how well its sites are known
 */
record EventFacets(String kind, List<String> actors, List<String> sides, List<String> places) {
    static final String EITHER = "either";
    static final String ELSEWHERE = "elsewhere";
    static final String UNKNOWN = "unknown";

    /** Those of every event, in their order. */
    static List<EventFacets> ofAll(Atlas atlas, Measures measures) {
        final Set<String> parties = atlas.about().parties().stream().map(Atlas.Party::country).collect(Collectors.toSet());
        return atlas.events().stream().map(event -> of(event, measures, parties)).toList();
    }

    /** @param parties country codes of the two parties */
    static EventFacets of(Event event, Measures measures, Set<String> parties) {
        final Set<String> sides = new LinkedHashSet<>();
        final Set<String> places = new LinkedHashSet<>();
        for (final Site site : event.sites()) {
            sides.add(measures.of(event, site.id()).map(measure -> side(measure.side())).orElseGet(() -> stated(site.within(), parties)));
            places.add(Formats.key(site.basis()));
        }
        if (event.sites().isEmpty()) {
            sides.add(UNKNOWN);
            places.add(Formats.key(Site.Basis.UNKNOWN));
        }
        final List<String> actors = event.actors().stream().map(Event.Role::actor).distinct().toList();
        return new EventFacets(Formats.key(event.kind()), actors, List.copyOf(sides), List.copyOf(places));
    }

    private static String side(SiteMeasure.Side side) {
        if (side instanceof SiteMeasure.Side.In in) return in.country();
        if (side instanceof SiteMeasure.Side.Either) return EITHER;
        return side instanceof SiteMeasure.Side.Unknown ? UNKNOWN : ELSEWHERE;
    }

    /** Where a site lies of which no position is known: as it is stated. */
    private static String stated(Optional<Site.Unit> within, Set<String> parties) {
        return within.map(unit -> parties.contains(unit.country()) ? unit.country() : ELSEWHERE).orElse(UNKNOWN);
    }
}
