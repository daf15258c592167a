package sarhad.measure;

import sarhad.model.Position;

/**
 * How far a region is from a line.
 *
 * @param interval holds the distance of every position of the region, each end within a few metres of some position's
 * @param closest a position of the region about as near as any
 * @param farthest a position of the region about as far as any
 * @param ofMiddle the point of the line nearest to the middle of the region's disc
 */
record LineDistance(Interval interval, Position closest, Position farthest, BorderPoint ofMiddle) {
    static LineDistance of(Region region, BorderLine line) {
        final BorderPoint ofMiddle = line.nearest(region.disc().middle());
        final Closest.Found closest = Closest.of(region, line.polyline(), ofMiddle);
        final Farthest.Found farthest = Farthest.of(region, line.polyline(), ofMiddle);
        final Interval interval = new Interval(closest.metres(), Math.max(closest.metres(), farthest.metres()));
        return new LineDistance(interval, closest.at(), farthest.at(), ofMiddle);
    }
}
