package sarhad.encode;

import java.util.List;
import java.util.Optional;
import sarhad.encode.EventArticle.Citation;
import sarhad.encode.EventArticle.Pointer;
import sarhad.encode.EventArticle.Reference;

/**
 * Stated distances beside measured ones.
 *
 * @param rules how verdicts are reached, a sentence each
 * @param translation what to know of the translations shown
 * @param data the way to the same as JSON
 */
public record ReportedPage(Frame frame, List<Row> rows, List<String> rules, Optional<Grade> translation, List<Reference> sources, String data) {

    /**
     * One stated distance.
     *
     * @param event which event it was said about
     * @param onMap the way to the map that shows the event
     * @param text what was said
     * @param stated the distance as it was stated, and from where; the direction, if one was
     * @param granted how far the stated value may be off and still be true
     * @param measured what we measure of it; empty where there is nothing to measure
     * @param verdict key of the verdict: {@code differs} also where only the direction does
     * @param said the verdict in words, and the one on the direction
     */
    public record Row(
            Pointer event, String onMap, Speaker speaker, Optional<String> date, Shown text, List<String> stated, Optional<String> granted,
            List<String> measured, String verdict, List<String> said, List<Citation> sources) {}
}
