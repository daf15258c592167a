package sarhad.model;

/** A direction in words, clockwise from north. */
public enum CompassPoint {
    NORTH, NORTH_EAST, EAST, SOUTH_EAST, SOUTH, SOUTH_WEST, WEST, NORTH_WEST;

    /** Degrees between two neighbours. */
    private static final double STEP = 45;

    /** Degrees clockwise from north. */
    public double azimuth() {
        return ordinal() * STEP;
    }

    /** The one nearest to an azimuth in degrees. */
    public static CompassPoint nearest(double azimuth) {
        return values()[Math.floorMod(Math.round(azimuth / STEP), values().length)];
    }
}
