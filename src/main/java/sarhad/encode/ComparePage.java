package sarhad.encode;

import java.util.List;
import java.util.Optional;

/**
 * Two events side by side: the same words in the same order for both.
 *
 * @param notes what a reader is told before the text
 * @param between what lies between the two: space and time
 * @param how how that is measured
 */
public record ComparePage(
        Frame frame, List<Head> events, List<String> notes, Optional<Grade> translation, List<EventArticle.Row> between, List<String> how,
        List<Topic> topics, List<EventArticle.Reference> sources) {

    /**
     * What stands at the top of each side.
     *
     * @param others the ways to the event beside others, in time order
     */
    public record Head(EventArticle.Pointer event, String kind, String kindWord, Colour colour, String date, List<EventArticle.Compared> others) {}

    /**
     * One thing that is told of both.
     *
     * @param none what a side says that has nothing of it
     */
    public record Topic(String heading, String none, List<Side> sides) {}

    /** What there is of one event, in order: names and values, who did it, the figures, statements. */
    public record Side(
            Head head, List<EventArticle.Row> facts, List<EventArticle.Doer> doers, List<Chart> charts, List<EventArticle.Claim> claims) {
        /** Whether there is nothing. */
        public boolean isEmpty() {
            return facts.isEmpty() && doers.isEmpty() && charts.isEmpty() && claims.isEmpty();
        }
    }

    /** The way to a comparison, from elsewhere. */
    public record Link(String link, EventArticle.Pointer first, EventArticle.Pointer second) {}
}
