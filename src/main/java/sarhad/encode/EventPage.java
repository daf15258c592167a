package sarhad.encode;

/** The page of one event. */
public record EventPage(Frame frame, EventArticle article, String mapLink) {}
