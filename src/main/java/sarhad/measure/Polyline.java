package sarhad.measure;

import org.locationtech.jts.geom.Geometry;
import sarhad.model.Position;

/** Lines whose segments are straight in longitude and latitude, as something that distances can be asked of. */
final class Polyline {
    private final Pieces pieces;
    private final PieceTree tree;

    /** All lines and rings of a geometry. */
    Polyline(Geometry lines) {
        pieces = Pieces.of(lines);
        tree = new PieceTree(pieces);
    }

    NearestSearch.Foot nearest(Position position) {
        return new NearestSearch(pieces, tree, position).exact();
    }

    /** A nearest point, good enough to bound distances. */
    NearestSearch.Rough near(Geocentric point) {
        return new NearestSearch(pieces, tree, point).rough();
    }

    /** A lower bound of the straight distance from a point to the lines. */
    double chord(Geocentric point) {
        return new NearestSearch(pieces, tree, point).chord();
    }

    Pieces pieces() {
        return pieces;
    }

    PieceTree tree() {
        return tree;
    }
}
