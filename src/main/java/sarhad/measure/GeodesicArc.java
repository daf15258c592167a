package sarhad.measure;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import sarhad.model.Position;

/**
 * The geodesic between two places as a line that can be drawn: its vertices lie on the geodesic, and between them a line
 * that is straight on a Web Mercator map leaves it by at most {@link #TOLERANCE}; nearer to the poles than such a map reaches,
 * one that is straight in longitude and latitude. A pole at its end has the longitude by which the line reaches it.
 */
public final class GeodesicArc {
    /**
     * Degrees on the Web Mercator map, where the equator has 360, by which the drawn line may leave the geodesic: a sixth of a
     * pixel at zoom 4.5, the closest at which arcs are looked at.
     */
    public static final double TOLERANCE = 0.01;
    /** Where Web Mercator ends; nearer to the poles a degree of latitude counts as so many, lest the line pass them at a kilometre. */
    private static final double NORTHERNMOST = 85.06;
    private static final double POLAR = 100;
    /** Metres; pieces so short have no two bends that could hide each other. */
    private static final double LONGEST_PIECE = 500_000;
    /** Where a geodesic runs over a pole its longitude leaps, and no number of pieces is enough: these are half a metre long. */
    private static final int MOST_HALVINGS = 20;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final GeodesicLine line;
    private final double metres;
    private final List<Coordinate> points = new ArrayList<>();

    private GeodesicArc(Position from, Position to) {
        line = Geodesic.WGS84.InverseLine(from.lat(), from.lon(), to.lat(), to.lon(),
                GeodesicMask.DISTANCE_IN | GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.LONG_UNROLL);
        metres = line.Distance();
        final int pieces = Math.max(1, (int) Math.ceil(metres / LONGEST_PIECE));
        points.add(at(0));
        for (int i = 0; i < pieces; i++) add(metres * i / pieces, metres * (i + 1) / pieces, MOST_HALVINGS);
        final int last = points.size() - 1;
        if (isPole(points.get(0))) points.get(0).setX(points.get(1).x);
        if (isPole(points.get(last))) points.get(last).setX(points.get(last - 1).x);
    }

    private static boolean isPole(Coordinate point) {
        return Math.abs(point.y) == 90;
    }

    /** The arc of the shortest path between two positions; one of them where there are several. */
    public static GeodesicArc between(Position from, Position to) {
        return new GeodesicArc(from, to);
    }

    /** The arcs from each position to the next; none between two that are the same. */
    public static List<GeodesicArc> through(List<Position> places) {
        final List<GeodesicArc> arcs = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            if (!places.get(i).equals(places.get(i - 1))) arcs.add(between(places.get(i - 1), places.get(i)));
        }
        return arcs;
    }

    /** Adds what lies beyond a length, up to another: its end, or first more of what is between. */
    private void add(double from, double to, int halvings) {
        final Coordinate end = at(to);
        final double half = (from + to) / 2;
        if (halvings > 0 && leaves(points.get(points.size() - 1), end, from, to)) {
            add(from, half, halvings - 1);
            add(half, to, halvings - 1);
        } else {
            points.add(end);
        }
    }

    /** Whether the straight line on the map leaves the arc by more than it may. */
    private boolean leaves(Coordinate a, Coordinate b, double from, double to) {
        for (int quarter = 1; quarter <= 3; quarter++) {
            final Coordinate on = at(from + (to - from) * quarter / 4);
            if (fromSegment(on.x, northing(on.y), a, b) > TOLERANCE * 0.8) return true;
        }
        return false;
    }

    private static double fromSegment(double x, double y, Coordinate a, Coordinate b) {
        final double ay = northing(a.y);
        final double dx = b.x - a.x;
        final double dy = northing(b.y) - ay;
        final double square = dx * dx + dy * dy;
        final double share = square == 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - ay) * dy) / square));
        return Math.hypot(x - a.x - share * dx, y - ay - share * dy);
    }

    private static double northing(double lat) {
        final double drawn = Math.max(-NORTHERNMOST, Math.min(NORTHERNMOST, lat));
        return Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + Math.toRadians(drawn) / 2))) + POLAR * (lat - drawn);
    }

    private Coordinate at(double length) {
        final GeodesicData data = line.Position(length, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.LONG_UNROLL);
        return new Coordinate(data.lon2, data.lat2);
    }

    /** Length of the geodesic in metres. */
    public double metres() {
        return metres;
    }

    /** The position half-way. */
    public Position middle() {
        final Coordinate middle = at(metres / 2);
        return new Position(Math.IEEEremainder(middle.x, 360), middle.y);
    }

    /** The arc as a line, lon, lat; longitudes run on beyond ±180 from its start, so that no map need mend it. */
    public LineString unrolled() {
        return FACTORY.createLineString(points.toArray(Coordinate[]::new));
    }

    /**
     * Arcs one after the other as a LineString, lon, lat; where they cross the antimeridian, a MultiLineString that is cut there
     * (RFC 7946, 3.1.9).
     */
    public static Geometry line(List<GeodesicArc> arcs) {
        final List<Coordinate> unrolled = new ArrayList<>();
        for (final GeodesicArc arc : arcs) {
            final double turns = unrolled.isEmpty() ? 0 : Math.rint((unrolled.get(unrolled.size() - 1).x - arc.points.get(0).x) / 360) * 360;
            for (final Coordinate point : arc.points.subList(unrolled.isEmpty() ? 0 : 1, arc.points.size())) {
                unrolled.add(new Coordinate(point.x + turns, point.y));
            }
        }
        final List<LineString> parts = cut(unrolled);
        return parts.size() == 1 ? parts.get(0) : FACTORY.createMultiLineString(parts.toArray(LineString[]::new));
    }

    private static List<LineString> cut(List<Coordinate> unrolled) {
        final List<LineString> parts = new ArrayList<>();
        final List<Coordinate> part = new ArrayList<>();
        double sheet = unrolled.isEmpty() ? 0 : sheet(unrolled.get(0));
        Coordinate last = null;
        for (final Coordinate next : unrolled) {
            while (sheet(next) != sheet) {
                final double edge = 360 * Math.max(sheet, sheet + Math.signum(sheet(next) - sheet)) - 180;
                final Coordinate crossing = new Coordinate(edge, last.y + (next.y - last.y) * (edge - last.x) / (next.x - last.x));
                part.add(onSheet(crossing, sheet));
                keep(part, parts);
                sheet += Math.signum(sheet(next) - sheet);
                part.add(onSheet(crossing, sheet));
            }
            part.add(onSheet(next, sheet));
            last = next;
        }
        keep(part, parts);
        return parts;
    }

    /** Which turn round the earth a longitude belongs to: 0 from −180 to 180. */
    private static double sheet(Coordinate point) {
        return Math.floor((point.x + 180) / 360);
    }

    private static Coordinate onSheet(Coordinate point, double sheet) {
        return new Coordinate(point.x - 360 * sheet, point.y);
    }

    /** Keeps a finished part, unless it is a mere point, as where a place lies on the antimeridian itself. */
    private static void keep(List<Coordinate> part, List<LineString> parts) {
        if (part.stream().distinct().count() > 1) parts.add(FACTORY.createLineString(part.toArray(Coordinate[]::new)));
        part.clear();
    }
}
