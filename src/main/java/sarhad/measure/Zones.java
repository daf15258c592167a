package sarhad.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Lazy;
import sarhad.model.Place;

/** Bands along the reference border: the land of either party within a geodesic distance of it. Safe for many threads. */
public final class Zones {
    /** Metres of which there is a band. */
    public static final List<Integer> WIDTHS = List.of(5_000, 10_000, 20_000, 50_000, 100_000);

    /** Degrees by which outlines are made simpler: 3 m. */
    private static final double SIMPLER = 3 / 111_000.0;

    private final Atlas atlas;
    private final Measures measures;
    private final Map<Integer, Lazy<List<Zone>>> byWidth = new TreeMap<>();

    /**
     * The land of one country within a distance of the border.
     *
     * @param country ISO 3166-1
     * @param metres the distance
     * @param area Polygon or MultiPolygon; lon, lat; never to be changed in place
     * @param squareMetres its area on the ellipsoid
     */
    public record Zone(String country, int metres, Geometry area, double squareMetres) {}

    /**
     * What lies within a distance of the border, on either side.
     *
     * @param inside events of which a site lies in it wherever exactly it is
     * @param perhaps events of which a site can lie in it
     * @param places places whose gazetteer point lies in it
     */
    public record Contents(List<Event> inside, List<Event> perhaps, List<Place> places) {}

    /** The bands of an atlas, made when first asked for. */
    public Zones(Atlas atlas, Measures measures) {
        this.atlas = atlas;
        this.measures = measures;
        for (final int metres : WIDTHS) byWidth.put(metres, Lazy.of(() -> make(metres)));
    }

    /** The band of a width, a part for each party in their order. @throws IllegalArgumentException if it is none of {@link #WIDTHS} */
    public List<Zone> of(int metres) {
        if (!byWidth.containsKey(metres)) throw new IllegalArgumentException("there is no band of " + metres + " m");
        return byWidth.get(metres).get();
    }

    private List<Zone> make(int metres) {
        final Geometry near = GeodesicBuffer.of(measures.borderGeometry(), metres);
        final List<Zone> zones = new ArrayList<>();
        for (final Atlas.Party party : atlas.about().parties()) {
            atlas.layers().countries().feature(party.country()).ifPresent(country -> {
                final Geometry land = Areas.areas(TopologyPreservingSimplifier.simplify(Areas.intersection(near, country.geometry()), SIMPLER));
                zones.add(new Zone(party.country(), metres, land, squareMetres(land)));
            });
        }
        return List.copyOf(zones);
    }

    /** What lies within a distance of the border: events by both lines, as all their intervals, places by the reference line. */
    public Contents contents(int metres) {
        final List<Event> inside = new ArrayList<>();
        final List<Event> perhaps = new ArrayList<>();
        for (final Event event : atlas.events()) {
            final List<Interval> sites = measures.of(event).stream().map(site -> site.border().interval()).toList();
            if (sites.stream().anyMatch(interval -> interval.max() <= metres)) inside.add(event);
            else if (sites.stream().anyMatch(interval -> interval.min() <= metres)) perhaps.add(event);
        }
        final List<Place> places = atlas.places().byId().values().stream().filter(place -> place.kind() != Place.Kind.AREA)
                .filter(place -> place.position().filter(at -> measures.border().nearest(at).distanceMetres() <= metres).isPresent()).toList();
        return new Contents(List.copyOf(inside), List.copyOf(perhaps), places);
    }

    /** Area on WGS 84 (Karney, J. Geodesy 87, 2013). Its edges are geodesics, ours straight in degrees: on edges this short they are the same. */
    static double squareMetres(Geometry area) {
        double sum = 0;
        for (int i = 0; i < area.getNumGeometries(); i++) {
            final Polygon polygon = (Polygon) area.getGeometryN(i);
            sum += squareMetres(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) sum -= squareMetres(polygon.getInteriorRingN(hole));
        }
        return sum;
    }

    private static double squareMetres(LineString ring) {
        final PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        final CoordinateSequence corners = ring.getCoordinateSequence();
        for (int i = 0; i < corners.size() - 1; i++) area.AddPoint(corners.getY(i), corners.getX(i));
        final PolygonResult result = area.Compute();
        return Math.abs(result.area);
    }
}
