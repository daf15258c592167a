package sarhad.encode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import sarhad.model.Atlas;
import sarhad.model.Layer;

/**
 * Countries, provinces and the lines between them, simplified together: every line is the common edge of its two areas, so
 * that no slivers show however they are drawn over each other.
 *
 * @param countries simplified areas by ISO 3166-1 code
 * @param provinces the two parties' provinces at the border, by ISO 3166-2 code
 * @param border the common edge of the two parties
 * @param lines the common edges of all other neighbours
 */
record SimplifiedBoundaries(
        Map<String, Geometry> countries, Map<String, Geometry> provinces, Geometry border, List<Line> lines) {

    /** Degrees; about 500 m, a fifth of a pixel at the opening view. */
    private static final double TOLERANCE = 0.005;

    /** A boundary between two countries. */
    record Line(List<String> between, boolean dashed, Geometry geometry) {}

    static SimplifiedBoundaries of(Atlas atlas) {
        final Map<String, Geometry> pieces = simplified(pieces(atlas));
        final Map<String, Geometry> countries = new LinkedHashMap<>();
        for (final Layer.Feature country : atlas.layers().countries().features()) {
            final List<Geometry> own = pieces.entrySet().stream()
                    .filter(piece -> piece.getKey().startsWith(country.id())).map(Map.Entry::getValue).toList();
            countries.put(country.id(), own.size() == 1 ? own.get(0) : CoverageUnion.union(own.toArray(Geometry[]::new)));
        }
        final Map<String, Geometry> provinces = new LinkedHashMap<>();
        for (final Atlas.Party party : atlas.about().parties()) provinces.put(party.province(), pieces.get(party.province()));
        final String a = atlas.about().parties().get(0).country();
        final String b = atlas.about().parties().get(1).country();
        return new SimplifiedBoundaries(countries, provinces, edge(countries.get(a), countries.get(b)), lines(atlas, countries, Set.of(a, b)));
    }

    /** Countries as they are, but the two parties cut in two: the province at the border, and the rest. */
    private static Map<String, Geometry> pieces(Atlas atlas) {
        final Map<String, Geometry> pieces = new LinkedHashMap<>();
        atlas.layers().countries().features().forEach(country -> pieces.put(country.id(), country.geometry()));
        for (final Atlas.Party party : atlas.about().parties()) {
            final Geometry province = atlas.layers().provinces().feature(party.province()).orElseThrow().geometry();
            final Geometry rest = OverlayNGRobust.overlay(pieces.get(party.country()), province, OverlayNG.DIFFERENCE);
            pieces.put(party.province(), province);
            if (rest.isEmpty()) pieces.remove(party.country());
            else pieces.put(party.country(), rest);
        }
        return pieces;
    }

    private static Map<String, Geometry> simplified(Map<String, Geometry> pieces) {
        final Geometry[] simplified = CoverageSimplifier.simplify(pieces.values().toArray(Geometry[]::new), TOLERANCE);
        final Map<String, Geometry> byId = new LinkedHashMap<>();
        int i = 0;
        for (final String id : pieces.keySet()) byId.put(id, simplified[i++]);
        return byId;
    }

    private static List<Line> lines(Atlas atlas, Map<String, Geometry> countries, Set<String> parties) {
        final List<String> ids = List.copyOf(countries.keySet());
        final List<Line> lines = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                final Set<String> pair = Set.of(ids.get(i), ids.get(j));
                if (pair.equals(parties)) continue;
                final Geometry edge = edge(countries.get(ids.get(i)), countries.get(ids.get(j)));
                final boolean dashed = atlas.layers().countries().dashed().stream().anyMatch(d -> Set.copyOf(d).equals(pair));
                if (!edge.isEmpty()) lines.add(new Line(List.of(ids.get(i), ids.get(j)), dashed, edge));
            }
        }
        return lines;
    }

    /** The common edge of two areas of one coverage, as few lines as possible. */
    private static Geometry edge(Geometry a, Geometry b) {
        final GeometryFactory factory = a.getFactory();
        if (!a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())) return factory.createLineString();
        final LineMerger merger = new LineMerger();
        merger.add(OverlayNGRobust.overlay(a.getBoundary(), b.getBoundary(), OverlayNG.INTERSECTION));
        return factory.buildGeometry(merger.getMergedLineStrings());
    }
}
