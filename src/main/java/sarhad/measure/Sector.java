package sarhad.measure;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import sarhad.model.CompassPoint;
import sarhad.model.Position;

/** All positions that lie in a direction from a place, up to a distance, as a polygon in longitude and latitude. */
final class Sector {
    /** Metres between corners of its sides, which are geodesics: straight in degrees they are off by less than 5 m. */
    private static final double SIDE = 20_000;
    /** Degrees between corners of its arc. */
    private static final double ARC = 1;

    private Sector() {}

    /**
     * @param metres the least distance that it must reach to; it reaches a little farther
     */
    static Geometry of(Position place, CompassPoint direction, double metres, GeometryFactory factory) {
        final double first = direction.azimuth() - Azimuths.GRANTED;
        final double last = direction.azimuth() + Azimuths.GRANTED;
        final double reach = metres / Math.cos(Math.toRadians(ARC)) + 1;
        final int steps = (int) Math.ceil(reach / SIDE);
        final List<Coordinate> ring = new ArrayList<>();
        ring.add(new Coordinate(place.lon(), place.lat()));
        for (int step = 1; step < steps; step++) add(ring, Geodesy.destination(place, last, reach * step / steps));
        for (double azimuth = last; azimuth >= first; azimuth -= ARC) add(ring, Geodesy.destination(place, azimuth, reach));
        for (int step = steps - 1; step > 0; step--) add(ring, Geodesy.destination(place, first, reach * step / steps));
        ring.add(ring.get(0).copy());
        return DiscPolygon.cut(factory.createPolygon(ring.toArray(Coordinate[]::new)));
    }

    /** Longitudes run on beyond ±180. */
    private static void add(List<Coordinate> ring, Position next) {
        final double last = ring.get(ring.size() - 1).x;
        ring.add(new Coordinate(last + Math.IEEEremainder(next.lon() - last, 360), next.lat()));
    }
}
