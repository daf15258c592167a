package sarhad.encode;

import java.util.List;
import java.util.Optional;

/**
 * The guide for teachers.
 *
 * @param sections what the atlas says of itself
 * @param sources what it cites
 * @param stories with their aims and lengths
 * @param pack the way to the whole site for use without a network, where it is offered
 */
public record TeachingPage(
        Frame frame, List<Section> sections, List<EventArticle.Reference> sources, List<Story> stories, Optional<Grade> translation, String list, Optional<String> pack, String stylesheet) {
    /** A part of it. */
    public record Section(String id, Shown title, List<Shown> text, List<EventArticle.Citation> sources) {}

    /** A story, what it is for and how long it takes. */
    public record Story(StoryPage.Head head, StoryPage.Ways ways) {}
}
