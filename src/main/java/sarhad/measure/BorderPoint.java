package sarhad.measure;

import sarhad.model.Position;

/**
 * The point of a border line that is nearest to a place.
 *
 * @param position the point on the line
 * @param distanceMetres length of the geodesic from the place to it
 * @param azimuthDegrees azimuth of that geodesic at the place, 0 to 360 clockwise from north
 * @param backAzimuthDegrees azimuth at the border point, looking back to the place
 * @param chainageMetres length of the line from its start to the point
 */
public record BorderPoint(
        Position position, double distanceMetres, double azimuthDegrees, double backAzimuthDegrees, double chainageMetres) {}
