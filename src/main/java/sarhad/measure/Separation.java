package sarhad.measure;

/**
 * How far two sites of different events are from each other.
 *
 * @param metres over every position of both regions
 */
public record Separation(String event, String site, String otherEvent, String otherSite, Interval metres) {}
