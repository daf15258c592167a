package sarhad.encode;

import java.util.List;
import java.util.Optional;
import sarhad.encode.EventArticle.Pointer;

/**
 * A story: an article to read, and the same to present with the map that moves.
 *
 * @param map what the map's scripts must be told
 * @param unknown what nobody knows
 * @param translation what to know of the translations shown; empty where nothing of the story is translated
 * @param stylesheets what the page has besides those of every page
 * @param projector the style of what is shown on a wall, loaded when it is
 * @param script what starts it
 */
public record StoryPage(
        Frame frame, Head head, List<Step> steps, List<Shown> unknown, List<EventArticle.Reference> sources, Ways ways, Optional<Grade> translation,
        MapPage map, List<String> stylesheets, String projector, String script) {

    /**
     * What stands at the top.
     *
     * @param untranslated says that it, or some of it, is in another language than the page, if so
     * @param age for whom it is, in words
     */
    public record Head(String id, Shown title, Shown summary, Optional<String> untranslated, String age, List<Shown> aims, List<Cut> cuts) {}

    /**
     * A version for so many minutes.
     *
     * @param minutes as digits, for the address
     * @param name in words
     * @param steps ids, divided by spaces
     */
    public record Cut(String minutes, String name, String count, String steps) {}

    /**
     * A step.
     *
     * @param place which of how many it is, in words
     * @param map empty where it shows what it showed in the step before
     * @param show what the map shows, as its query
     * @param onMap the way to the map that shows it
     * @param events that it is about
     */
    public record Step(
            String id, String place, Shown title, List<Caution> cautions, List<Shown> text, Optional<Map> map, String show, String onMap, List<Pointer> events,
            Optional<StoryExhibit> exhibit, List<EventArticle.Claim> claims, Optional<StoryQuestion> question) {}

    /** The map of a step as a picture, and what is told under it. */
    public record Map(Figure picture, MapCaption caption) {}

    /**
     * What is told before something is shown.
     *
     * @param about id of the event that it is about
     * @param again whether an earlier step of the longest version has said it, or the step itself in the same words
     */
    public record Caution(String about, String words, boolean again) {}

    /** Where else the story leads. */
    public record Ways(String story, String notes, String handout, String stories, String teaching) {}
}
