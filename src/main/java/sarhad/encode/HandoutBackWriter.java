package sarhad.encode;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sarhad.encode.EventArticle.Reference;
import sarhad.encode.HandoutPage.Address;
import sarhad.encode.HandoutPage.Asked;
import sarhad.encode.HandoutPage.Back;
import sarhad.encode.HandoutPage.Given;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Exhibit;
import sarhad.model.Question;
import sarhad.model.Statement;
import sarhad.model.Story;

/** Writes what there is to write on the sheet of paper of a story, and what it rests on. */
record HandoutBackWriter(Desk desk, Measures measures, Story story, StoryTexts texts) {
    /** So many sources can stand there with their titles. */
    private static final int MOST_TITLED = 6;

    /** To be written after the front, whose sources come first. @param address where the story stands, if that is known */
    Back write(Frame.Imprint imprint, Optional<String> address) {
        final List<Story.Step> asking = story.handout().questions().stream().flatMap(id -> story.step(id).stream()).filter(step -> step.question().isPresent()).toList();
        // Before the questions: what these cite is not told here.
        final List<List<Given>> given = asking.stream().map(step -> step.question().filter(Question.Open.class::isInstance).map(open -> given(step)).orElse(List.of())).toList();
        final List<Reference> sources = desk.citations().listed(desk.names());
        final List<Asked> asked = IntStream.range(0, asking.size()).mapToObj(i -> asked(asking.get(i).question().orElseThrow(), i + 1, given.get(i))).toList();
        final String origin = desk.words().text("handout.from", "site", desk.words().text("site.name"), "atlas", desk.names().text(desk.atlas().about().title()).inSentence());
        return new Back(asked, texts.texts(story.unknown()), sources.stream().map(source -> source(source, sources.size() <= MOST_TITLED)).toList(), origin, credits(imprint),
                address.map(at -> new Address(at.replaceFirst("^https?://", ""), QrCode.of(at))));
    }

    /** In the year in which the sheet's timeline ends, a day goes without its year. */
    private HandoutPage.Source source(Reference source, boolean titled) {
        final Optional<String> name = source.publication().or(source::authors);
        final int year = story.handout().events().stream().flatMap(id -> desk.atlas().event(id).stream()).mapToInt(event -> event.when().lastDay().getYear()).max().orElseThrow();
        return new HandoutPage.Source(source.citation().number(), name, Optional.of(source.title()).filter(title -> titled || name.isEmpty()),
                source.day().map(day -> desk.dates().partial(day, year)), source.standing());
    }

    private List<String> credits(Frame.Imprint imprint) {
        final Stream<String> ofMap = imprint.credits().stream().filter(credit -> imprint.onTheMap().contains(credit.text()))
                .map(credit -> plain(credit.text().text()).contains(plain(credit.licence())) ? credit.text().inSentence() : licensed(credit.text(), credit.licence())).distinct();
        final Stream<String> ofTexts = desk.atlas().about().licences().stream().filter(licence -> licence.of().equals(Optional.of(Atlas.Licence.Work.TEXTS)))
                .map(licence -> licensed(desk.names().text(licence.part()), licence.licence()));
        return Stream.concat(ofMap, ofTexts).toList();
    }

    private String licensed(Shown what, String licence) {
        return desk.words().text("handout.licence", "what", what.inSentence(), "licence", licence);
    }

    /** By its letters and digits only. */
    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private Asked asked(Question question, int number, List<Given> given) {
        final StoryQuestion written = new QuestionWriter(desk, measures, texts).write(question);
        return new Asked(desk.formats().number(number), written.ask(), given, written.task(), choices(written.task()));
    }

    private List<HandoutPage.Choice> choices(StoryQuestion.Task task) {
        if (!(task instanceof StoryQuestion.Match match)) return List.of();
        return IntStream.range(0, match.choices().size()).mapToObj(i -> new HandoutPage.Choice(desk.formats().number(i + 1), match.choices().get(i).words())).toList();
    }

    /** What a question is about: distances as they were stated, or interpretations and who holds them. */
    private List<Given> given(Story.Step step) {
        if (step.exhibit().isPresent() && step.exhibit().get() instanceof Exhibit.Theses opinions) {
            return opinions.theses().stream().flatMap(id -> desk.atlas().thesis(id).stream())
                    .map(thesis -> new Given(desk.names().speaker(thesis.holder()), desk.names().text(thesis.title()), desk.citations().of(thesis.sources().subList(0, 1)))).toList();
        }
        return step.exhibit().stream().flatMap(this::statements).map(said -> new Given(desk.names().speaker(said.claimant()), desk.names().text(said.text()), desk.citations().of(said.sources()))).toList();
    }

    private Stream<Statement> statements(Exhibit exhibit) {
        if (exhibit instanceof Exhibit.Places places) return of(desk.atlas().event(places.event()).stream()).filter(said -> said.form() instanceof Statement.Form.FromBorder);
        return exhibit instanceof Exhibit.Reported reported ? of(desk.atlas().events().stream()).filter(said -> reported.statements().contains(said.id())) : Stream.of();
    }

    private static Stream<Statement> of(Stream<Event> events) {
        return events.flatMap(event -> event.sites().stream()).flatMap(site -> site.statements().stream());
    }
}
