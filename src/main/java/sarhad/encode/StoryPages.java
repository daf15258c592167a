package sarhad.encode;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sarhad.encode.Pages.Page;
import sarhad.encode.picture.Scene;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Story;

/** The pages for a class: the list of stories, each story with its notes and its sheet of paper, the guide for teachers. */
final class StoryPages {
    private final Press press;
    private final Atlas atlas;
    private final Measures measures;
    private final Links links;
    private final Map<String, Supplier<byte[]>> data;

    /** @param data every file below {@code data/} */
    StoryPages(Press press, Map<String, Supplier<byte[]>> data) {
        this.press = press;
        this.atlas = press.atlas();
        this.measures = press.measures();
        this.links = press.links();
        this.data = data;
    }

    /** None where there is no story. */
    Stream<Page> all() {
        if (atlas.stories().isEmpty()) return Stream.of();
        final Stream<Page> each = atlas.stories().stream().flatMap(story -> Stream.of(
                new Page(language -> links.story(language, story.id()), language -> story(language, story)),
                new Page(language -> links.notes(language, story.id()), language -> notes(language, story)),
                new Page(language -> links.handout(language, story.id()), language -> handout(language, story))));
        return Stream.concat(offering(), each);
    }

    /** Those that offer the whole site to be taken along. */
    Stream<Page> offering() {
        return atlas.stories().isEmpty() ? Stream.of() : Stream.of(new Page(links::stories, this::stories), new Page(links::teaching, this::teaching));
    }

    /** The list of stories. */
    private String stories(String language) {
        final Desk desk = press.desk(language, links.stories(language));
        final Frame frame = press.frame(desk, desk.words().text("story.list.heading"), desk.words().text("story.list.intro"), Section.STORIES, links::stories);
        final List<StoriesPage.Entry> entries = atlas.stories().stream().map(story -> writer(desk, story).entry()).toList();
        return press.rendered("stories.jte", new StoriesPage(frame, entries, desk.to(links.teaching(language)), desk.translation(), Download.pack(desk, data), desk.to(links.asset("story.css"))));
    }

    /** A story, to be read and to be presented. */
    private String story(String language, Story story) {
        final Desk desk = press.desk(language, links.story(language, story.id()));
        final Frame frame = press.frame(desk, desk.names().text(story.title()).text(), desk.names().text(story.summary()).text(), Section.STORIES, l -> links.story(l, story.id()));
        return press.rendered("story.jte", writer(desk, story).write(frame, new MapPageWriter(desk, measures).write(frame)));
    }

    /** What the teacher of a story has before him. */
    private String notes(String language, Story story) {
        final Desk desk = press.desk(language, links.notes(language, story.id()));
        final Frame frame = press.frame(desk, titled(desk, "story.notes", story), desk.names().text(story.summary()).text(), Section.STORIES, l -> links.notes(l, story.id()));
        return press.rendered("notes.jte", new NotesWriter(desk, measures, story).write(frame, writer(desk, story)));
    }

    /** The sheet of paper of a story. */
    private String handout(String language, Story story) {
        final Desk desk = press.desk(language, links.handout(language, story.id()));
        final Scene scene = new SceneWriter(atlas, measures, press.grounds(), desk.words()).of(ShownState.of(story.handout().show()));
        final HandoutPage.Front front = new HandoutFrontWriter(desk, measures, story, scene).write();
        final String title = titled(desk, "story.handout", story);
        final Frame frame = press.frame(desk, title, desk.names().text(story.summary()).text(), Section.STORIES, l -> links.handout(l, story.id()));
        final HandoutPage.Back back = new HandoutBackWriter(desk, measures, story, new StoryTexts(desk, measures)).write(frame.imprint(), press.address().map(site -> site + links.story(language, story.id())));
        final StoryWriter told = writer(desk, story);
        return press.rendered("handout.jte", new HandoutPage(frame, told.head(), front, back, told.ways(), desk.names().translationNote(), List.of(desk.to(links.asset("handout.css")))));
    }

    private StoryWriter writer(Desk desk, Story story) {
        final ArticleWriter articles = new ArticleWriter(desk, measures, new CompareWays(desk, press.comparisons()), press.citable(desk));
        return new StoryWriter(desk, measures, press.comparisons(), articles, press.strip(), press.grounds(), story);
    }

    /** The guide for teachers. */
    private String teaching(String language) {
        final Desk desk = press.desk(language, links.teaching(language));
        final Frame frame = press.frame(desk, desk.words().text("teaching.heading"), desk.words().text("teaching.intro"), Section.STORIES, links::teaching);
        final List<TeachingPage.Section> sections = atlas.teaching().sections().stream().map(section -> new TeachingPage.Section(
                section.id(), desk.names().text(section.title()), section.text().stream().map(desk.names()::text).toList(), desk.citations().of(section.sources()))).toList();
        final List<TeachingPage.Story> stories = atlas.stories().stream().map(story -> writer(desk, story)).map(writer -> new TeachingPage.Story(writer.head(), writer.ways())).toList();
        return press.rendered("teaching.jte", new TeachingPage(
                frame, sections, desk.citations().listed(desk.names()), stories, desk.translation(), desk.to(links.stories(language)), Download.pack(desk, data), desk.to(links.asset("story.css"))));
    }

    private static String titled(Desk desk, String what, Story story) {
        return desk.words().text("story.titled", "what", desk.words().text(what), "title", desk.names().text(story.title()).text());
    }
}
