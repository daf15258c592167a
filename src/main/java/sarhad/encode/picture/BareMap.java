package sarhad.encode.picture;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import sarhad.encode.picture.Drawing.Clipped;
import sarhad.encode.picture.Scene.Caption;
import sarhad.encode.picture.Scene.Site;

/** A map without words beside it: what is said of it stands in the page around it. */
public enum BareMap {
    /** On a sheet of paper, where it is as wide as the sheet's text and some 4.5 pixels are a millimetre. */
    PAPER(504, 400, 0),
    /** In the column of a telephone, which shows it at two thirds of this size: names are as large as the text around it then. It shows nearly as much land as a card. */
    PHONE(480, 384, .6);

    /** What copiers would make a stain of becomes a line. */
    static final String ON_PAPER = ".band{fill:none;stroke-opacity:1}.hatch-ground{fill:none}.hatch-line{stroke-opacity:1}.region-disc,.region-disc-chosen{fill:none;stroke-opacity:1}";

    private final Box box;
    private final double out;

    /** @param out so many zoom levels it stays behind what a scene asks for */
    BareMap(int width, int height, double out) {
        this.box = new Box(0, 0, width, height);
        this.out = out;
    }

    /** Pixels. */
    public int width() {
        return (int) box.w();
    }

    /** Pixels. */
    public int height() {
        return (int) box.h();
    }

    /** A file goes on without its page: whose data it is drawn from is told with what it shows. */
    Drawing of(Scene scene) {
        final Caption caption = scene.caption();
        final Clipped map = new Clipped(box, Picture.map(scene, window(scene)));
        final String description = caption.description() + ". " + caption.notes().get(0).text();
        return new Drawing(width(), height(), caption.language(), caption.rightToLeft(), caption.title().text(), description, List.of(map));
    }

    private Window window(Scene scene) {
        return Picture.window(scene, box, scene.view().closest() - out);
    }

    /** The sites whose numbers stand on it, in the order of the scene. */
    public List<Site> numbered(Scene scene) {
        final Window window = window(scene);
        // On the earth only what the picture is about has a number.
        if (scene.ground() instanceof Scene.Far) return scene.sites().stream().filter(Site::chosen).toList();
        return scene.sites().stream().filter(site -> site.point().map(point -> box.contains(window.x(window.turned(point.lon())), window.y(point.lat())))
                .orElseGet(() -> isSeen(new Pixels(window).of(site.region())))).toList();
    }

    private boolean isSeen(Geometry region) {
        return !region.isEmpty() && Box.of(region.getEnvelopeInternal()).overlaps(box);
    }
}
