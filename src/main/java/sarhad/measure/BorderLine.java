package sarhad.measure;

import org.locationtech.jts.geom.Geometry;
import sarhad.model.Lazy;
import sarhad.model.Position;

/**
 * A border as a line of segments that are straight in longitude and latitude (RFC 7946). Where two points are more
 * than 180° of longitude apart the segment goes the short way round, over the antimeridian. Safe for many threads.
 */
public final class BorderLine {
    private final Polyline polyline;
    private final Lazy<double[]> chainage;

    /**
     * A border along a line, or along several lines one after the other, gaps between them not counted.
     *
     * @param line a LineString or MultiLineString, lon, lat in degrees
     * @throws IllegalArgumentException if it has no two different points
     */
    public BorderLine(Geometry line) {
        polyline = new Polyline(line);
        chainage = Lazy.of(() -> sums(polyline.pieces()));
    }

    private static double[] sums(Pieces pieces) {
        final double[] sums = new double[pieces.count() + 1];
        for (int i = 0; i < pieces.count(); i++) sums[i + 1] = sums[i] + pieces.length(i, 1);
        return sums;
    }

    /** The point of the line nearest to a position, anywhere on earth; one of them where there are several. */
    public BorderPoint nearest(Position position) {
        final NearestSearch.Foot foot = polyline.nearest(position);
        return new BorderPoint(foot.position(), foot.path().metres(), foot.path().azimuth(), foot.path().backAzimuth(),
                chainage(foot.piece(), foot.share()));
    }

    /** Length of the whole line in metres, along its segments. */
    public double lengthMetres() {
        final double[] sums = chainage.get();
        return sums[sums.length - 1];
    }

    double chainage(int piece, double share) {
        return chainage.get()[piece] + polyline.pieces().length(piece, share);
    }

    Polyline polyline() {
        return polyline;
    }
}
