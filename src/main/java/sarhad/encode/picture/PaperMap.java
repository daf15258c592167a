package sarhad.encode.picture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import sarhad.encode.picture.Drawing.Clipped;
import sarhad.encode.picture.Scene.Site;

/** The map on a sheet of paper: what is said of it stands on the sheet. */
public final class PaperMap {
    /** Pixels: on paper, where it is as wide as the sheet's text, some 4.5 of them are a millimetre. */
    public static final int WIDTH = 504;

    /** The same. */
    public static final int HEIGHT = 400;

    /** What copiers would make a stain of becomes a line. */
    static final String STYLE = ".band{fill:none;stroke-opacity:1}.hatch-ground{fill:none}.hatch-line{stroke-opacity:1}.region-disc,.region-disc-chosen{fill:none;stroke-opacity:1}";

    private static final Box BOX = new Box(0, 0, WIDTH, HEIGHT);

    private PaperMap() {}

    static Drawing of(Scene scene) {
        final Scene.Caption caption = scene.caption();
        final Clipped map = new Clipped(BOX, Picture.map(scene, Picture.window(scene, BOX)));
        return new Drawing(WIDTH, HEIGHT, caption.language(), caption.rightToLeft(), caption.title().text(), caption.description(), List.of(map));
    }

    /** Ids of the events whose numbers stand on it, in the order of the scene. */
    public static Set<String> numbered(Scene scene) {
        final Window window = Picture.window(scene, BOX);
        final Set<String> events = new LinkedHashSet<>();
        seen(scene, window).forEach(site -> events.add(site.event()));
        return events;
    }

    /** On the earth only what the picture is about has a number. */
    private static Stream<Site> seen(Scene scene, Window window) {
        if (scene.ground() instanceof Scene.Far) return scene.sites().stream().filter(Site::chosen);
        return scene.sites().stream().filter(site -> site.point().map(point -> BOX.contains(window.x(window.turned(point.lon())), window.y(point.lat())))
                .orElseGet(() -> isSeen(new Pixels(window).of(site.region()))));
    }

    private static boolean isSeen(Geometry region) {
        return !region.isEmpty() && Box.of(region.getEnvelopeInternal()).overlaps(BOX);
    }
}
