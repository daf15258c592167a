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
 * @param derived what the hatch means
 * @param crossing what a gate on the line means
 */
public record Strip(
        Scene.Caption caption, Geometry line, double length, Hand hand, Side left, Side right, Phrase from, Phrase to, List<Bar> bars, List<Spot> spots, Phrase derived,
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
     * @param party {@code a} or {@code b}
     */
    public record Side(String party, Phrase name) {}

    /**
     * A site of an event.
     *
     * @param site its name within the event
     * @param mark kind, number and who acted
     * @param derived whether its place was derived
     * @param label what it is called and how deep it lies, in kilometres without their unit
     * @param sentence everything that is said of the event in one sentence
     * @param link the way to the event's page
     */
    public record Bar(
            String event, String site, Number mark, boolean derived, Interval depth, Interval chainage, Phrase label,
            String sentence, String link) {}

    /**
     * A town or crossing.
     *
     * @param rank 1 first, 5 only where there is room
     */
    public record Spot(Phrase name, boolean crossing, int rank, double depth, double chainage) {}
}
