package sarhad.measure;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import sarhad.model.Lazy;
import sarhad.model.Position;
import sarhad.model.Site.Disc;

/** The area of a country, a province, the land or the window of a layer, as it is drawn. */
final class UnitArea {
    private final String id;
    private final Geometry geometry;
    private final Lazy<Polyline> edge;
    private final Lazy<PointOnGeometryLocator> locator;

    UnitArea(String id, Geometry geometry) {
        this.id = id;
        this.geometry = geometry;
        edge = Lazy.of(() -> new Polyline(geometry));
        locator = Lazy.of(() -> new IndexedPointInAreaLocator(geometry));
    }

    String id() {
        return id;
    }

    Geometry geometry() {
        return geometry;
    }

    Polyline edge() {
        return edge.get();
    }

    boolean contains(Position position) {
        final Coordinate coordinate = new Coordinate(position.lon(), position.lat());
        return geometry.getEnvelopeInternal().contains(coordinate)
                && locator.get().locate(coordinate) != Location.EXTERIOR;
    }

    /** Metres from a position to the nearest point of the area; 0 in it. */
    double metresTo(Position position) {
        return contains(position) ? 0 : edge().nearest(position).path().metres();
    }

    /** Whether the whole disc certainly lies in it. */
    boolean holds(Disc disc) {
        return contains(disc.middle()) && !edgeMeets(disc);
    }

    /** Whether some position of the disc may lie in it. */
    boolean meets(Disc disc) {
        return contains(disc.middle()) || edgeMeets(disc);
    }

    /** Whether its edge comes within the disc. */
    boolean edgeMeets(Disc disc) {
        return edge().chord(Geocentric.of(disc.middle())) <= Chord.longest(disc.radius());
    }
}
