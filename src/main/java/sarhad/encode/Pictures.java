package sarhad.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import sarhad.encode.picture.BareMap;
import sarhad.encode.picture.Faces;
import sarhad.encode.picture.Format;
import sarhad.encode.picture.Png;
import sarhad.encode.picture.Scene;
import sarhad.encode.picture.Strip;
import sarhad.encode.picture.Svg;
import sarhad.encode.picture.Tokens;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Lazy;
import sarhad.model.Question;
import sarhad.model.Story;
import sarhad.model.Thesis;

/** Every picture of the site, and how each is made. */
public final class Pictures {
    /** The name of the picture of the opening view. */
    static final String OPENING = "atlas";
    /** The kinds of files in which every picture is there. */
    static final List<String> FORMATS = List.of("png", "svg");
    /** The name of the picture of the unrolled border. */
    static final String BORDER = "border";

    /** The name of the picture on a story's sheet of paper. */
    static final String HANDOUT = "handout";

    private final Atlas atlas;
    private final Measures measures;
    private final Messages messages;
    private final Links links;
    private final Tokens tokens;
    private final Grounds grounds;
    private final Lazy<BorderStrip> strip;
    private final Lazy<Png> png;

    /** Nothing is made before it is asked for. */
    public Pictures(Atlas atlas, Measures measures, Messages messages, Links links, Tokens tokens) {
        this.atlas = atlas;
        this.measures = measures;
        this.messages = messages;
        this.links = links;
        this.tokens = tokens;
        grounds = new Grounds(Lazy.of(() -> Grounds.near(atlas)), Lazy.of(() -> Grounds.far(atlas)));
        strip = Lazy.of(() -> BorderStrip.of(atlas, measures));
        png = Lazy.of(() -> new Png(tokens, Faces.shipped()));
    }

    /**
     * A picture.
     *
     * @param styleSheet the one that stands in it
     */
    public record Picture(String path, String styleSheet, Supplier<byte[]> make) {}

    /**
     * A picture as PNG.
     *
     * @param plain whether it is the one that links are shown with: 1200 × 630 pixels
     */
    public record Card(String path, boolean plain, Supplier<byte[]> make) {}

    /** A picture as PNG in one of its forms. @param suffix of its name */
    private record Form(String suffix, Format format, int scale) {
        static final Form PLAIN = new Form("", Format.CARD, 1);
        static final Form FINE = new Form("@2x", Format.CARD, 2);
        static final Form SQUARE = new Form("-square", Format.SQUARE, 1);
    }

    /** The opening view, the unrolled border, every event, every thesis that has something to draw, and every step of a story, in each language. */
    public List<Picture> all() {
        final List<Picture> all = new ArrayList<>();
        for (final Atlas.Language language : atlas.about().languages()) {
            final boolean rightToLeft = Messages.direction(language).equals("rtl");
            final String styles = Svg.styleSheet(tokens, language.code(), rightToLeft);
            final String bareStyles = Svg.bareStyleSheet(tokens, language.code(), rightToLeft);
            final String paperStyles = Svg.paperStyleSheet(tokens, language.code(), rightToLeft);
            all.add(picture(language, OPENING, styles, SceneWriter::opening));
            all.add(border(language));
            for (final Event event : atlas.events()) all.add(picture(language, event.id(), styles, writer -> writer.event(event)));
            for (final Thesis thesis : atlas.theses()) {
                if (drawn(atlas, thesis)) all.add(picture(language, thesis.id(), styles, writer -> writer.thesis(thesis)));
            }
            for (final Story story : atlas.stories()) {
                for (final Story.Step step : story.steps()) all.add(bare(language, links.picture(language.code(), story, step.id()), writer -> shown(writer, step), BareMap.PHONE, bareStyles));
                all.add(bare(language, links.picture(language.code(), story, HANDOUT), writer -> writer.of(ShownState.of(story.handout().show())), BareMap.PAPER, paperStyles));
            }
        }
        return all;
    }

