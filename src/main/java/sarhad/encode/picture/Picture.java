package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import sarhad.encode.picture.Drawing.Clipped;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Scene.Caption;
import sarhad.encode.picture.Scene.View;
import sarhad.model.Atlas;

/** Decides where everything of a scene stands: the ground, what is on it, marks, names, and the words beside it. */
final class Picture {
    /** Pixels left free around what has to be seen. */
    private static final double MARGIN_NEAR = 64;
    private static final double MARGIN_FAR = 76;

    private Picture() {}

    static Drawing of(Scene scene, Tokens tokens, Format format) {
        final Caption caption = scene.caption();
        final CaptionPainter words = format == Format.CARD ? CaptionPainter.card(caption, tokens) : CaptionPainter.square(caption, tokens);
        final Layout layout = words.layout();
        final Window window = window(scene, layout.map());
        final List<Item> items = new ArrayList<>();
        items.add(new Clipped(layout.map(), map(scene, window)));
        items.addAll(words.paint());
        return new Drawing(layout.width(), layout.height(), caption.language(), caption.rightToLeft(), caption.title().text(), caption.description(), items);
    }

    private static Window window(Scene scene, Box map) {
        return window(scene, map, scene.view().closest());
    }

    /** @param closest zoom level that is not exceeded */
    static Window window(Scene scene, Box map, double closest) {
        final View view = scene.view();
        if (scene.ground() instanceof Scene.Far) return Window.around(view.focus(), map, MARGIN_FAR, closest);
        final Envelope limits = envelope(view.limits());
        return Window.around(view.focus(), map, scene.sites().stream().anyMatch(Scene.Site::chosen) ? MARGIN_NEAR : 0, closest).within(limits);
    }

    static List<Item> map(Scene scene, Window window) {
        final Space space = new Space(window.box());
        final List<Item> items = new ArrayList<>();
        final Pixels pixels = new Pixels(window);
        final ScaleBar scale = ScaleBar.of(window, scene.numbers().kilometres(), scene.sites().stream().flatMap(site -> site.point().stream())
                .map(point -> pixels.of(window.turned(point.lon()), point.lat())).toList());
        space.take(scale.box().grown(6));
        if (scene.ground() instanceof Scene.Near near) items.addAll(new NearMap(scene, near, pixels, space).paint());
        else if (scene.ground() instanceof Scene.Far far) items.addAll(new FarMap(scene, far, pixels, space).paint());
        items.addAll(scale.paint());
        return items;
    }

    static Envelope envelope(Atlas.Extent extent) {
        return new Envelope(extent.west(), extent.east(), extent.south(), extent.north());
    }
}
