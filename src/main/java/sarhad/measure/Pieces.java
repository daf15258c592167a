package sarhad.measure;

import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;

/**
 * The segments of lines, cut so short that each hardly leaves its chord. A segment is straight in longitude and
 * latitude (RFC 7946), so in space it is a curve.
 */
final class Pieces {
    /** Metres by which a piece may leave its chord. */
    private static final double DEPARTURE = 1;
    /** An eighth of the greatest radius of the earth, in metres, and a little more. */
    private static final double FARTHEST_BEND = 1.01 * Geocentric.A / 8;
    /** Points and weights of Gauss and Legendre on 0 to 1: exact to well below 1 µm on pieces this short. */
    private static final double[] GAUSS_AT = {0.5 - Math.sqrt(0.15), 0.5, 0.5 + Math.sqrt(0.15)};
    private static final double[] GAUSS_WEIGHT = {5 / 18.0, 8 / 18.0, 5 / 18.0};

    private final double[] lon;
    private final double[] lat;
    private final Geocentric[] vertex;
    /** For each piece the vertex where it starts; it ends at the next. */
    private final int[] first;
    private final double[] departure;

    private Pieces(Vertices vertices) {
        lon = Arrays.copyOf(vertices.lon, vertices.count);
        lat = Arrays.copyOf(vertices.lat, vertices.count);
        first = Arrays.copyOf(vertices.first, vertices.pieces);
        vertex = new Geocentric[lon.length];
        for (int i = 0; i < lon.length; i++) vertex[i] = Geocentric.of(lon[i], lat[i]);
        departure = new double[first.length];
        for (int i = 0; i < first.length; i++) departure[i] = departure(lat[first[i]], dLon(i), dLat(i));
    }

    /** The pieces of all lines and rings of a geometry, in their order. */
    static Pieces of(Geometry geometry) {
        final Vertices vertices = new Vertices();
        geometry.apply((GeometryComponentFilter) part -> {
            if (part instanceof LineString line) vertices.add(line.getCoordinateSequence());
        });
        if (vertices.pieces == 0) throw new IllegalArgumentException("a line has at least two different points: " + geometry);
        return new Pieces(vertices);
    }

    /** Collects the ends of pieces; longitudes run on beyond ±180 along a line. Arrays, since boxes cost a starting server. */
    private static final class Vertices {
        private double[] lon = new double[256];
        private double[] lat = new double[256];
        private int[] first = new int[256];
        private int count;
        private int pieces;

        void add(CoordinateSequence line) {
            if (line.size() == 0) return;
            double x = line.getX(0);
            add(x, line.getY(0));
            for (int i = 1; i < line.size(); i++) {
                final double east = Math.IEEEremainder(line.getX(i) - line.getX(i - 1), 360);
                addSegment(x, line.getY(i - 1), east, line.getY(i) - line.getY(i - 1));
                x += east;
            }
        }

        private void addSegment(double x, double y, double east, double north) {
            if (east == 0 && north == 0) return;
            final int n = Math.max(1, (int) Math.ceil(Math.sqrt(departure(y, east, north) / DEPARTURE)));
            for (int i = 1; i <= n; i++) {
                if (pieces == first.length) first = Arrays.copyOf(first, 2 * pieces);
                first[pieces++] = count - 1;
                add(x + east * i / n, y + north * i / n);
            }
        }

        private void add(double x, double y) {
            if (count == lon.length) {
                lon = Arrays.copyOf(lon, 2 * count);
                lat = Arrays.copyOf(lat, 2 * count);
            }
            lon[count] = x;
            lat[count++] = y;
        }
    }

    /** An eighth of the largest second derivative of the curve: how far it can leave its chord. */
    private static double departure(double lat, double east, double north) {
        final double dLambda = Math.abs(Math.toRadians(east));
        final double dPhi = Math.abs(Math.toRadians(north));
        final double anywhere = FARTHEST_BEND * (dLambda + dPhi) * (dLambda + dPhi);
        if (anywhere < DEPARTURE / 10) return anywhere;
        final double phi = Math.abs(Math.toRadians(lat));
        final double poleward = Math.min(Math.PI / 2, phi + dPhi);
        final double equatorward = Math.max(0, phi - dPhi);
        return FARTHEST_BEND * (dPhi * dPhi + 2 * dPhi * dLambda * Math.sin(poleward) + dLambda * dLambda * Math.cos(equatorward));
    }

    private double dLon(int piece) {
        return lon[first[piece] + 1] - lon[first[piece]];
    }

    private double dLat(int piece) {
        return lat[first[piece] + 1] - lat[first[piece]];
    }

    int count() {
        return first.length;
    }

    Geocentric start(int piece) {
        return vertex[first[piece]];
    }

    Geocentric end(int piece) {
        return vertex[first[piece] + 1];
    }

    /** Metres by which a piece can leave its chord. */
    double departure(int piece) {
        return departure[piece];
    }

    double lon(int piece, double share) {
        return lon[first[piece]] + share * dLon(piece);
    }

    double lat(int piece, double share) {
        return lat[first[piece]] + share * dLat(piece);
    }

    /** The point at a share, 0 to 1, of a piece. */
    Geocentric at(int piece, double share) {
        return Geocentric.of(lon(piece, share), lat(piece, share));
    }

    /** The share, 0 to 1, at which a piece's chord is nearest to a point. */
    double footShare(int piece, Geocentric point) {
        return point.footShare(start(piece), end(piece));
    }

    /** Metres from a point to a piece's chord. */
    double toChord(int piece, Geocentric point) {
        return point.toSegment(start(piece), end(piece));
    }

    /** Metres to the east per whole piece, at a share of it. */
    double east(int piece, double share) {
        final double phi = Math.toRadians(lat(piece, share));
        final double sin = Math.sin(phi);
        return Geocentric.A / Math.sqrt(1 - Geocentric.E2 * sin * sin) * Math.cos(phi) * Math.toRadians(dLon(piece));
    }

    /** Metres to the north per whole piece, at a share of it. */
    double north(int piece, double share) {
        final double sin = Math.sin(Math.toRadians(lat(piece, share)));
        final double w2 = 1 - Geocentric.E2 * sin * sin;
        return Geocentric.A * (1 - Geocentric.E2) / (w2 * Math.sqrt(w2)) * Math.toRadians(dLat(piece));
    }

    /** Metres along a piece from its start to a share of it. */
    double length(int piece, double share) {
        double sum = 0;
        for (int i = 0; i < GAUSS_AT.length; i++) {
            final double at = GAUSS_AT[i] * share;
            sum += GAUSS_WEIGHT[i] * Math.hypot(east(piece, at), north(piece, at));
        }
        return sum * share;
    }
}
