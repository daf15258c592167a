package sarhad.encode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sarhad.encode.picture.Phrase;
import sarhad.encode.picture.Scene;
import sarhad.encode.picture.Scene.Caption;
import sarhad.encode.picture.Scene.Kind;
import sarhad.encode.picture.Scene.Number;
import sarhad.encode.picture.Scene.Party;
import sarhad.measure.Measures;
import sarhad.measure.SiteMeasure;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Layer;
import sarhad.model.Thesis;

/** The words beside the map of a picture. */
final class CaptionWriter {
    private final Atlas atlas;
    private final Names names;
    private final Words words;
    private final Formats formats;
    private final Dates dates;
    private final Sentences sentences;

    CaptionWriter(Atlas atlas, Measures measures, Names names, Language language) {
        this.atlas = atlas;
        this.names = names;
        this.words = language.words();
        this.formats = language.formats();
        this.dates = language.dates();
        this.sentences = new Sentences(measures, atlas.about().limits(), words, formats, names);
    }

    private Phrase phrase(String text) {
        return new Phrase(text, words.spoken());
    }

    /** The opening view: what the atlas is called, the time of its events, and what shapes mean. */
    Caption opening() {
        final Phrase title = SceneNames.phrase(names.text(atlas.about().title()));
        final List<Kind> kinds = Stream.of(Event.Kind.values()).filter(kind -> atlas.events().stream().anyMatch(event -> event.kind() == kind))
                .map(this::kind).toList();
        final List<Phrase> days = atlas.events().isEmpty() ? List.of()
                : days(atlas.events().get(0).when().firstDay(), atlas.events().get(atlas.events().size() - 1).when().lastDay());
        return caption(Optional.empty(), Optional.empty(), title, days, List.of(), kinds, openingSentence());
    }

    private Kind kind(Event.Kind kind) {
        return new Kind(kind, phrase(words.text("kind." + Formats.key(kind))));
    }

    private String openingSentence() {
        return words.text("picture.opening", "title", names.text(atlas.about().title()).inSentence());
    }

    /** What a picture shows, for who does not see it. @param picture its name */
    String description(String picture) {
        if (picture.equals(Pictures.BORDER)) return words.text("strip.lead");
        return atlas.event(picture).map(sentences::of).or(() -> atlas.thesis(picture).map(this::thesisSentence)).orElseGet(this::openingSentence);
    }

    /**
     * An event: its number, title and date, and the sentence that tells where it was and how well that is known.
     *
     * @param left ids of statements about its places that are left out
     */
    Caption event(Event event, Set<String> left) {
        final String sentence = sentences.without(event, left);
        final Number number = new Number(event.kind(), names.colour(event).key(), formats.number(atlas.numberOf(event)));
        final List<Phrase> said = new ArrayList<>(List.of(phrase(sentence)));
        if (event.disputed()) said.add(phrase(words.text("event.disputed")));
        return caption(Optional.of(number), Optional.of(phrase(words.text("kind." + Formats.key(event.kind())))),
                SceneNames.phrase(names.text(event.title())), days(event.when().firstDay(), event.when().lastDay()), said, List.of(), sentence);
    }

    /** A thesis: its title, who holds it, and the state of the evidence in the same size of type. */
    Caption thesis(Thesis thesis) {
        final List<Phrase> said = Stream.of(holder(thesis), evidence(thesis)).map(this::phrase).toList();
        return caption(Optional.empty(), Optional.of(phrase(words.text("thesis.kicker", "number", formats.number(atlas.numberOf(thesis))))), SceneNames.phrase(names.text(thesis.title())), List.of(),
                said, List.of(), thesisSentence(thesis));
    }

    /** The unrolled border: what it is called, and what it shows in one sentence. */
    Caption border(Set<Event.Kind> drawn) {
        final String said = words.text("strip.lead");
        return caption(Optional.empty(), Optional.empty(), phrase(words.text("strip.heading")), List.of(), List.of(phrase(said)),
                drawn.stream().map(this::kind).toList(), said);
    }

