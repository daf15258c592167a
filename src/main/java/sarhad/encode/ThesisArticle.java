package sarhad.encode;

import java.util.List;
import java.util.Optional;
import sarhad.encode.EventArticle.Citation;
import sarhad.encode.EventArticle.Cited;
import sarhad.encode.EventArticle.Pointer;
import sarhad.encode.EventArticle.Reference;

/**
 * Everything that a reader learns of one thesis, in words of one language: what the thesis's page shows and the map page's
 * panel takes over.
 *
 * @param correction the link by which readers tell the editors what is wrong
 * @param map what the map shows of it, in a sentence
 */
public record ThesisArticle(
        Head head, Optional<Figure> picture, List<Views> views, List<Cited> differences, List<Named> actors, List<Pointer> events, String map,
        List<Reference> sources, Cite cite, String correction, Around around) {

    /**
     * What stands at the top.
     *
     * @param quotation the holder's own words
     * @param sources where the holder says so
     * @param translation what to know of the translations shown
     */
    public record Head(
            String id, String kicker, Shown title, Speaker holder, Shown statement, Optional<Shown> quotation, List<Citation> sources,
            Evidence evidence, Optional<Grade> translation) {}

    /**
     * What was found that bears it out.
     *
     * @param means what its state means
     * @param until until when it was looked for
     */
    public record Evidence(Grade state, String means, String until) {}

    /**
     * Who speaks for it, against it, or beside it.
     *
     * @param side key of the side
     * @param none what is said where nobody was found
     */
    public record Views(String side, String heading, Optional<String> none, List<View> views) {}

    /** What somebody says of it. */
    public record View(Speaker who, Shown text, Optional<String> date, List<Citation> sources) {}

    /** Somebody it is about. */
    public record Named(Shown name, Colour colour) {}

    /** The theses before and after this one. */
    public record Around(Optional<Opinion> previous, Optional<Opinion> next) {}
}
