package sarhad.encode;

/**
 * A word of a closed list: how well something is known, who says so.
 *
 * @param definition the way to what it means
 */
public record Grade(String word, String definition) {}