    /** Who draws which lines, and the state of the evidence. */
    private String thesisSentence(Thesis thesis) {
        final List<String> clauses = new ArrayList<>();
        ThesisArcs.of(atlas, thesis).ifPresent(arcs -> clauses.add(words.text("picture.arcs", "places", formats.list(
                arcs.places().stream().map(place -> names.text(place.name()).inSentence()).toList()))));
        final List<String> events = thesis.events().stream().flatMap(id -> atlas.event(id).stream()).map(event -> formats.number(atlas.numberOf(event))).toList();
        if (!events.isEmpty()) clauses.add(words.text("picture.events", "numbers", formats.list(events)));
        clauses.add(holder(thesis));
        clauses.add(evidence(thesis));
        return formats.clauses(clauses);
    }

    private String holder(Thesis thesis) {
        return words.text("thesis.heldBy") + " " + names.speaker(thesis.holder()).who().inSentence();
    }

    private String evidence(Thesis thesis) {
        final String state = words.text("thesis.evidence") + " " + words.text("evidence." + Formats.key(thesis.evidence()));
        // That nothing was found is true of a day only.
        return thesis.evidence() != Thesis.Evidence.NONE_FOUND ? state
                : words.text("picture.noEvidence", "state", state, "until", words.text("evidence.until", "date", dates.day(thesis.asOf())));
    }

    /** At an arc: who says that it is there. */
    Phrase accordingTo(Thesis thesis) {
        return phrase(words.text("picture.accordingTo", "holder", names.speaker(thesis.holder()).who().inSentence()));
    }

    /** At a measured line: how long it is. */
    Phrase interval(SiteMeasure measure) {
        return phrase(sentences.interval(measure));
    }

    /**
     * The same of a range of time, if there is one, with more after what it says.
     *
     * @param kinds those that are drawn: where shapes are explained, no others are
     */
    Caption saying(Caption caption, List<Phrase> range, List<String> more, Set<Event.Kind> kinds) {
        final List<Phrase> days = range.isEmpty() ? caption.dates() : range;
        final List<Phrase> said = Stream.concat(caption.sentences().stream(), more.stream().map(this::phrase)).toList();
        return caption.saying(days, said, caption.kinds().stream().filter(kind -> kinds.contains(kind.kind())).toList());
    }

    /** The same with credits for all that the map is drawn of. */
    Caption credited(Caption caption, Scene.Ground ground) {
        final List<Layer.Origin> more = ground instanceof Scene.Near near && !near.rivers().isEmpty() ? List.of(atlas.layers().rivers().origin()) : List.of();
        return caption.noting(notes(more));
    }

    private Caption caption(Optional<Number> number, Optional<Phrase> label, Phrase title, List<Phrase> days, List<Phrase> said, List<Kind> kinds, String description) {
        final Phrase atlasTitle = SceneNames.phrase(names.text(atlas.about().title()));
        final Optional<Phrase> above = Optional.of(atlasTitle).filter(phrase -> !phrase.equals(title));
        return new Caption(words.spoken(), words.direction().equals("rtl"), phrase(words.text("site.name")), above, number, label, title, days, said,
                parties(), kinds, notes(List.of()), description);
    }

    /** Days by the calendars of the language. */
    List<Phrase> days(LocalDate first, LocalDate last) {
        return Stream.concat(Stream.of(dates.days(first, last)), dates.secondCalendar(first, last).stream()).map(this::phrase).toList();
    }

    private List<Party> parties() {
        final List<Party> parties = new ArrayList<>(names.parties(formats).stream()
                .map(party -> new Party(names.colour(party.actor()).key(), phrase(names.country(party.country())))).toList());
        parties.add(new Party(Colour.OTHER.key(), phrase(words.text("key.other"))));
        return parties;
    }

    /** Credits, what the boundaries do not say, and how well the words were translated. @param more what is drawn of further origin */
    private List<Phrase> notes(List<Layer.Origin> more) {
        final List<String> credits = Stream.concat(Stream.of(atlas.layers().border().origin(), atlas.layers().land().origin(), atlas.places().origin()), more.stream())
                .map(origin -> names.text(origin.credit()).inSentence().replace(' ', '\u00A0')).distinct().toList();
        final List<Phrase> notes = new ArrayList<>(List.of(phrase(String.join("\u00A0· ", credits)), SceneNames.phrase(names.text(atlas.about().boundaryNote()))));
        names.translationNote().ifPresent(note -> notes.add(phrase(note)));
        return notes;
    }
}
