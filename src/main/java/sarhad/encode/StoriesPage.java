package sarhad.encode;

import java.util.List;
import java.util.Optional;

/** The list of stories. */
public record StoriesPage(Frame frame, List<Entry> stories, String teaching, Optional<Grade> translation, String stylesheet) {
    /** A story and where it leads. */
    public record Entry(Shown title, Shown summary, String age, List<StoryPage.Cut> cuts, StoryPage.Ways ways) {}
}
