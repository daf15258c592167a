package sarhad.encode;

import java.util.Optional;

/**
 * The page of one thesis.
 *
 * @param mapLink the way to the map that shows it; empty where there is nothing to draw
 */
public record ThesisPage(Frame frame, ThesisArticle article, Optional<String> mapLink) {}
