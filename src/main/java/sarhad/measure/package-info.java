/**
 * What follows from an atlas by geometry: geodesics on WGS 84, the border line, the regions in which sites can lie,
 * and every measure with its interval. Lengths are metres, angles degrees clockwise from north, positions lon, lat.
 */
package sarhad.measure;
