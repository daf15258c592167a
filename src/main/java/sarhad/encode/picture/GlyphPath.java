package sarhad.encode.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the data of an SVG path of lines and circular arcs: what {@link KindShape} is made of. */
final class GlyphPath {
    private static final Pattern TOKEN = Pattern.compile("[MLHVAZmlhvaz]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final Path2D path = new Path2D.Double();
    private final Matcher token;
    private boolean more;

    private GlyphPath(String data) {
        token = TOKEN.matcher(data);
        more = token.find();
    }

    static Path2D of(String data) {
        final GlyphPath reader = new GlyphPath(data);
        char command = 'M';
        while (reader.more) {
            if (Character.isLetter(reader.token.group().charAt(0))) command = reader.command();
            if (Character.toUpperCase(command) == 'Z') continue;
            reader.step(command);
            // Further pairs after a start are lines.
            if (command == 'M') command = 'L';
            if (command == 'm') command = 'l';
        }
        return reader.path;
    }

    private char command() {
        final char command = token.group().charAt(0);
        more = token.find();
        if (Character.toUpperCase(command) == 'Z') path.closePath();
        return command;
    }

    private double number() {
        final double number = Double.parseDouble(token.group());
        more = token.find();
        return number;
    }

    private void step(char command) {
        final Point2D at = path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
        final double x = Character.isLowerCase(command) ? at.getX() : 0;
        final double y = Character.isLowerCase(command) ? at.getY() : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> path.moveTo(x + number(), y + number());
            case 'L' -> path.lineTo(x + number(), y + number());
            case 'H' -> path.lineTo(x + number(), at.getY());
            case 'V' -> path.lineTo(at.getX(), y + number());
            case 'A' -> arc(at, x, y);
            default -> throw new IllegalArgumentException("a shape has a step " + command);
        }
    }

    /** A part of a circle (SVG 2, B.2.4, where both radii are the same). */
    private void arc(Point2D from, double x, double y) {
        final double given = number();
        number();
        number();
        final boolean large = number() != 0;
        final boolean clockwise = number() != 0;
        final Point2D to = new Point2D.Double(x + number(), y + number());
        final double half = from.distance(to) / 2;
        final double radius = Math.max(given, half);
        final double off = Math.sqrt(Math.max(0, radius * radius - half * half)) * (large == clockwise ? -1 : 1);
        final double middleX = (from.getX() + to.getX()) / 2 - off * (to.getY() - from.getY()) / (2 * half);
        final double middleY = (from.getY() + to.getY()) / 2 + off * (to.getX() - from.getX()) / (2 * half);
        final double start = Math.toDegrees(Math.atan2(from.getY() - middleY, from.getX() - middleX));
        double extent = Math.toDegrees(Math.atan2(to.getY() - middleY, to.getX() - middleX)) - start;
        if (clockwise && extent < 0) extent += 360;
        if (!clockwise && extent > 0) extent -= 360;
        // Arcs of Java turn against the clock where y points down.
        final Arc2D arc = new Arc2D.Double(middleX - radius, middleY - radius, 2 * radius, 2 * radius, -start, -extent, Arc2D.OPEN);
        path.append(arc.getPathIterator(new AffineTransform()), true);
    }
}
