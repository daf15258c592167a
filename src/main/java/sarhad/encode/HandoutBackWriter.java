package sarhad.encode;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sarhad.encode.HandoutPage.Address;
import sarhad.encode.HandoutPage.Asked;
import sarhad.encode.HandoutPage.Back;
import sarhad.encode.HandoutPage.Given;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Exhibit;
import sarhad.model.Question;
import sarhad.model.Story;
import sarhad.model.Thesis;

/** Writes what there is to write on the sheet of paper of a story, and what it rests on. */
record HandoutBackWriter(Desk desk, Measures measures, Story story, StoryTexts texts) {
    /** So many sources can stand there with their titles. */
    private static final int MOST_TITLED = 6;

    /** To be written after the front, whose sources come first. @param address where the story stands, if that is known */
    Back write(Frame.Imprint imprint, Optional<String> address) {
        final List<Story.Step> asking = story.handout().questions().stream().flatMap(id -> story.step(id).stream()).filter(step -> step.question().isPresent()).toList();
        final List<Asked> asked = IntStream.range(0, asking.size()).mapToObj(i -> asked(asking.get(i), i + 1)).toList();
        final List<EventArticle.Reference> sources = desk.citations().listed(desk.names());
        final String origin = desk.words().text("handout.from", "site", desk.words().text("site.name"), "atlas", desk.names().text(desk.atlas().about().title()).inSentence());
        return new Back(asked, texts.texts(story.unknown()), sources, sources.size() <= MOST_TITLED, origin, credits(imprint),
                address.map(at -> new Address(at.replaceFirst("^https?://", ""), QrCode.of(at))));
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

    private Asked asked(Story.Step step, int number) {
        final Question question = step.question().orElseThrow();
        final StoryQuestion written = new QuestionWriter(desk, measures, texts).write(question);
        return new Asked(desk.formats().number(number), written.ask(), question instanceof Question.Open ? given(step) : List.of(), task(question, written.task()));
    }

    /** An interpretation is never named without its holder. */
    private StoryQuestion.Task task(Question question, StoryQuestion.Task task) {
        if (!(question instanceof Question.Evidence) || !(task instanceof StoryQuestion.Match match)) return task;
        return new StoryQuestion.Match(match.label(), match.items().stream().map(this::held).toList(), match.choices());
    }

    private StoryQuestion.Item held(StoryQuestion.Item item) {
        final Thesis thesis = desk.atlas().thesis(item.id()).orElseThrow();
        final String words = desk.words().text("handout.held", "title", item.words().inSentence(), "holder", desk.names().speaker(thesis.holder()).who().inSentence());
        return new StoryQuestion.Item(item.id(), desk.names().shown(words, desk.words().spoken()), item.sources(), item.answer(), item.answerWords());
    }

    /** The distances that a question is about, as they were stated. */
    private List<Given> given(Story.Step step) {
        return step.exhibit().stream().filter(Exhibit.Reported.class::isInstance).map(Exhibit.Reported.class::cast)
                .flatMap(reported -> new ReportedWriter(desk, measures).rows(reported.statements()).stream())
                .map(row -> new Given(row.speaker(), row.text(), row.sources())).toList();
    }
}
