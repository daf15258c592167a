package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import sarhad.encode.picture.Drawing.Circle;
import sarhad.encode.picture.Drawing.Glyph;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Rectangle;
import sarhad.encode.picture.Drawing.Shape;
import sarhad.encode.picture.Drawing.Words;

/** The unrolled border as a picture by itself: above it what it is, and the border as it lies on the map; below it the key and the credits. */
final class StripCard {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final double INSET = 32;
    /** Where the border is seen as it lies on the map. */
    private static final double SHAPE_WIDTH = 128;
    private static final double SHAPE_HEIGHT = 108;
    private static final Box PLOT = new Box(60, 160, 1108, 348);
    private static final double SWATCH = 15;
    private static final double FOOT = 571;

    private final Strip strip;
    private final double leading;
    private final List<Item> items = new ArrayList<>();

    private StripCard(Strip strip, Tokens tokens) {
        this.strip = strip;
        leading = Double.parseDouble(tokens.in(strip.caption().language(), "--line-tight"));
    }

    static Drawing of(Strip strip, Tokens tokens) {
        final Scene.Caption caption = strip.caption();
        final StripCard card = new StripCard(strip, tokens);
        card.items.add(new Rectangle(Look.COLUMN, "", new Box(0, 0, WIDTH, HEIGHT), 0));
        card.head();
        card.shape();
        card.items.addAll(StripShape.paint(strip, PLOT, false));
        card.foot();
        return new Drawing(WIDTH, HEIGHT, caption.language(), caption.rightToLeft(), caption.title().text(), caption.description(), card.items);
    }

    private boolean tall() {
        return leading > 1.8;
    }

    /** The place that is some pixels from where lines begin. */
    private double x(double pixels) {
        return strip.caption().rightToLeft() ? WIDTH - INSET - pixels : INSET + pixels;
    }

    private void write(Look look, Phrase phrase, double in, double base) {
        items.add(new Words(look, "", phrase, x(in), base));
    }

    private void head() {
        final Scene.Caption caption = strip.caption();
        // Strokes of some scripts reach far above their line, and a title's through whatever stands there.
        final double first = tall() ? 38 : 40;
        write(Look.SITE, caption.publication(), 0, first);
        caption.atlas().ifPresent(atlas -> write(Look.ATLAS, atlas, TextWidth.of(caption.publication().text(), Look.SITE) + (tall() ? 26 : 14), tall() ? 24 : first));
        write(Look.TITLE, caption.title(), 0, tall() ? 96 : 86);
        double base = tall() ? 128 : 116;
        for (final String line : TextWidth.wrapped(caption.sentences().get(0).text(), Look.STRIP_LEAD, WIDTH - 2 * INSET - SHAPE_WIDTH - 40)) {
            write(Look.STRIP_LEAD, caption.sentences().get(0).with(line), 0, base);
            base += 23;
        }
    }

    /** The line as it lies on the map, so that a reader sees what was made straight. Its direction never turns. */
    private void shape() {
        final Geometry line = strip.line();
        final Envelope extent = line.getEnvelopeInternal();
        final double squeeze = Math.cos(Math.toRadians(extent.centre().y));
        final double scale = Math.min(SHAPE_WIDTH / (extent.getWidth() * squeeze), SHAPE_HEIGHT / extent.getHeight());
        final double left = strip.caption().rightToLeft() ? INSET : WIDTH - INSET - extent.getWidth() * squeeze * scale - 8;
        final double top = 22;
        final Geometry drawn = line.copy();
        drawn.apply((CoordinateFilter) at -> {
            at.x = left + (at.x - extent.getMinX()) * squeeze * scale;
            at.y = top + (extent.getMaxY() - at.y) * scale;
        });
        drawn.geometryChanged();
        final Geometry simple = DouglasPeuckerSimplifier.simplify(drawn, .4);
        items.add(new Shape(Look.STRIP_SHAPE, "", simple));
        final Coordinate[] points = simple.getCoordinates();
        for (final Coordinate end : List.of(points[0], points[points.length - 1])) items.add(new Circle(Look.STRIP_SHAPE_END, "", end.x, end.y, 4));
    }

    private void foot() {
        double in = 0;
        for (final Scene.Party party : strip.caption().parties()) {
            items.add(new Rectangle(Look.SWATCH, party.party(), Box.around(x(in + SWATCH / 2), FOOT, SWATCH, SWATCH), 3));
            in = key(in + SWATCH + 8, party.name());
        }
        items.add(new Rectangle(Look.STRIP_DERIVED, "other", Box.around(x(in + 15), FOOT, 30, 17), 3));
        in = key(in + 38, strip.area());
        items.add(new Rectangle(Look.STRIP_GATE, "", Box.around(x(in + 4), FOOT, 8, 20), 2));
        in = key(in + 16, strip.crossing());
        for (final Scene.Kind kind : strip.caption().kinds()) {
            items.add(new Glyph(Look.SHAPE, "", KindShape.of(kind.kind()), x(in + 9), FOOT, 18));
            in = key(in + 26, kind.name());
        }
        final String notes = strip.caption().notes().stream().map(Phrase::text).collect(Collectors.joining(" · "));
        double base = FOOT + 30;
        for (final String line : TextWidth.wrapped(notes, Look.NOTE, WIDTH - 2 * INSET)) {
            write(Look.NOTE, new Phrase(line, strip.caption().language()), 0, base);
            base += 18;
        }
    }

    /** Writes a word of the key; gives where the next one begins. */
    private double key(double in, Phrase word) {
        write(Look.KEY, word, in, FOOT + Look.KEY.type().size() * .34);
        return in + TextWidth.of(word.text(), Look.KEY) + 22;
    }
}
