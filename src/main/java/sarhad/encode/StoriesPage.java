package sarhad.encode;

import java.util.List;
import java.util.Optional;

/**
 * The list of stories.
 *
 * @param pack the way to the whole site for use without a network, where it is offered
 */
public record StoriesPage(Frame frame, List<Entry> stories, String teaching, Optional<Grade> translation, Optional<String> pack, String stylesheet) {
    /** A story and where it leads. */
    public record Entry(Shown title, Shown summary, Optional<String> untranslated, String age, List<StoryPage.Cut> cuts, StoryPage.Ways ways) {}
}
