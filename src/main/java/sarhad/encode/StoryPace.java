package sarhad.encode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sarhad.model.Story;

/**
 * How the minutes of each version are shared out among its steps: each thing that is shown gets the same time, a question to
 * the class twice as much, since the class has to think before it answers.
 */
record StoryPace(Desk desk, Story story) {
    /** What a question takes, where anything that is shown takes one. */
    private static final int QUESTION = 2;
    private static final int BEGINNING = 1;
    private static final int END = 1;

    /** When a step comes in each version that has it. */
    List<NotesPage.Stretch> of(String step) {
        return story.cuts().stream().flatMap(cut -> stretch(cut, step).stream()).toList();
    }

    /** When each version comes to its end. */
    List<NotesPage.Stretch> end() {
        return story.cuts().stream().map(cut -> stretch(cut, all(cut) - END, END)).toList();
    }

    private Optional<NotesPage.Stretch> stretch(Story.Cut cut, String step) {
        int from = BEGINNING;
        for (final Story.Step one : story.steps(cut)) {
            if (one.id().equals(step)) return Optional.of(stretch(cut, from, weight(one)));
            from += weight(one);
        }
        return Optional.empty();
    }

    private NotesPage.Stretch stretch(Story.Cut cut, int from, int weight) {
        final double minute = (double) cut.minutes() / all(cut);
        final String words = desk.words().text("notes.pace", "n", desk.formats().number(Math.max(1, Math.round(weight * minute))), "minutes", desk.formats().number(cut.minutes()));
        return new NotesPage.Stretch(String.valueOf(cut.minutes()), plain(from * minute), plain((from + weight) * minute), words);
    }

    private int all(Story.Cut cut) {
        return BEGINNING + story.steps(cut).stream().mapToInt(StoryPace::weight).sum() + END;
    }

    private static int weight(Story.Step step) {
        final long shown = 1 + Stream.of(step.exhibit().isPresent(), !step.claims().isEmpty()).filter(there -> there).count();
        return (int) shown + (step.question().isPresent() ? QUESTION : 0);
    }

    private static String plain(double minutes) {
        return String.format(Locale.ROOT, "%.2f", minutes);
    }
}
