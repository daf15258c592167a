package sarhad.measure;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Overlays of areas in longitude and latitude, without the points and lines where areas only touch. */
final class Areas {
    private Areas() {}

    static Geometry intersection(Geometry a, Geometry b) {
        return areas(OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION));
    }

    static Geometry difference(Geometry a, Geometry b) {
        return areas(OverlayNGRobust.overlay(a, b, OverlayNG.DIFFERENCE));
    }

    static Geometry union(Geometry a, Geometry b) {
        return areas(OverlayNGRobust.overlay(a, b, OverlayNG.UNION));
    }

    /** Only the areas of a geometry, anticlockwise. */
    static Geometry areas(Geometry mixed) {
        @SuppressWarnings("unchecked")
        final List<Polygon> polygons = PolygonExtracter.getPolygons(mixed);
        final Polygon[] all = polygons.stream().filter(polygon -> polygon.getArea() > 0).map(Areas::anticlockwise).toArray(Polygon[]::new);
        return all.length == 1 ? all[0] : mixed.getFactory().createMultiPolygon(all);
    }

    /** Overlays make clockwise shells; RFC 7946 wants anticlockwise ones. */
    private static Polygon anticlockwise(Polygon polygon) {
        final Polygon normal = (Polygon) polygon.norm();
        return normal.reverse();
    }
}
