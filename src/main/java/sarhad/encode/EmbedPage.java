package sarhad.encode;

import java.util.List;
import java.util.Optional;

/**
 * The map for other sites to frame: the map page with fewer views.
 *
 * @param map what the map, the timeline and the list say
 * @param briefs short texts of all events and interpretations, of which the chosen one is shown
 * @param stylesheet what the frame has besides
 * @param preloads modules that are needed before the first mark is drawn
 */
public record EmbedPage(MapPage map, List<Brief> briefs, String stylesheet, String script, List<String> preloads) {

    /** The page's frame. */
    public Frame frame() {
        return map.frame();
    }

    /**
     * A short text.
     *
     * @param event its id, if it is of an event
     * @param thesis its id, if it is of an interpretation
     * @param kicker what stands above the title
     * @param holder who says so, if it is an interpretation
     * @param notes what a reader is told before the text
     * @param link to all that there is to read
     */
    public record Brief(
            Optional<String> event, Optional<String> thesis, List<String> kicker, Optional<Speaker> holder, Shown title, List<String> notes, Shown text, String link, String more) {}
}
