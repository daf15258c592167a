package sarhad.encode;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sarhad.encode.picture.Strip;
import sarhad.encode.picture.StripShape;
import sarhad.encode.picture.Svg;
import sarhad.measure.Measures;
import sarhad.model.Claim;
import sarhad.model.Comparison;
import sarhad.model.Comparisons;
import sarhad.model.Event;
import sarhad.model.Exhibit;
import sarhad.model.Question;
import sarhad.model.Story;
import sarhad.model.TimeSpan;

/** Writes what stands beside the map in a step of a story, with the same parts as the pages that are about it. */
record ExhibitWriter(Desk desk, Measures measures, Comparisons comparisons, ArticleWriter articles, Supplier<BorderStrip> strip) {

    Optional<StoryExhibit> write(Story.Step step) {
        // What the class is asked must not stand beside the question.
        final boolean asked = step.question().filter(Question.Evidence.class::isInstance).isPresent();
        return step.exhibit().map(exhibit -> write(exhibit, !asked));
    }

    private StoryExhibit write(Exhibit exhibit, boolean graded) {
        if (exhibit instanceof Exhibit.Times times) return new StoryExhibit.Times(inOrder(times.events()).map(this::time).toList());
        if (exhibit instanceof Exhibit.Figures figures) return figures(figures);
        if (exhibit instanceof Exhibit.Places places) return new StoryExhibit.Places(articles.places(event(places.event())));
        if (exhibit instanceof Exhibit.Reported reported) return new StoryExhibit.Reported(new ReportedWriter(desk, measures).rows(reported.statements()));
        if (exhibit instanceof Exhibit.Compare compare) return compare(compare);
        if (exhibit instanceof Exhibit.Copies copies) return new StoryExhibit.Copies(new ClaimWriter(desk).copies(event(copies.event())));
        if (exhibit instanceof Exhibit.Theses theses) return new StoryExhibit.Theses(theses.theses().stream().flatMap(id -> desk.atlas().thesis(id).stream()).map(desk::opinion).toList(), graded);
        return border();
    }

    private Event event(String id) {
        return desk.atlas().event(id).orElseThrow();
    }

    private Stream<Event> inOrder(List<String> events) {
        return events.stream().map(this::event).sorted(Comparator.comparing(Event::when, TimeSpan.IN_TIME_ORDER));
    }

    /** An event and when it was. */
    StoryExhibit.Time time(Event event) {
        return new StoryExhibit.Time(desk.pointer(event), Formats.key(event.kind()), desk.names().colour(event), new WhenWriter(desk).heading(event.when()));
    }

    private StoryExhibit figures(Exhibit.Figures figures) {
        return new StoryExhibit.Figures(desk.words().text("about." + Formats.key(figures.about())), charts(event(figures.event()), figures.about(), figures.counts()));
    }

    private List<Chart> charts(Event event, Claim.About about, List<String> counts) {
        return new LedgerWriter(desk).charts(event, about, counts);
    }

    private StoryExhibit compare(Exhibit.Compare compare) {
        final Comparison pair = Comparison.inOrder(event(compare.first()), event(compare.second()), desk.atlas());
        final CompareWriter writer = new CompareWriter(desk, measures, pair, new CompareWays(desk, comparisons));
        return new StoryExhibit.Compare(writer.heads(), writer.topics(compare.rows().isEmpty() ? Exhibit.Compare.ROWS : compare.rows()), desk.comparison(pair));
    }

    private StoryExhibit border() {
        final String language = desk.words().code();
        final Strip drawn = new StripWriter(desk.atlas(), measures, strip.get(), desk.names(), desk.speech())
                .write(event -> desk.to(desk.links().event(language, event.id())));
        final List<String> drawings = Stream.of(StripShape.values()).map(shape -> Svg.inPage(drawn, shape)).toList();
        return new StoryExhibit.Border(drawings, desk.words().text("strip.lead"), desk.to(desk.links().border(language)));
    }
}
