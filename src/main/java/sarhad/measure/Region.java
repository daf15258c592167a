package sarhad.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import sarhad.model.Lazy;
import sarhad.model.Position;
import sarhad.model.Site.Disc;

/**
 * Where something can be: a geodesic disc, or the part of one that lies in a unit. Safe for many threads.
 *
 * <p>The disc itself is exact in every measure; as a polygon it is drawn up to 20 m too wide, never too narrow.
 */
public final class Region {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** Metres in a degree of latitude. */
    private static final double DEGREE = 111_000;

    private final Disc disc;
    private final Geocentric middle;
    private final double reach;
    private final Optional<Bounds> bounds;
    private final Lazy<Geometry> geometry;
    private final Lazy<Polyline> outline;
    private final Lazy<List<Geocentric>> corners;

    private Region(Disc disc, Optional<Bounds> bounds) {
        this.disc = disc;
        this.bounds = bounds;
        middle = Geocentric.of(disc.middle());
        reach = Chord.longest(disc.radius());
        geometry = Lazy.of(() -> drawn(DiscPolygon.EXCESS));
        outline = Lazy.of(() -> new Polyline(geometry.get()));
        corners = Lazy.of(() -> Arrays.stream(geometry.get().getCoordinates()).map(corner -> Geocentric.of(corner.x, corner.y)).toList());
    }

    /** The whole of a disc. */
    public static Region of(Disc disc) {
        return new Region(disc, Optional.empty());
    }

    /** The part of a disc that lies in bounds; empty where there is none. */
    static Optional<Region> of(Disc disc, Bounds bounds) {
        if (bounds.hold(disc)) return Optional.of(of(disc));
        return bounds.meet(disc) ? Optional.of(new Region(disc, Optional.of(bounds))) : Optional.empty();
    }

    /**
     * The region as {@link #geometry}, with fewer corners: it may reach farther beyond the disc, and a quarter of that to
     * either side of where it is cut.
     *
     * @param excess metres by which it may, at least 20
     */
    public Geometry drawn(double excess) {
        final Geometry whole = DiscPolygon.of(disc, excess, FACTORY);
        if (bounds.isEmpty()) return whole;
        final Geometry part = bounds.get().cut(whole);
        return excess > DiscPolygon.EXCESS ? TopologyPreservingSimplifier.simplify(part, excess / DEGREE / 4) : part;
    }

    /** The disc of which this is the whole or a part. */
    public Disc disc() {
        return disc;
    }

    /** Whether it is certain that no part of the disc was cut off. */
    public boolean isWhole() {
        return bounds.isEmpty();
    }

    /**
     * The region in longitude and latitude: a valid Polygon or MultiPolygon, anticlockwise, cut at the antimeridian
     * (RFC 7946). Never to be changed in place.
     */
    public Geometry geometry() {
        return geometry.get();
    }

    /** Whether a position lies in it. */
    public boolean contains(Position position) {
        return inDisc(Geocentric.of(position)) && bounds.map(b -> b.contain(position)).orElse(true);
    }

    boolean contains(Geocentric point) {
        return inDisc(point) && bounds.map(b -> b.contain(point.position())).orElse(true);
    }

    private boolean inDisc(Geocentric point) {
        return point.chord(middle) <= reach;
    }

    /** Whether no position of the region lies in the ball of a radius around a point of the ellipsoid. */
    boolean misses(Geocentric point, double radius) {
        if (point.chord(middle) - radius > reach) return true;
        return bounds.isPresent() && bounds.get().chord(point) > radius && !bounds.get().contain(point.position());
    }

    /** Metres from the middle of the disc to the nearest place that does not belong to the region, at least; 0 where it is one. */
    double room() {
        if (bounds.isEmpty()) return disc.radius();
        return contains(middle) ? Math.min(disc.radius(), bounds.get().chord(middle)) : 0;
    }

    /** The middle of the disc in space. */
    Geocentric middle() {
        return middle;
    }

    /** The longest chord from the middle to a position of the region. */
    double reach() {
        return reach;
    }

    /** The lines that can cut the disc off. */
    List<Polyline> edges() {
        return bounds.map(Bounds::edges).orElse(List.of());
    }

    /** The outline of the region as it is drawn. */
    Polyline outline() {
        return outline.get();
    }

    /** The corners of that outline. */
    List<Geocentric> corners() {
        return corners.get();
    }
}
