package sarhad.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which part of the map is seen.
 *
 * @param middle the position in the middle of the map
 * @param zoom the zoom level, where the earth is 256 pixels wide at 0
 */
public record Viewport(Position middle, double zoom) {
    /** How an address gives one. */
    public static final String FORM = "lon,lat,zoom: three numbers, from -180 to 180, from -85 to 85 and from 0 to 10";
    /** The closest zoom level. */
    public static final double CLOSEST = 10;
    /** The latitude where the map ends. */
    public static final double NORTHERNMOST = 85;

    /** Zoom level at and below which the map is the earth. */
    public static final double FAR_AT = 4.5;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,20}(\\.\\d{0,40})?|\\.\\d{1,40})");

    /** The view that an address gives as {@value #FORM}; empty where it is written otherwise or lies beyond the map. */
    public static Optional<Viewport> parse(String text) {
        final List<Double> numbers = new ArrayList<>();
        for (final String part : text.split(",", -1)) {
            if (!NUMBER.matcher(part.strip()).matches()) return Optional.empty();
            // Never −0.
            numbers.add(Double.parseDouble(part.strip()) + 0.0);
        }
        if (numbers.size() != 3) return Optional.empty();
        return isOnMap(numbers.get(0), numbers.get(1), numbers.get(2))
                ? Optional.of(new Viewport(new Position(numbers.get(0), numbers.get(1)), numbers.get(2))) : Optional.empty();
    }

    /** Whether it sees the earth, for all else lies in the window of the atlas. @param limits that window */
    public boolean isFar(Atlas.Extent limits) {
        return zoom <= FAR_AT || !limits.holds(middle);
    }

    private static boolean isOnMap(double lon, double lat, double zoom) {
        return Math.abs(lon) <= 180 && Math.abs(lat) <= NORTHERNMOST && zoom >= 0 && zoom <= CLOSEST;
    }
}
