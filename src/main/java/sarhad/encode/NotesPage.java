package sarhad.encode;

import java.util.List;
import java.util.Optional;

/**
 * What the teacher of a story has before him: its steps with notes and key, and how much time each has.
 *
 * @param head of the story
 * @param end how long the last section, what nobody knows, lasts in each version
 * @param translation what to know of the translations shown
 */
public record NotesPage(
        Frame frame, StoryPage.Head head, List<Note> notes, List<Shown> unknown, List<Stretch> end, List<EventArticle.Reference> sources, StoryPage.Ways ways, Optional<Grade> translation,
        List<String> stylesheets, String script) {

    /**
     * What belongs to a step.
     *
     * @param number its place in the longest version
     * @param stretches one for each version that has it
     * @param cautions what is told before it
     * @param text what the class reads
     */
    public record Note(String id, String number, List<Stretch> stretches, Shown title, List<String> cautions, List<Shown> text, List<Shown> notes, Optional<StoryQuestion> question) {}

    /**
     * The time of a step in a version.
     *
     * @param version its minutes as digits
     * @param from minutes since the beginning, in plain digits
     * @param to the same of its end
     * @param words how long it is
     */
    public record Stretch(String version, String from, String to, String words) {}
}
