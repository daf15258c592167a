package sarhad.encode;

import java.util.Optional;

/**
 * Who says something, as a page names it.
 *
 * @param office the office that speaks
 */
public record Speaker(Shown who, Optional<Shown> office, Colour colour) {}
