package sarhad.encode;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sarhad.measure.GeodesicArc;
import sarhad.model.Atlas;
import sarhad.model.Place;
import sarhad.model.Position;
import sarhad.model.Thesis;

/**
 * What a thesis draws between places.
 *
 * @param places those of its places that have a position, in its order
 * @param arcs from each to the next
 */
record ThesisArcs(List<Place> places, List<GeodesicArc> arcs) {

    /** The arcs of a thesis; empty where it has nothing to draw between places. */
    static Optional<ThesisArcs> of(Atlas atlas, Thesis thesis) {
        if (!thesis.onMap()) return Optional.empty();
        final List<Place> places = thesis.places().stream().map(atlas.places().byId()::get).filter(place -> place.position().isPresent()).toList();
        final List<GeodesicArc> arcs = GeodesicArc.through(places.stream().map(place -> place.position().orElseThrow()).toList());
        return arcs.isEmpty() ? Optional.empty() : Optional.of(new ThesisArcs(places, arcs));
    }

    /** Where the holder's name can stand: the middle of the longest arc. */
    Position label() {
        return arcs.stream().max(Comparator.comparingDouble(GeodesicArc::metres)).orElseThrow().middle();
    }
}
