/**
 * What follows from an atlas by geometry: geodesics on WGS 84, the border line, the regions in which sites can lie,
 * and every measure with its interval. Lengths are metres, angles degrees clockwise from north, positions lon, lat.
 *
 * <p>Everything rests on two facts. A chord through the earth bounds its geodesic ({@code Chord}), so spheres in space
 * rule out most of a line ({@code PieceTree}) and geodesics decide the rest ({@code NearestSearch}): the nearest point
 * is right to a millimetre anywhere on earth. The distance to a line changes by at most a metre for each metre one
 * walks, so a cell's middle bounds the whole cell ({@code Farthest}, {@code Closest}, {@code ChainageRange}): intervals
 * hold every position and are at most 10 m too wide at either end, chainages 100 m where the line lets them.
 */
package sarhad.measure;
