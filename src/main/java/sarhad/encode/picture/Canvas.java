package sarhad.encode.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import sarhad.encode.picture.Drawing.Block;
import sarhad.encode.picture.Drawing.Circle;
import sarhad.encode.picture.Drawing.Clipped;
import sarhad.encode.picture.Drawing.Glyph;
import sarhad.encode.picture.Drawing.Hold;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Link;
import sarhad.encode.picture.Drawing.Quiet;
import sarhad.encode.picture.Drawing.Rectangle;
import sarhad.encode.picture.Drawing.Scale;
import sarhad.encode.picture.Drawing.Scaled;
import sarhad.encode.picture.Drawing.Words;
import sarhad.encode.picture.Style.Paint;

/** Draws a picture into pixels, by day: what {@link Svg} writes, drawn as a browser would. */
final class Canvas {
    private final Drawing drawing;
    private final Tokens tokens;
    private final Faces faces;
    private final BufferedImage image;
    private final Graphics2D graphics;

    private Canvas(Drawing drawing, Tokens tokens, Faces faces, double scale) {
        this.drawing = drawing;
        this.tokens = tokens;
        this.faces = faces;
        image = new BufferedImage((int) Math.round(drawing.width() * scale), (int) Math.round(drawing.height() * scale), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.scale(scale, scale);
    }

    /** @param scale pixels of the image for each of the drawing */
    static BufferedImage draw(Drawing drawing, Tokens tokens, Faces faces, double scale) {
        final Canvas canvas = new Canvas(drawing, tokens, faces, scale);
        drawing.items().forEach(canvas::add);
        canvas.graphics.dispose();
        return canvas.image;
    }

    private void add(Item item) {
        if (item instanceof Drawing.Shape shape) shape(shape);
        else if (item instanceof Circle c) paint(c.look(), c.party(), new Ellipse2D.Double(c.x() - c.r(), c.y() - c.r(), 2 * c.r(), 2 * c.r()));
        else if (item instanceof Rectangle rectangle) rectangle(rectangle);
        else if (item instanceof Glyph glyph) glyph(glyph);
        else if (item instanceof Words words) words(words);
        else if (item instanceof Block block) block.lines().forEach(this::add);
        else if (item instanceof Link link) link.items().forEach(this::add);
        else if (item instanceof Hold hold) hold.items().forEach(this::add);
        else if (item instanceof Scale scale) scale.items().forEach(this::add);
        else if (item instanceof Quiet quiet) quiet.items().forEach(this::add);
        else if (item instanceof Clipped clipped) clipped(clipped);
        else if (item instanceof Scaled scaled) transformed(AffineTransform.getScaleInstance(scaled.factor(), scaled.factor()), () -> scaled.items().forEach(this::add));
    }

    private void clipped(Clipped clipped) {
        final Shape before = graphics.getClip();
        graphics.clip(box(clipped.box()));
        clipped.items().forEach(this::add);
        graphics.setClip(before);
    }

    private void transformed(AffineTransform transform, Runnable draw) {
        final AffineTransform before = graphics.getTransform();
        graphics.transform(transform);
        draw.run();
        graphics.setTransform(before);
    }

    private void shape(Drawing.Shape shape) {
        final Path2D path = path(shape.pixels());
        if (isHatched(shape.look())) hatch(path, shape.party());
        paint(shape.look(), shape.party(), path);
    }

    private void rectangle(Rectangle rectangle) {
        // As in SVG, a rectangle without width or height is not drawn.
        if (rectangle.box().w() <= 0 || rectangle.box().h() <= 0) return;
        final Box b = rectangle.box();
        final Shape shape = rectangle.round() > 0 ? new RoundRectangle2D.Double(b.x(), b.y(), b.w(), b.h(), 2 * rectangle.round(), 2 * rectangle.round()) : box(b);
        if (isHatched(rectangle.look())) hatch(new Path2D.Double(shape), rectangle.party());
        paint(rectangle.look(), rectangle.party(), shape);
    }

    private static Rectangle2D box(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.w(), box.h());
    }

