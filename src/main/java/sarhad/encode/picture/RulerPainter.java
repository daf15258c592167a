package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import sarhad.encode.picture.Drawing.Circle;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Shape;

/** Draws the line that a reader measured: as the measured lines of events, with both its ends. */
final class RulerPainter {
    private RulerPainter() {}

    static List<Item> paint(Scene.Ruler ruler, Pixels pixels, Space space, NamePainter names) {
        final double start = ruler.line().getCoordinateN(0).x;
        final Geometry line = pixels.of(Pixels.moved(ruler.line(), pixels.window().turned(start) - start));
        if (line.isEmpty() || line.getCoordinates().length < 2) return List.of();
        final List<Item> items = new ArrayList<>(List.of(new Shape(Look.MEASURE_CASING, "", line), new Shape(Look.MEASURE, "", line)));
        final Coordinate[] points = line.getCoordinates();
        for (final Coordinate end : List.of(points[0], points[points.length - 1])) items.add(new Circle(Look.MEASURE_END, "", end.x, end.y, 5));
        space.keepFree(line);
        names.along(Look.INTERVAL, ruler.length(), List.of(points), Optional.empty());
        return items;
    }
}
