package sarhad.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sarhad.encode.EventArticle.Citation;
import sarhad.encode.EventArticle.Cited;
import sarhad.encode.EventArticle.Pointer;
import sarhad.encode.EventArticle.Reference;
import sarhad.encode.ThesisArticle.Around;
import sarhad.encode.ThesisArticle.Evidence;
import sarhad.encode.ThesisArticle.Head;
import sarhad.encode.ThesisArticle.Named;
import sarhad.encode.ThesisArticle.View;
import sarhad.encode.ThesisArticle.Views;
import sarhad.measure.Measures;
import sarhad.model.Source;
import sarhad.model.Thesis;

/** Writes the article of one thesis for readers of one language. */
final class ThesisWriter {
    private final Desk desk;
    private final Figures figures;
    private final Words words;
    private final Names names;
    private final Citations citations;
    private final Citable citable;

    /** @param citable how theses are cited */
    ThesisWriter(Desk desk, Measures measures, Citable citable) {
        this.desk = desk;
        this.figures = new Figures(desk, measures);
        this.words = desk.words();
        this.names = desk.names();
        this.citations = desk.citations();
        this.citable = citable;
    }

    ThesisArticle write(Thesis thesis) {
        final List<Citation> holders = citations.of(thesis.sources().stream().limit(1).toList());
        final List<Views> views = views(thesis);
        final List<Cited> differences = thesis.differences().stream().map(d -> new Cited(names.text(d.text()), citations.of(d.sources()))).toList();
        final List<Named> actors = thesis.actors().stream().map(actor -> new Named(names.actor(actor), names.colour(actor))).toList();
        final List<Pointer> events = desk.atlas().events().stream().filter(event -> thesis.events().contains(event.id())).map(desk::pointer).toList();
        final String map = map(thesis);
        citations.of(thesis.sources());
        final List<Reference> sources = citations.listed(names);
        final Around around = around(thesis);
        final Cite cite = CitationFiles.cite(citable, citable.of(thesis), thesis.id(), desk.page());
        return new ThesisArticle(head(thesis, holders), figures.thesis(thesis), views, differences, actors, events, map, sources, cite, desk.correction(thesis), around);
    }

    /** What stands at the top, without the sources. */
    Head head(Thesis thesis) {
        return head(thesis, List.of());
    }

    /** Last, so that it knows how well everything that was read has been translated. */
    private Head head(Thesis thesis, List<Citation> holders) {
        final String number = desk.formats().number(desk.atlas().numberOf(thesis));
        final Shown title = names.text(thesis.title());
        final Shown statement = names.text(thesis.statement());
        final Evidence evidence = new Evidence(
                desk.grades().of("evidence", thesis.evidence()), words.text("evidence." + Formats.key(thesis.evidence()) + ".means"),
                words.text(thesis.evidence() == Thesis.Evidence.NONE_FOUND ? "evidence.until" : "evidence.asOf", "date", desk.dates().day(thesis.asOf())));
        return new Head(
                thesis.id(), words.text("thesis.kicker", "number", number), title, names.speaker(thesis.holder()), statement, quotation(thesis),
                holders, evidence, desk.translation());
    }

    /** In the language of the source in which the holder says so. */
    private Optional<Shown> quotation(Thesis thesis) {
        final String language = thesis.sources().stream().findFirst().map(desk.atlas().sources()::get)
                .flatMap(Source::language).orElse("und");
        return thesis.keyPhrase().map(phrase -> names.shown(phrase, language));
    }

    /** Where nobody was found who speaks for or against it, that is said. */
    private List<Views> views(Thesis thesis) {
        final List<Views> views = new ArrayList<>();
        views.add(views("supports", Optional.of(words.text("thesis.supports.none")), thesis.supports()));
        views.add(views("disputes", Optional.of(words.text("thesis.disputes.none")), thesis.disputes()));
        if (!thesis.related().isEmpty()) views.add(views("related", Optional.empty(), thesis.related()));
        return views;
    }

    private Views views(String side, Optional<String> none, List<Thesis.View> views) {
        return new Views(side, words.text("thesis." + side), none, views.stream().map(this::view).toList());
    }

    private View view(Thesis.View view) {
        return new View(names.speaker(view.who()), names.text(view.text()), view.date().map(desk.dates()::partial), citations.of(view.sources()));
    }

    private String map(Thesis thesis) {
        if (!thesis.onMap()) return words.text("thesis.map.nothing");
        final List<String> places = thesis.places().stream().flatMap(place -> names.place(place).stream()).map(Shown::inSentence).toList();
        return places.size() < 2 ? words.text("thesis.map.events") : words.text("thesis.map.arcs", "places", desk.formats().list(places));
    }

    private Around around(Thesis thesis) {
        final int index = desk.atlas().theses().indexOf(thesis);
        return new Around(at(index - 1), at(index + 1));
    }

    private Optional<Opinion> at(int index) {
        final List<Thesis> theses = desk.atlas().theses();
        return index < 0 || index >= theses.size() ? Optional.empty() : Optional.of(desk.opinion(theses.get(index)));
    }
}
