package sarhad.measure;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import sarhad.model.Position;
import sarhad.model.Site.Disc;

/**
 * Where a unit can reach: its area, and everything beyond the window to which the layer is cut, where nothing is known
 * of it.
 */
record Bounds(UnitArea unit, UnitArea window) {
    boolean contain(Position position) {
        return unit.contains(position) || !window.contains(position);
    }

    /** Whether the whole disc certainly lies in them. */
    boolean hold(Disc disc) {
        if (!contain(disc.middle()) || window.edgeMeets(disc)) return false;
        // Far beyond the window the unit's own edge need not be looked at.
        return !window.contains(disc.middle()) || !unit.edgeMeets(disc);
    }

    /** Whether some position of the disc lies in them. */
    boolean meet(Disc disc) {
        return contain(disc.middle()) || window.edgeMeets(disc) || unit.edgeMeets(disc);
    }

    /** The lines that can divide positions that lie in them from others. */
    List<Polyline> edges() {
        return List.of(unit.edge(), window.edge());
    }

    /** A lower bound of the straight distance from a point to the edges. */
    double chord(Geocentric point) {
        return Math.min(unit.edge().chord(point), window.edge().chord(point));
    }

    /** The part of a polygon that lies in them. */
    Geometry cut(Geometry polygon) {
        final Geometry inside = Areas.intersection(polygon, unit.geometry());
        if (window.geometry().covers(polygon)) return inside;
        return Areas.union(inside, Areas.difference(polygon, window.geometry()));
    }
}