    /** All of them as PNG, plain and with twice as many pixels each way; the opening view and the events in a square too. */
    public List<Card> cards() {
        final List<Card> all = new ArrayList<>();
        for (final Atlas.Language language : atlas.about().languages()) {
            cards(language, OPENING, SceneWriter::opening, List.of(Form.PLAIN, Form.FINE, Form.SQUARE), all);
            for (final Form form : List.of(Form.PLAIN, Form.FINE)) all.add(card(language, BORDER, form, () -> png.get().of(strip(language), form.scale)));
            for (final Event event : atlas.events()) cards(language, event.id(), writer -> writer.event(event), List.of(Form.PLAIN, Form.FINE, Form.SQUARE), all);
            for (final Thesis thesis : atlas.theses()) {
                if (drawn(atlas, thesis)) cards(language, thesis.id(), writer -> writer.thesis(thesis), List.of(Form.PLAIN, Form.FINE), all);
            }
        }
        return all;
    }

    /**
     * What the map shows in some state, as PNG.
     *
     * @param language code of a language of the atlas
     * @param scale 1, or 2 for twice as many pixels each way
     */
    public byte[] of(MapState state, String language, Format format, int scale) {
        return png.get().of(new SceneWriter(atlas, measures, grounds, messages.in(language, atlas)).of(state), format, scale);
    }

    private void cards(Atlas.Language language, String name, Function<SceneWriter, Scene> scene, List<Form> forms, List<Card> all) {
        for (final Form form : forms) all.add(card(language, name, form, () -> png.get().of(scene.apply(writer(language)), form.format, form.scale)));
    }

    private Card card(Atlas.Language language, String name, Form form, Supplier<byte[]> make) {
        return new Card(links.picture(language.code(), name, form.suffix), form == Form.PLAIN, make);
    }

    private SceneWriter writer(Atlas.Language language) {
        return new SceneWriter(atlas, measures, grounds, messages.in(language.code(), atlas));
    }

    private Strip strip(Atlas.Language language) {
        final Language speech = Language.of(messages.in(language.code(), atlas));
        return new StripWriter(atlas, measures, strip.get(), new Names(atlas, speech.words()), speech).write(event -> "");
    }

    private Picture border(Atlas.Language language) {
        final String styles = Svg.stripStyleSheet(tokens, language.code(), Messages.direction(language).equals("rtl"));
        return new Picture(links.picture(language.code(), BORDER), styles, () -> Svg.of(strip(language), tokens, styles));
    }

    private Picture picture(Atlas.Language language, String name, String styles, Function<SceneWriter, Scene> scene) {
        return new Picture(links.picture(language.code(), name), styles, () -> Svg.of(scene.apply(writer(language)), tokens, styles));
    }

    private Picture bare(Atlas.Language language, String path, Function<SceneWriter, Scene> scene, BareMap map, String styles) {
        return new Picture(path, styles, () -> Svg.bare(scene.apply(writer(language)), map, styles));
    }

    /** As on the wall, towns have no names where a place is to be found. */
    private static Scene shown(SceneWriter writer, Story.Step step) {
        final Scene scene = writer.of(ShownState.of(step.show()));
        return step.question().filter(Question.Place.class::isInstance).isPresent() ? scene.withoutTowns() : scene;
    }

    /** The name of the picture of a thesis: of the opening view for one that has nothing to draw. */
    static String name(Atlas atlas, Thesis thesis) {
        return drawn(atlas, thesis) ? thesis.id() : OPENING;
    }

    /** Whether a thesis has something that can be drawn: arcs, or an event with a position. */
    static boolean drawn(Atlas atlas, Thesis thesis) {
        return thesis.onMap() && (ThesisArcs.of(atlas, thesis).isPresent() || thesis.events().stream()
                .flatMap(id -> atlas.event(id).stream()).flatMap(event -> event.sites().stream()).anyMatch(site -> site.disc().isPresent()));
    }
}
