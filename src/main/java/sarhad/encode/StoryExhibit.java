package sarhad.encode;

import java.util.List;
import sarhad.encode.EventArticle.Pointer;

/** What stands beside the map in a step of a story. */
public sealed interface StoryExhibit {
    /** The border unrolled. @param drawings as SVG: one for each room that there may be @param page the way to its tables */
    record Border(List<String> drawings, String name, String page) implements StoryExhibit {}

    /** Events in the order of time. */
    record Times(List<Time> events) implements StoryExhibit {}

    /** When something was. */
    record Time(Pointer event, String kind, Colour colour, String when) {}

    /** Rival figures, each thing counted by itself. */
    record Figures(String heading, List<Chart> charts) implements StoryExhibit {}

    /** Where something can be by what was said. */
    record Places(List<EventArticle.Place> places) implements StoryExhibit {}

    /** Stated distances beside measured ones. */
    record Reported(List<ReportedPage.Row> rows) implements StoryExhibit {}

    /** Two events, question by question. @param page the way to all questions */
    record Compare(List<ComparePage.Head> heads, List<ComparePage.Topic> topics, String page) implements StoryExhibit {}

    /** Reports that are copies. */
    record Copies(List<EventArticle.Copy> copies) implements StoryExhibit {}

    /** Interpretations. @param graded whether the state of the evidence is said */
    record Theses(List<Opinion> theses, boolean graded) implements StoryExhibit {}
}
