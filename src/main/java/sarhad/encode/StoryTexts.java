package sarhad.encode;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sarhad.measure.Interval;
import sarhad.measure.Measures;
import sarhad.measure.Separation;
import sarhad.measure.SiteMeasure;
import sarhad.model.Claim;
import sarhad.model.Event;
import sarhad.model.Place;
import sarhad.model.Placeholder;
import sarhad.model.Position;
import sarhad.model.Text;
import sarhad.model.Thesis;

/** The texts of stories with every measure and name in them worked out. */
record StoryTexts(Desk desk, Measures measures) {

    /** A text for the reader. */
    Shown text(Text text) {
        final Shown shown = desk.names().text(text);
        return new Shown(Placeholder.filled(shown.text(), this::filling), shown.language(), shown.direction(), shown.foreign());
    }

    List<Shown> texts(List<Text> texts) {
        return texts.stream().map(this::text).toList();
    }

    private String filling(Placeholder placeholder) {
        final List<String> arguments = placeholder.arguments();
        return switch (placeholder.kind()) {
            case DISTANCE -> desk.formats().distance(distance(arguments.get(0)));
            case BETWEEN -> between(arguments.get(0), arguments.get(1));
            case ELAPSED -> desk.dates().between(measures.elapsed(event(arguments.get(0)), event(arguments.get(1))));
            case DAYS -> desk.dates().days(ChronoUnit.DAYS.between(event(arguments.get(0)).when().firstDay(), event(arguments.get(1)).when().firstDay()));
            case LENGTH -> desk.formats().distance(measures.border().lengthMetres());
            case TOLERANCE -> tolerance();
            case DATE -> new WhenWriter(desk).heading(event(arguments.get(0)).when());
            case TITLE -> desk.names().text(event(arguments.get(0)).title()).inSentence();
            case NUMBER -> desk.formats().number(desk.atlas().numberOf(event(arguments.get(0))));
            case FIGURE -> claim(arguments.get(0)).value().map(desk.formats()::amount).orElseGet(() -> desk.words().text("claim.noFigure"));
            case WHO -> desk.names().speaker(claim(arguments.get(0)).claimant()).who().inSentence();
            case HOLDER -> desk.names().speaker(thesis(arguments.get(0)).holder()).who().inSentence();
            case EVIDENCE -> desk.words().text("evidence." + Formats.key(thesis(arguments.get(0)).evidence()));
            case UNTIL -> desk.dates().day(thesis(arguments.get(0)).asOf());
        };
    }

    /** To the border: of an event over all its sites, or of the site after a slash. */
    private Interval distance(String id) {
        return sites(id).map(measure -> measure.border().interval()).reduce(Interval::union).orElseThrow();
    }

    private Stream<SiteMeasure> sites(String id) {
        final int slash = id.indexOf('/');
        return slash < 0 ? measures.of(event(id)).stream() : measures.of(event(id.substring(0, slash)), id.substring(slash + 1)).stream();
    }

    private String between(String a, String b) {
        final Optional<Position> first = place(a);
        final Optional<Position> second = place(b);
        if (first.isPresent() && second.isPresent()) return desk.formats().distance(measures.at(first.get(), 0).to(measures.at(second.get(), 0)).path().metres());
        if (first.isPresent()) return between(b, a);
        if (second.isPresent()) return desk.formats().distance(sites(a).map(measures.at(second.get(), 0)::to).reduce(Interval::union).orElseThrow());
        return desk.formats().distance(measures.separations(event(a), event(b)).stream().map(Separation::metres).reduce(Interval::union).orElseThrow());
    }

    private Optional<Position> place(String id) {
        return Optional.ofNullable(desk.atlas().places().byId().get(id)).flatMap(Place::position);
    }

    private String tolerance() {
        return desk.atlas().layers().border().tolerance().map(metres -> desk.words().text("story.metres", "n", desk.formats().number(Math.round(metres)))).orElse("");
    }

    private Event event(String id) {
        return desk.atlas().event(id).orElseThrow();
    }

    private Claim claim(String id) {
        return desk.atlas().events().claim(id).orElseThrow().claim();
    }

    private Thesis thesis(String id) {
        return desk.atlas().thesis(id).orElseThrow();
    }
}
