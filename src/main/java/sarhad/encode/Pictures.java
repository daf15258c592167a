package sarhad.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import sarhad.encode.picture.Scene;
import sarhad.encode.picture.Svg;
import sarhad.encode.picture.Tokens;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Lazy;
import sarhad.model.Thesis;

/** Every picture of the site, and how each is made. */
public final class Pictures {
    /** The name of the picture of the opening view. */
    static final String OPENING = "atlas";
    /** The kinds of files in which every picture is there. */
    static final List<String> FORMATS = List.of("svg");
    /** The name of the picture of the unrolled border. */
    static final String BORDER = "border";

    private final Atlas atlas;
    private final Measures measures;
    private final Messages messages;
    private final Links links;
    private final Tokens tokens;
    private final Grounds grounds;
    private final Lazy<BorderStrip> strip;

    /** Nothing is made before it is asked for. */
    public Pictures(Atlas atlas, Measures measures, Messages messages, Links links, Tokens tokens) {
        this.atlas = atlas;
        this.measures = measures;
        this.messages = messages;
        this.links = links;
        this.tokens = tokens;
        grounds = new Grounds(Lazy.of(() -> Grounds.near(atlas)), Lazy.of(() -> Grounds.far(atlas)));
        strip = Lazy.of(() -> BorderStrip.of(atlas, measures));
    }

    /**
     * A picture.
     *
     * @param styleSheet the one that stands in it
     */
    public record Picture(String path, String styleSheet, Supplier<byte[]> make) {}

    /** The opening view, the unrolled border, every event, and every thesis that has something to draw, in each language. */
    public List<Picture> all() {
        final List<Picture> all = new ArrayList<>();
        for (final Atlas.Language language : atlas.about().languages()) {
            final String styles = Svg.styleSheet(tokens, language.code(), Messages.direction(language).equals("rtl"));
            all.add(picture(language, OPENING, styles, SceneWriter::opening));
            all.add(border(language));
            for (final Event event : atlas.events()) all.add(picture(language, event.id(), styles, writer -> writer.event(event)));
            for (final Thesis thesis : atlas.theses()) {
                if (drawn(atlas, thesis)) all.add(picture(language, thesis.id(), styles, writer -> writer.thesis(thesis)));
            }
        }
        return all;
    }

    private Picture border(Atlas.Language language) {
        final String styles = Svg.stripStyleSheet(tokens, language.code(), Messages.direction(language).equals("rtl"));
        return new Picture(links.picture(language.code(), BORDER), styles, () -> {
            final Language speech = Language.of(messages.in(language.code(), atlas));
            return Svg.of(new StripWriter(atlas, measures, strip.get(), new Names(atlas, speech.words()), speech).write(event -> ""), tokens, styles);
        });
    }

    private Picture picture(Atlas.Language language, String name, String styles, Function<SceneWriter, Scene> scene) {
        return new Picture(links.picture(language.code(), name), styles, () -> {
            final SceneWriter writer = new SceneWriter(atlas, measures, grounds, messages.in(language.code(), atlas));
            return Svg.of(scene.apply(writer), tokens, styles);
        });
    }

    /** Whether a thesis has something that can be drawn: arcs, or an event with a position. */
    static boolean drawn(Atlas atlas, Thesis thesis) {
        return thesis.onMap() && (ThesisArcs.of(atlas, thesis).isPresent() || thesis.events().stream()
                .flatMap(id -> atlas.event(id).stream()).flatMap(event -> event.sites().stream()).anyMatch(site -> site.disc().isPresent()));
    }
}
