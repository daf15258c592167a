package sarhad.encode;

import java.util.List;
import java.util.Optional;

/**
 * All events as a list and a table.
 *
 * @param caption what the table holds
 * @param comparisons some pairs of events that are set side by side
 * @param translation what to know of the translations shown
 * @param about the way to the page that says what the words mean
 * @param events the way to the events as GeoJSON
 * @param claims the way to what was said about them as CSV
 * @param reported the way to stated distances beside measured ones
 * @param zones the way to the land near the border
 * @param downloads the way to everything that can be downloaded
 */
public record EventsPage(
        Frame frame, String caption, List<Row> rows, List<ComparePage.Link> comparisons, Optional<Grade> translation, String about, String events, String claims,
        String reported, String zones, String downloads) {

    /**
     * One event.
     *
     * @param kind key of the kind of event
     * @param otherDate the same days in another calendar
     * @param actors who acted, spoke, visited, called or took part
     * @param where a clause for each side of the border
     * @param known how that is known
     */
    public record Row(
            EventArticle.Pointer event, String kind, Grade kindWord, Colour colour, String date, Optional<String> otherDate, Optional<String> disputed,
            List<Actor> actors, List<String> where, List<Grade> known) {}

    /** Somebody who acted, and who says so. */
    public record Actor(Shown name, Colour colour, Grade status) {}
}
