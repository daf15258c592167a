package sarhad.encode;

/**
 * An interpretation in a list, and the way to it.
 *
 * @param thesis its id
 */
public record Opinion(String thesis, String number, Shown title, Speaker holder, Grade evidence, String link) {}