    private void glyph(Glyph glyph) {
        final double scale = glyph.size() / KindShape.SIZE;
        final AffineTransform place = AffineTransform.getTranslateInstance(glyph.x() - glyph.size() / 2, glyph.y() - glyph.size() / 2);
        place.scale(scale, scale);
        transformed(place, () -> paintOver(glyph.look(), glyph.party(), GlyphPath.of(glyph.shape().path())));
    }

    private void words(Words words) {
        final Style.Type type = words.look().type();
        final boolean lineRightToLeft = type.middle() ? words.phrase().rightToLeft() : drawing.rightToLeft();
        final boolean spaced = type.tracking() > 0 && !drawing.rightToLeft();
        final String text = spaced ? words.phrase().text().toUpperCase(Locale.ROOT) : words.phrase().text();
        final Lettering letters = Lettering.of(text, faces.of(tokens.in(drawing.language(), type.face().token), type, type.italic() && !drawing.rightToLeft()),
                lineRightToLeft, spaced ? type.tracking() * type.size() : 0);
        final double left = type.middle() ? words.x() - letters.width() / 2 : words.x() - (drawing.rightToLeft() ? letters.width() : 0);
        transformed(AffineTransform.getTranslateInstance(left, words.y()), () -> paintOver(words.look(), words.party(), letters.outline()));
    }

    /** The inside first, the stroke over it. */
    private void paint(Look look, String party, Shape shape) {
        fill(look, party, shape);
        stroke(look, party, shape);
    }

    /** The stroke first, as a halo. */
    private void paintOver(Look look, String party, Shape shape) {
        stroke(look, party, shape);
        fill(look, party, shape);
    }

    private void fill(Look look, String party, Shape shape) {
        if (isHatched(look) || look.style().fill().isEmpty()) return;
        graphics.setColor(colour(look.style().fill().get(), party));
        graphics.fill(shape);
    }

    private void stroke(Look look, String party, Shape shape) {
        if (look.style().stroke().isEmpty()) return;
        graphics.setColor(colour(look.style().stroke().get(), party));
        graphics.setStroke(stroke(look.style()));
        graphics.draw(shape);
    }

    private static BasicStroke stroke(Style style) {
        if (style.dash().isEmpty()) return new BasicStroke((float) style.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        final List<Float> dash = Arrays.stream(style.dash().split(" ")).map(Float::parseFloat).toList();
        final float[] lengths = new float[dash.size()];
        for (int i = 0; i < lengths.length; i++) lengths[i] = dash.get(i);
        return new BasicStroke((float) style.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
    }

    private static boolean isHatched(Look look) {
        return look.style().fill().filter(paint -> paint.token().equals(Paint.HATCH)).isPresent();
    }

    private void hatch(Path2D area, String party) {
        fill(Look.HATCH_GROUND, party, area);
        stroke(Look.HATCH_LINE, party, Hatch.of(party).lines(area));
    }

    private Color colour(Paint paint, String party) {
        final String value = tokens.light("--" + (paint.token().equals(Paint.PARTY) ? "party-" + party : paint.token()));
        if (!value.matches("#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}")) throw new IllegalArgumentException("pictures know no colour " + value);
        final String digits = value.length() == 4 ? value.replaceAll("[0-9a-fA-F]", "$0$0") : value;
        final int rgb = Integer.parseInt(digits.substring(1), 16);
        return new Color((rgb & 0xFFFFFF) | (int) Math.round(paint.opacity() * 255) << 24, true);
    }

    private static Path2D path(Geometry pixels) {
        final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < pixels.getNumGeometries(); i++) {
            if (pixels.getGeometryN(i) instanceof Polygon polygon) {
                line(path, polygon.getExteriorRing(), true);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) line(path, polygon.getInteriorRingN(hole), true);
            } else if (pixels.getGeometryN(i) instanceof LineString line) {
                line(path, line, false);
            }
        }
        return path;
    }

    private static void line(Path2D path, LineString line, boolean ring) {
        final Coordinate[] points = line.getCoordinates();
        final int count = ring ? points.length - 1 : points.length;
        if (count < 2) return;
        path.moveTo(points[0].x, points[0].y);
        for (int i = 1; i < count; i++) path.lineTo(points[i].x, points[i].y);
        if (ring) path.closePath();
    }
}
