/**
 * What an atlas holds: immutable records without behaviour that needs a file, a clock or a network.
 *
 * <p>Conventions everywhere: positions are longitude, then latitude, in degrees on WGS 84; lengths are metres; times
 * are ISO 8601 local times with their IANA zone; countries are ISO 3166-1 alpha-2 and provinces ISO 3166-2 codes.
 */
package sarhad.model;
