/**
 * An atlas and its measures in the formats that are served: one class for each. Pure functions of their arguments: no
 * HTTP, no clock, no files. {@link sarhad.encode.Links} is the only place that builds a path.
 */
package sarhad.encode;
