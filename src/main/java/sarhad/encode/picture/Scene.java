package sarhad.encode.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Position;

/**
 * What a picture shows, in degrees (lon, lat) and in words of one language. Who acted is told by the value that style sheets
 * have for it: {@code a}, {@code b} or {@code other}.
 */
public record Scene(
        Caption caption, View view, Ground ground, List<Site> sites, List<Arc> arcs, Optional<Ruler> ruler, Names names, Numbers numbers) {

    /** The same without the names of towns. */
    public Scene withoutTowns() {
        return new Scene(caption, view, ground, sites, arcs, ruler, new Names(List.of(), names.areas, names.seas), numbers);
    }

    /**
     * How numbers are written.
     *
     * @param kilometres so many kilometres
     * @param count so many of anything
     */
    public record Numbers(LongFunction<String> kilometres, LongFunction<String> count) {}

    /**
     * What is said beside the map.
     *
     * @param number the event that it is about, if it is about one
     * @param label what kind of thing it is about
     * @param sentences what is to be said of it
     * @param parties whose colour is which
     * @param kinds the shapes of kinds of event, where they are to be explained
     * @param notes credits, and what the boundaries do not say
     * @param description for who does not see the picture
     */
    public record Caption(
            String language, boolean rightToLeft, Phrase publication, Optional<Phrase> atlas, Optional<Number> number, Optional<Phrase> label, Phrase title,
            List<Phrase> dates, List<Phrase> sentences, List<Party> parties, List<Kind> kinds, List<Phrase> notes, String description) {

        /** The same with other days and sentences, and other kinds explained. */
        public Caption saying(List<Phrase> days, List<Phrase> said, List<Kind> explained) {
            return new Caption(language, rightToLeft, publication, atlas, number, label, title, days, said, parties, explained, notes, description);
        }

        /** The same with other notes. */
        public Caption noting(List<Phrase> others) {
            return new Caption(language, rightToLeft, publication, atlas, number, label, title, dates, sentences, parties, kinds, others, description);
        }
    }

    /** The mark of an event. */
    public record Number(Event.Kind kind, String party, String number) {}

    /** Whose colour is which. */
    public record Party(String party, Phrase name) {}

    /** Which kind has which shape. */
    public record Kind(Event.Kind kind, Phrase name) {}

    /**
     * Where the picture looks.
     *
     * @param limits the window to which near maps are cut
     * @param focus what has to be seen; longitudes may run on beyond ±180. A point is the middle of the map
     * @param closest zoom level that is not exceeded
     * @param name what the limits are called where they are drawn as a frame
     */
    public record View(Atlas.Extent limits, Envelope focus, double closest, Phrase name) {}

    /** What the events lie on. */
    public sealed interface Ground {}

    /** The map of the atlas: countries, boundaries, the border. @param options what is shown only where somebody wants it */
    public record Near(List<Country> countries, List<Geometry> provinces, List<Geometry> rivers, List<Boundary> boundaries, Geometry border, Options options)
            implements Ground {
        /** The same with other options. */
        public Near with(List<Geometry> otherRivers, Options other) {
            return new Near(countries, provinces, otherRivers, boundaries, border, other);
        }
    }

    /**
     * What is shown only where somebody wants it.
     *
     * @param band the land near the border
     * @param provinces all provinces, of which the lines are drawn
     * @param alternative the border as another source has it
     */
    public record Options(List<Geometry> band, List<Geometry> provinces, List<Geometry> alternative) {
        /** Nothing of it. */
        public static final Options NONE = new Options(List.of(), List.of(), List.of());
    }

    /** The earth: land only, since boundaries there would be of disputes that are not the subject. */
    public record Far(Geometry land) implements Ground {}

    /** A country. */
    public record Country(Geometry area, boolean party) {}

    /** A boundary that is not the border. */
    public record Boundary(Geometry line, boolean dashed) {}

    /**
     * A site of an event.
     *
     * @param region where it can lie
     * @param point where its mark may stand; empty where no point is known or shown
     * @param near whether it lies in the atlas's window
     * @param chosen whether the picture is about it
     */
    public record Site(
            String event, Event.Kind kind, String party, String number, Geometry region, Optional<Position> point, Optional<Measured> measured,
            boolean near, boolean chosen) {}

    /** The line that stands for the distance to the border, and how far that is. */
    public record Measured(Position from, Position to, Phrase interval) {}

    /** A line between places and who draws it. */
    public record Arc(LineString line, Phrase holder) {}

    /** A line that a reader measured. @param line which may run on beyond ±180 */
    public record Ruler(LineString line, Phrase length) {}

    /** Names on the map. */
    public record Names(List<Town> towns, List<Area> areas, List<Sea> seas) {}

    /**
     * A place.
     *
     * @param rank 1 first, 5 only where there is room
     * @param chosen whether the picture is about it
     */
    public record Town(Position position, Phrase name, int rank, boolean chosen) {}

    /** A country or province. */
    public record Area(Geometry area, Phrase name, boolean country) {}

    /** A sea's name and where it stands. */
    public record Sea(Position position, Phrase name) {}
}
