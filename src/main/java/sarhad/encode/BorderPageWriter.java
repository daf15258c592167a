package sarhad.encode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sarhad.encode.BorderPage.Far;
import sarhad.encode.BorderPage.Row;
import sarhad.encode.BorderPage.Town;
import sarhad.encode.picture.Strip;
import sarhad.encode.picture.StripShape;
import sarhad.encode.picture.Svg;
import sarhad.measure.Interval;
import sarhad.measure.Measures;
import sarhad.measure.SiteMeasure;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Place;

/** Writes the page of the unrolled border. */
final class BorderPageWriter {
    private final Desk desk;
    private final Words words;
    private final Names names;
    private final BorderStrip strip;
    private final Sentences sentences;
    private final StripWriter writer;

    BorderPageWriter(Desk desk, Measures measures, BorderStrip strip) {
        this.desk = desk;
        this.words = desk.words();
        this.names = desk.names();
        this.strip = strip;
        this.sentences = new Sentences(measures, desk.atlas().about().limits(), words, desk.formats(), names);
        this.writer = new StripWriter(desk.atlas(), measures, strip, names, desk.speech());
    }

    BorderPage write(Frame frame) {
        final Strip drawn = writer.write(event -> desk.to(desk.links().event(words.code(), event.id())));
        final List<String> drawings = Stream.of(StripShape.values()).map(shape -> Svg.inPage(drawn, shape)).toList();
        final List<Row> rows = strip.near().stream().map(stretch -> row(stretch, frame)).toList();
        final List<Far> farther = strip.farther().stream()
                .map(stretch -> new Far(desk.pointer(stretch.event()), sentences.side(stretch.site(), stretch.measure()))).toList();
        return new BorderPage(
                frame, what(), drawings, desk.to(desk.links().asset("strip.css")), desk.to(desk.links().picture(words.code(), Pictures.BORDER)), rows, farther,
                strip.unplaced().stream().map(desk::pointer).toList(), writer.places().map(this::town).toList(), Key.parties(names, desk.formats()),
                Key.kinds(writer.kinds().stream(), words), desk.translation());
    }

    private String what() {
        final Atlas.About about = desk.atlas().about();
        return words.text("strip.what", "length", desk.formats().distance(strip.lengthMetres()), "from", names.text(about.borderFrom()).inSentence(),
                "to", names.text(about.borderTo()).inSentence());
    }

    private Row row(BorderStrip.Stretch stretch, Frame frame) {
        final Event event = stretch.event();
        final Optional<Shown> site = event.sites().size() > 1 ? Optional.of(names.text(stretch.site().name())) : Optional.empty();
        return new Row(
                desk.pointer(event), Formats.key(event.kind()), names.colour(event), site, side(stretch.measure()), sentences.interval(stretch.measure()),
                chainage(stretch.chainage()), desk.grades().of("basis", stretch.site().basis()), frame.home() + "?event=" + event.id());
    }

    private String side(SiteMeasure measure) {
        return measure.side() instanceof SiteMeasure.Side.In in ? names.country(in.country()) : words.text("filter.side.either");
    }

    /** Where the nearest border points are; what lies beyond an end is nearest to that end only. */
    private String chainage(Interval chainage) {
        final Atlas.About about = desk.atlas().about();
        if (!strip.beyond(chainage.min()) || !strip.beyond(chainage.max()) || chainage.max() - chainage.min() > 1) return desk.formats().chainage(chainage, strip.lengthMetres());
        return words.text("strip.beyond", "end", names.text(chainage.min() < 1 ? about.borderFrom() : about.borderTo()).inSentence());
    }

    private Town town(BorderStrip.Spot spot) {
        final Place place = spot.place();
        return new Town(names.text(place.name()), place.kind() == Place.Kind.CROSSING, names.country(place.country().orElseThrow()),
                desk.formats().distance(Math.abs(spot.depth())), words.text("strip.km", "n", desk.formats().number(Math.round(spot.chainage() / 1000))));
    }
}
