package sarhad.encode.picture;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import sarhad.encode.picture.Scene.Number;
import sarhad.encode.picture.Scene.Numbers;
import sarhad.measure.Interval;

/**
 * The border unrolled, in metres and in words of one language. Depth is more than 0 on the left hand of who walks along the
 * border from its start.
 *
 * @param line the border as it lies on the map, lon, lat in degrees
 * @param length of the border
 * @param hand which way geography lies
 * @param left what lies on the left hand
 * @param right what lies on the right hand
 * @param from the start: what lies there, and its kilometre
 * @param to the end likewise
 * @param bars sites of events, in the order of the border
 * @param spots towns and crossings
 * @param area what the hatch means
 * @param crossing what a gate on the line means
 */
public record Strip(
        Scene.Caption caption, Geometry line, double length, Hand hand, Side left, Side right, Phrase from, Phrase to, List<Bar> bars, List<Spot> spots, Phrase area,
        Phrase crossing, Numbers numbers) {

    /**
     * Which way geography lies.
     *
     * @param fromNorth whether the border starts farther north than it ends
     * @param fromWest whether it starts farther west
     */
    public record Hand(boolean fromNorth, boolean fromWest) {}

    /**
     * One of the two countries.
     *
     * @param country its code
     * @param party {@code a} or {@code b}
     */
    public record Side(String country, String party, Phrase name) {}

    /**
     * A site of an event.
     *
     * @param site its name within the event
     * @param mark kind, number and who acted
     * @param point whether a mark stands for it, as on the map; else it is an area with its number
     * @param label what it is called and how deep it lies
     * @param sentence everything that is said of the event and this site in one sentence
     * @param link the way to the event's page
     */
    public record Bar(
            String event, String site, Number mark, boolean point, Interval depth, Interval chainage, Label label,
            String sentence, String link) {}

    /**
     * What stands beside a site.
     *
     * @param whole what it is called and how deep it lies
     * @param figure the part of it that says how deep, in kilometres without their unit
     */
    public record Label(Phrase whole, String figure) {
        /** The ways to set it, the best first: on one line, or broken before the figure, never within that. */
        List<List<String>> settings() {
            final String text = whole.text();
            final int at = text.indexOf(figure, text.length() - figure.length());
            final String place = at < 0 ? "" : text.substring(0, at).strip();
            return place.isEmpty() ? List.of(List.of(text)) : List.of(List.of(text), List.of(place, figure));
        }
    }

    /**
     * A town or crossing.
     *
     * @param rank 1 first, 5 only where there is room
     */
    public record Spot(Phrase name, boolean crossing, int rank, double depth, double chainage) {}
}
