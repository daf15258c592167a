package sarhad.encode;

import java.util.List;
import java.util.Optional;
import sarhad.encode.EventArticle.Pointer;
import sarhad.encode.MapPage.Kind;
import sarhad.encode.MapPage.Party;

/**
 * The border unrolled, as a drawing and as tables.
 *
 * @param what is seen
 * @param drawings as SVG: one for wide pages, one for narrow ones
 * @param stylesheet the style of the drawings
 * @param picture the way to the same as a picture by itself
 * @param rows the sites that are drawn, in the order of the border
 * @param farther those that are too far away to be drawn
 * @param unplaced events of which no position is known
 * @param towns that are drawn
 * @param translation what to know of the translations shown
 */
public record BorderPage(
        Frame frame, String what, List<String> drawings, String stylesheet, String picture, List<Row> rows, List<Far> farther, List<Pointer> unplaced,
        List<Town> towns, List<Party> parties, List<Kind> kinds, Optional<Grade> translation) implements Key {

    /**
     * A site.
     *
     * @param kind key of the kind of event
     * @param site which of the event's sites, where it has several
     * @param onMap the way to the map with the event chosen
     */
    public record Row(
            Pointer event, String kind, Colour colour, Optional<Shown> site, String side, String depth, String chainage, Grade known, String onMap) {}

    /** A site that is not drawn, and where it is. */
    public record Far(Pointer event, String where) {}

    /** A town or crossing. */
    public record Town(Shown name, boolean crossing, String side, String depth, String chainage) {}
}
