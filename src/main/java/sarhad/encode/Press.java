package sarhad.encode;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import sarhad.encode.Frames.Particulars;
import sarhad.encode.Frames.Told;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Comparisons;
import sarhad.model.Lazy;

/** What all pages of an atlas are made with: what it says and measures, the frame around each page, the templates. */
final class Press {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "sarhad.encode.templates");
    private final Atlas atlas;
    private final Measures measures;
    private final Messages messages;
    private final Links links;
    private final Frames frames;
    private final Comparisons comparisons;
    private final Optional<String> address;
    private final Lazy<BorderStrip> strip;
    private final Grounds grounds;

    /** @param address the public address of the site, ending in a slash */
    Press(Atlas atlas, Measures measures, Messages messages, Links links, Optional<String> address) {
        this.atlas = atlas;
        this.measures = measures;
        this.messages = messages;
        this.links = links;
        this.frames = new Frames(atlas, measures, links, address);
        this.comparisons = Comparisons.of(atlas);
        this.address = address;
        this.strip = Lazy.of(() -> BorderStrip.of(atlas, measures));
        this.grounds = new Grounds(Lazy.of(() -> Grounds.near(atlas)), Lazy.of(() -> Grounds.far(atlas)));
    }

    Atlas atlas() {
        return atlas;
    }

    Measures measures() {
        return measures;
    }

    Links links() {
        return links;
    }

    Comparisons comparisons() {
        return comparisons;
    }

    /** The public address of the site, ending in a slash. */
    Optional<String> address() {
        return address;
    }

    /** The border unrolled. */
    Lazy<BorderStrip> strip() {
        return strip;
    }

    /** What maps are drawn on. */
    Grounds grounds() {
        return grounds;
    }

    /** The words of a language. */
    Words words(String language) {
        return messages.in(language, atlas);
    }

    /** What a page is written with. @param page its path */
    Desk desk(String language, String page) {
        return Desk.at(page, atlas, links, words(language), address);
    }

    /** The frame of a page that is told of as the atlas is. @param in its path in each language */
    Frame frame(Desk desk, String title, String description, Section section, UnaryOperator<String> in) {
        return frame(desk, new Particulars(title, description, section, in, Told.ATLAS));
    }

    Frame frame(Desk desk, Particulars particulars) {
        return frames.of(desk.speech(), desk.names(), particulars);
    }

    /** The ways to the parts of the site from a page that belongs to none. */
    List<Frame.Way> ways(Desk desk) {
        return frames.ways(desk.words(), desk.page());
    }

    /** How things are cited on a page. */
    Citable citable(Desk desk) {
        return new Citable(atlas, links, desk.speech(), desk.names(), address, Shown::inSentence);
    }

    String rendered(String template, Map<String, Object> parameters) {
        final StringOutput output = new StringOutput();
        templates.render(template, parameters, output);
        return output.toString();
    }

    String rendered(String template, Object page) {
        final StringOutput output = new StringOutput();
        templates.render(template, page, output);
        return output.toString();
    }
}
