package sarhad.encode;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sarhad.encode.StoryPage.Caution;
import sarhad.encode.StoryPage.Cut;
import sarhad.encode.StoryPage.Head;
import sarhad.encode.StoryPage.Step;
import sarhad.encode.StoryPage.Ways;
import sarhad.encode.picture.BareMap;
import sarhad.measure.Measures;
import sarhad.model.Comparisons;
import sarhad.model.Event;
import sarhad.model.Show;
import sarhad.model.Story;
import sarhad.model.Text;
import sarhad.model.Thesis;

/** Writes a story for readers of one language. */
final class StoryWriter {
    private final Desk desk;
    private final Measures measures;
    private final Story story;
    private final StoryTexts texts;
    private final ExhibitWriter exhibits;
    private final QuestionWriter questions;
    private final ClaimWriter claims;
    private final CaptionWriter captions;
    private final SceneWriter scenes;

    StoryWriter(Desk desk, Measures measures, Comparisons comparisons, ArticleWriter articles, Supplier<BorderStrip> strip, Grounds grounds, Story story) {
        this.desk = desk;
        this.measures = measures;
        this.story = story;
        this.texts = new StoryTexts(desk, measures);
        this.exhibits = new ExhibitWriter(desk, measures, comparisons, articles, strip);
        this.questions = new QuestionWriter(desk, measures, texts);
        this.claims = new ClaimWriter(desk);
        this.scenes = new SceneWriter(desk.atlas(), measures, grounds, desk.words());
        this.captions = new CaptionWriter(desk.atlas(), measures, desk.names(), desk.speech());
    }

    /** @param map what the map's scripts must be told */
    StoryPage write(Frame frame, MapPage map) {
        final List<Story.Step> told = story.longest();
        final Set<String> before = new HashSet<>();
        final List<Step> steps = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            final boolean same = i > 0 && told.get(i).show().equals(told.get(i - 1).show());
            steps.add(step(told.get(i), new Place(i + 1, told.size(), same), before));
        }
        final Head head = head();
        final List<Shown> unknown = texts.texts(story.unknown());
        final List<String> styles = Stream.of("story.css", "strip.css").map(this::asset).toList();
        return new StoryPage(frame, head, steps, unknown, desk.citations().listed(desk.names()), ways(), translation(), map, styles, asset("projector.css"), asset("story.js"));
    }

    Head head() {
        return new Head(story.id(), texts.text(story.title()), texts.text(story.summary()), untranslated(), desk.words().text("story.age", "n", desk.formats().number(story.fromAge())),
                texts.texts(story.aims()), story.cuts().stream().map(this::cut).toList());
    }

    /** What of it its reader finds in another language. */
    private List<Text> foreign() {
        final String language = desk.words().code();
        return story.told().stream().filter(text -> !text.in(language).language().equals(language)).toList();
    }

    /** What to know of its translation; nothing where none of it is translated. */
    Optional<Grade> translation() {
        return foreign().size() == story.told().size() ? Optional.empty() : desk.translation();
    }

    private Optional<String> untranslated() {
        final List<Text> foreign = foreign();
        return foreign.stream().findFirst().map(text -> desk.words().text(foreign.size() == story.told().size() ? "story.untranslated" : "story.untranslated.parts",
                "language", new ULocale(text.language()).getDisplayLanguage(desk.words().icuLocale())));
    }

    /** As it stands in the list. */
    StoriesPage.Entry entry() {
        final Head head = head();
        return new StoriesPage.Entry(head.title(), head.summary(), head.untranslated(), head.age(), head.cuts(), ways());
    }

    private String asset(String name) {
        return desk.to(desk.links().asset(name));
    }

    Ways ways() {
        final Links links = desk.links();
        final String language = desk.words().code();
        return new Ways(desk.to(links.story(language, story.id())), desk.to(links.notes(language, story.id())), desk.to(links.handout(language, story.id())),
                desk.to(links.stories(language)), desk.to(links.teaching(language)));
    }

    private Cut cut(Story.Cut cut) {
        final String count = desk.words().text("story.steps", "count", cut.steps().size(), "n", desk.formats().number(cut.steps().size()));
        return new Cut(String.valueOf(cut.minutes()), desk.words().text("story.minutes", "n", desk.formats().number(cut.minutes())), count, String.join(" ", cut.steps()));
    }

    /** Which of how many steps one is. @param same whether its map shows what the one before showed */
    private record Place(int number, int count, boolean same) {}

    private Step step(Story.Step step, Place place, Set<String> before) {
        final List<Event> events = step.events(desk.atlas()).flatMap(id -> desk.atlas().event(id).stream()).toList();
        final Set<String> said = new HashSet<>();
        final List<Caution> cautions = step.told(desk.atlas()).flatMap(id -> desk.atlas().event(id).stream()).flatMap(event -> cautions(event, before))
                .map(caution -> caution.again() || said.add(caution.words()) ? caution : new Caution(caution.about(), caution.words(), true)).toList();
        final String query = ShownState.query(step.show());
        final String number = desk.formats().number(place.number);
        return new Step(step.id(), desk.words().text("story.place", "n", number, "count", desk.formats().number(place.count)),
                texts.text(step.title()), cautions, texts.texts(step.text()), place.same ? Optional.empty() : Optional.of(map(step, before)), query, desk.to(desk.links().map(desk.words().code())) + query,
                events.stream().map(desk::pointer).toList(), exhibits.write(step), step.claims().stream().map(this::claim).toList(), step.question().map(questions::write));
    }

    /** What has to be said of an event first. @param said of whom which note was given already */
    private Stream<Caution> cautions(Event event, Set<String> said) {
        return event.contentNotes().stream().map(Formats::key).map(note -> new Caution(event.id(), desk.words().text("note." + note), !said.add(event.id() + note)));
    }

    private EventArticle.Claim claim(String id) {
        final var said = desk.atlas().events().claim(id).orElseThrow();
        return claims.claim(said.event(), said.claim());
    }

    /** How places are marked is told once. @param before what was told before */
    private StoryPage.Map map(Story.Step step, Set<String> before) {
        final Figure picture = new Figure(desk.to(desk.links().picture(desk.words().code(), story, step.id())), description(step.show()));
        final MapCaption caption = new MapCaptionWriter(desk, measures, step.show(), scenes.of(ShownState.of(step.show())), BareMap.PHONE).write().after(before);
        before.addAll(caption.marks());
        return new StoryPage.Map(picture, caption);
    }

    private String description(Show show) {
        final Optional<String> thesis = show.thesis().flatMap(desk.atlas()::thesis).map(Thesis::id);
        return captions.description(show.event().or(() -> thesis).orElse(Pictures.OPENING));
    }
}
