package sarhad.encode.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lines across an area, at an angle that is another for each party, so that two areas that overlap can be told apart. */
record Hatch(String party, int degrees) {
    /** Those of all parties. */
    static final List<Hatch> ALL = List.of(new Hatch("a", 45), new Hatch("b", -45), new Hatch("other", 90));
    /** Pixels from line to line; the first half as far from the corner of the picture. */
    static final double STEP = 9;

    static Hatch of(String party) {
        return ALL.stream().filter(hatch -> hatch.party.equals(party)).findFirst().orElseThrow();
    }

    /** The parts of the lines that lie in an area. */
    Path2D lines(Shape area) {
        // Turned so that the lines run up and down.
        final Map<Long, List<Double>> crossings = new TreeMap<>();
        final double[] xy = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (final PathIterator path = area.getPathIterator(AffineTransform.getRotateInstance(Math.toRadians(-degrees)), 0.1); !path.isDone(); path.next()) {
            final int segment = path.currentSegment(xy);
            if (segment == PathIterator.SEG_MOVETO) {
                startX = xy[0];
                startY = xy[1];
            } else {
                final double toX = segment == PathIterator.SEG_CLOSE ? startX : xy[0];
                final double toY = segment == PathIterator.SEG_CLOSE ? startY : xy[1];
                cross(x, y, toX, toY, crossings);
                xy[0] = toX;
                xy[1] = toY;
            }
            x = xy[0];
            y = xy[1];
        }
        return between(crossings);
    }

    /** Where the way from one point to another meets the lines; its end belongs to the next one. */
    private static void cross(double x, double y, double toX, double toY, Map<Long, List<Double>> crossings) {
        final long first = (long) Math.ceil(Math.min(x, toX) / STEP - .5);
        for (long line = first; at(line) < Math.max(x, toX); line++) {
            crossings.computeIfAbsent(line, key -> new ArrayList<>()).add(y + (at(line) - x) / (toX - x) * (toY - y));
        }
    }

    private static double at(long line) {
        return (line + .5) * STEP;
    }

    private Path2D between(Map<Long, List<Double>> crossings) {
        final Path2D lines = new Path2D.Double();
        crossings.forEach((line, found) -> {
            final List<Double> sorted = found.stream().sorted().collect(Collectors.toList());
            for (int i = 0; i + 1 < sorted.size(); i += 2) {
                lines.moveTo(at(line), sorted.get(i));
                lines.lineTo(at(line), sorted.get(i + 1));
            }
        });
        lines.transform(AffineTransform.getRotateInstance(Math.toRadians(degrees)));
        return lines;
    }
}
