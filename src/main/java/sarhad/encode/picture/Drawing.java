package sarhad.encode.picture;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * A picture as things at pixels, the lowest first: all that a writer of some format needs to know.
 *
 * @param language BCP 47 tag
 * @param rightToLeft whether that language runs so
 * @param title what the picture is called
 * @param description what it says, for who does not see it
 */
record Drawing(int width, int height, String language, boolean rightToLeft, String title, String description, List<Item> items) {

    /** Something drawn. */
    sealed interface Item {}

    /** An area or line in pixels. @param party whose colour it takes, or empty */
    record Shape(Look look, String party, Geometry pixels) implements Item {}

    /** A circle. */
    record Circle(Look look, String party, double x, double y, double r) implements Item {}

    /** A rectangle with round corners. */
    record Rectangle(Look look, String party, Box box, double round) implements Item {}

    /** The shape of a kind of event around a point. @param size of the square that holds it */
    record Glyph(Look look, String party, KindShape shape, double x, double y, double size) implements Item {}

    /** Words on one line. @param y the line that letters stand on */
    record Words(Look look, String party, Phrase phrase, double x, double y) implements Item {}

    /** Lines of words that belong together. */
    record Block(List<Words> lines) implements Item {}

    /** Things made smaller by a factor, seen from the picture's upper left corner. */
    record Scaled(double factor, List<Item> items) implements Item {}

    /** The site of an event that can be chosen: its mark and its words. */
    record Link(Strip.Bar bar, List<Item> items) implements Item {}

    /** What a hand may take hold of as well to choose it: its bar. */
    record Hold(Strip.Bar bar, List<Item> items) implements Item {}

    /** The scale that stands above a drawing, for who has to take it along. */
    record Scale(List<Item> items) implements Item {}

    /** Things that are seen only: what they tell is told elsewhere in words. */
    record Quiet(List<Item> items) implements Item {}

    /** Things of which only what lies within a box is seen. */
    record Clipped(Box box, List<Item> items) implements Item {}
}
