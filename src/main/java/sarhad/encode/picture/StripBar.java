package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import sarhad.encode.picture.Drawing.Glyph;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Rectangle;
import sarhad.encode.picture.Drawing.Words;

/**
 * A site of an event in pixels.
 *
 * @param box its bar
 * @param middle of its mark; empty where there is no room for one
 */
record StripBar(Strip.Bar bar, Box box, Optional<Coordinate> middle) {
    /** Side of the square that a mark takes, and a finger. */
    static final double MARK = 34;
    private static final double BADGE_WIDTH = 30;
    private static final double BADGE_HEIGHT = 25;
    /** A bar thinner than this hides what is written on it. */
    private static final double THIN = 60;

    /** Whether other things can be written in it. */
    boolean isLarge() {
        return Math.min(box.w(), box.h()) >= THIN;
    }

    /** How wide its mark is. */
    double width() {
        final double longer = 1 + 0.24 * Math.max(0, bar.mark().number().length() - 2);
        return bar.point() ? MARK * longer : Math.max(BADGE_WIDTH, TextWidth.of(bar.mark().number(), Look.BADGE_NUMBER) + 11);
    }

    double height() {
        return bar.point() ? width() : BADGE_HEIGHT;
    }

    /** What its mark takes; without a mark, its bar. */
    Box head() {
        return middle.map(at -> Box.around(at.x, at.y, width(), height())).orElse(box);
    }

    StripBar at(Optional<Coordinate> mark) {
        return new StripBar(bar, box, mark);
    }

    /** Where its deep end is. @param out which way is off the border, along x and y */
    Coordinate outerEdge(double[] out) {
        return new Coordinate(box.middleX() + out[0] * box.w() / 2, box.middleY() + out[1] * box.h() / 2);
    }

    Item area() {
        return new Rectangle(bar.point() ? Look.STRIP_BAR : Look.STRIP_DERIVED, bar.mark().party(), box, 3);
    }

    /** Its mark, as the map has it: the shape of its kind on a point, else a badge; its number in it. */
    List<Item> mark(String language) {
        final List<Item> items = new ArrayList<>();
        middle.ifPresent(at -> {
            if (bar.point()) {
                final KindShape shape = KindShape.of(bar.mark().kind());
                items.add(new Glyph(Look.MARK, bar.mark().party(), shape, at.x, at.y, width()));
                items.add(number(Look.MARK_NUMBER, "", language, at, shape.down() * width() / KindShape.SIZE));
            } else {
                items.add(new Rectangle(Look.BADGE, bar.mark().party(), head(), 5));
                items.add(number(Look.BADGE_NUMBER, bar.mark().party(), language, at, 0));
            }
        });
        return items;
    }

    private Item number(Look look, String party, String language, Coordinate at, double down) {
        return new Words(look, party, new Phrase(bar.mark().number(), language), at.x, at.y + down + look.type().size() * .36);
    }
}
