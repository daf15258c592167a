package sarhad.encode.picture;

import sarhad.measure.Interval;

/**
 * From metres along and off the border to pixels. Geography keeps its hand: the northern end is above, or the western one at
 * the left, and the sides follow from that; no language turns it round.
 *
 * @param plot the pixels that the strip fills
 * @param vertical whether the border runs from above to below
 * @param turned whether it starts below, or at the right
 * @param length of the border in metres
 * @param left how deep the left hand's side is drawn, in metres
 * @param right how deep the other one is
 */
record StripFrame(Box plot, boolean vertical, boolean turned, double length, double left, double right) {
    /** Metres from one line of the depth to the next; sides are drawn to a whole number of them. */
    static final double DEPTH_STEP = 25_000;
    private static final double SHALLOWEST = 4 * DEPTH_STEP;
    /** A bar is never thinner, or it could not be seen. */
    static final double THINNEST = 9;

    static StripFrame of(Strip strip, Box plot, boolean vertical) {
        final boolean turned = vertical ? !strip.hand().fromNorth() : !strip.hand().fromWest();
        final double left = strip.bars().stream().mapToDouble(bar -> bar.depth().max()).max().orElse(0);
        final double right = strip.bars().stream().mapToDouble(bar -> -bar.depth().min()).max().orElse(0);
        return new StripFrame(plot, vertical, turned, strip.length(), whole(left), whole(right));
    }

    private static double whole(double depth) {
        return Math.max(SHALLOWEST, Math.ceil(depth / DEPTH_STEP) * DEPTH_STEP);
    }

    /** Whether the left hand's side is the one with the larger coordinates: at the right, or below. */
    boolean leftIsFar() {
        return vertical != turned;
    }

    /** Pixels of a metre off the border. */
    double perMetre() {
        return (vertical ? plot.w() : plot.h()) / (left + right);
    }

    /** Pixels of a metre along it. */
    double perMetreAlong() {
        return (vertical ? plot.h() : plot.w()) / length;
    }

    /** Where some metres along the border are. */
    double along(double chainage) {
        final double metres = turned ? length - chainage : chainage;
        return (vertical ? plot.y() : plot.x()) + metres * perMetreAlong();
    }

    /** Where a depth is. */
    double across(double depth) {
        final double start = vertical ? plot.x() : plot.y();
        return leftIsFar() ? start + (right + depth) * perMetre() : start + (left - depth) * perMetre();
    }

    double x(double chainage, double depth) {
        return vertical ? across(depth) : along(chainage);
    }

    double y(double chainage, double depth) {
        return vertical ? along(chainage) : across(depth);
    }

    /** The box of all that lies in two intervals, within the plot. */
    Box box(Interval chainage, Interval depth) {
        final double[] along = within(ordered(along(chainage.min()), along(chainage.max())), vertical ? plot.y() : plot.x(), vertical ? plot.bottom() : plot.right());
        final double[] across = ordered(across(depth.min()), across(depth.max()));
        return vertical ? new Box(across[0], along[0], across[1] - across[0], along[1] - along[0])
                : new Box(along[0], across[0], along[1] - along[0], across[1] - across[0]);
    }

    private static double[] ordered(double a, double b) {
        final double[] ends = {Math.min(a, b), Math.max(a, b)};
        final double missing = THINNEST - (ends[1] - ends[0]);
        return missing <= 0 ? ends : new double[] {ends[0] - missing / 2, ends[1] + missing / 2};
    }

    /** At an end of the line, what had to be widened is moved inwards. */
    private static double[] within(double[] ends, double first, double last) {
        final double moved = Math.max(0, first - ends[0]) - Math.max(0, ends[1] - last);
        return new double[] {ends[0] + moved, ends[1] + moved};
    }

    /** The part of the plot on one side of the border. */
    Box side(boolean ofLeft) {
        return box(new Interval(0, length), ofLeft ? new Interval(0, left) : new Interval(-right, 0));
    }
}
