package sarhad.encode;

import java.util.List;
import java.util.Optional;

/**
 * The list of theses.
 *
 * @param translation what to know of the translations shown
 * @param about the way to the page that says what the words mean
 * @param data the way to the theses as CSV
 */
public record ThesesPage(Frame frame, List<Opinion> theses, Optional<Grade> translation, String about, String data) {}
