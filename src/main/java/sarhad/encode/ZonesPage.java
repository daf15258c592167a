package sarhad.encode;

import java.util.List;
import sarhad.encode.EventArticle.Pointer;

/**
 * The land near the border, and what lies there.
 *
 * @param data the way to the same as GeoJSON
 */
public record ZonesPage(Frame frame, List<Band> bands, String data) {

    /**
     * The land within a distance of the border.
     *
     * @param kilometres how far, as the address writes it
     * @param label the same as a reader writes it
     * @param areas its area on either side
     * @param inside events that lie in it wherever exactly they were
     * @param perhaps events that can lie in it
     * @param places names of towns and crossings
     */
    public record Band(int kilometres, String label, List<String> areas, Events inside, Events perhaps, String places) {}

    /** @param numbers their numbers in a row */
    public record Events(List<Pointer> all, String numbers) {}
}
