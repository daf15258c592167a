package sarhad.encode;

import java.util.List;
import java.util.stream.IntStream;
import sarhad.measure.Measures;
import sarhad.model.Story;

/** Writes a story's notes for teachers of one language. */
final class NotesWriter {
    private final Desk desk;
    private final Story story;
    private final StoryTexts texts;
    private final QuestionWriter questions;
    private final StoryPace pace;

    NotesWriter(Desk desk, Measures measures, Story story) {
        this.desk = desk;
        this.story = story;
        this.texts = new StoryTexts(desk, measures);
        this.questions = new QuestionWriter(desk, measures, texts);
        this.pace = new StoryPace(desk, story);
    }

    /** @param told the same story as its class reads it */
    NotesPage write(Frame frame, StoryWriter told) {
        final List<Story.Step> steps = story.longest();
        final List<NotesPage.Note> notes = IntStream.range(0, steps.size()).mapToObj(i -> note(steps.get(i), i + 1)).toList();
        final List<Shown> unknown = texts.texts(story.unknown());
        return new NotesPage(frame, told.head(), notes, unknown, pace.end(), desk.citations().listed(desk.names()), told.ways(), told.translation(), List.of(asset("story.css")), asset("notes.js"));
    }

    private NotesPage.Note note(Story.Step step, int number) {
        return new NotesPage.Note(step.id(), desk.formats().number(number), pace.of(step.id()), texts.text(step.title()), cautions(step), texts.texts(step.text()), texts.texts(step.notes()),
                step.question().map(questions::write));
    }

    private List<String> cautions(Story.Step step) {
        return step.told(desk.atlas()).flatMap(id -> desk.atlas().event(id).stream()).flatMap(event -> event.contentNotes().stream()).distinct()
                .map(note -> desk.words().text("note." + Formats.key(note))).toList();
    }

    private String asset(String name) {
        return desk.to(desk.links().asset(name));
    }
}
