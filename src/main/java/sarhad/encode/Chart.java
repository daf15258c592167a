package sarhad.encode;

import java.util.List;
import java.util.Optional;

/**
 * Rival figures of one thing counted, as a page draws them: a row for each claimant on one axis, and the table behind it.
 * Places on the axis are in percent of its length.
 *
 * @param caption who is counted
 * @param name what a reader of the table alone must know: killed or injured, and who is counted
 * @param ticks of the axis; none where nobody gave a number
 * @param key what the marks mean, of those in use
 * @param silent who has a part in the event, and no figure of this was found
 */
public record Chart(String caption, String name, List<Tick> ticks, List<Row> rows, List<String> key, List<Speaker> silent) {

    /** A round number of the axis. */
    public record Tick(String x, String number) {}

    /** A claimant, with its office if it spoke through one only. */
    public record Row(Speaker speaker, List<Line> lines) {}

    /**
     * A figure.
     *
     * @param speaker the claimant with the office that spoke
     * @param office that office, where the row has several
     * @param figure the number as it was stated, or that none was given
     * @param mark its mark, where there is a number
     * @param revised words that say that it was revised later
     * @param links parts of the lines from revised figures to later ones
     */
    public record Line(
            Speaker speaker, Optional<Shown> office, String figure, Optional<Mark> mark, Optional<String> date, Optional<String> revised,
            Optional<String> oneSource, List<Link> links, List<EventArticle.Citation> sources) {}

    /**
     * A number on the axis.
     *
     * @param form how exactly it was stated
     * @param to the other end of a range
     */
    public record Mark(Form form, String x, Optional<String> to) {}

    /** How exactly a number was stated. */
    public enum Form {
        EXACTLY, AT_LEAST, AT_MOST, ABOUT, BETWEEN;

        /** The name by which style sheets and words know it. */
        public String key() {
            return Formats.key(this);
        }
    }

    /** A straight piece of a line within the height of one figure. */
    public record Link(String x, String y, String toX, String toY) {}
}
