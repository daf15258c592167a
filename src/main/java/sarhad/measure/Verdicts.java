package sarhad.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sarhad.model.Amount;
import sarhad.model.Atlas;
import sarhad.model.CompassPoint;
import sarhad.model.Event;
import sarhad.model.Place;
import sarhad.model.Position;
import sarhad.model.Site;
import sarhad.model.Site.Disc;
import sarhad.model.Statement;
import sarhad.model.Statement.Form;
import sarhad.model.Statement.Path;

/**
 * Holds stated distances against measured ones, by these rules:
 * <ol>
 * <li>Only distances are judged: from the border or from a place.
 * <li>What is judged is what the statement speaks of: another place, if it names one as its subject, else the site. Where
 *     either end has no position there is nothing to compare.
 * <li>A statement that placed the site is not judged by that place.
 * <li>The stated distance is a range: the value or values with the written tolerance on either side. One by road is never
 *     shorter than the straight one, so it is a range from nothing up.
 * <li>Compatible, if that range and the measured interval have a value in common. Else it differs by the gap between them.
 * <li>From a place, where nobody says how it was meant, a stated distance that is longer than the straight one may be one
 *     by road. From the border it may not.
 * <li>A direction from a place that was stated with a distance is judged beside it: it is contradicted if no position at
 *     which the site can be lies within 45° of it.
 * </ol>
 */
public final class Verdicts {
    /** Metres: the radius of a place of which a gazetteer's point is known. */
    private static final double POINT = 1;

    private final Atlas atlas;
    private final Measures measures;

    /** Verdicts on what is stated in an atlas. */
    public Verdicts(Atlas atlas, Measures measures) {
        this.atlas = atlas;
        this.measures = measures;
    }

    /**
     * A stated distance and what is to be said of it.
     *
     * @param stated the distance as it was stated, in metres
     * @param from id of the place from which; empty for the border
     * @param bearing the direction that was stated with it; empty where none was, or it can not be judged
     */
    public record Judged(
            Event event, Site site, Statement statement, Amount stated, Path path, Optional<String> from, Verdict verdict, Optional<Bearing> bearing) {}

    /** A stated direction and the measured ones. */
    public record Bearing(CompassPoint stated, Azimuths measured) {

        /** Whether the stated one is true of a position at which the site can be. */
        public boolean fits() {
            return measured.meet(stated);
        }
    }

    /** Every stated distance, by events in time order. */
    public List<Judged> all() {
        final List<Judged> all = new ArrayList<>();
        for (final Event event : atlas.events()) {
            for (final Site site : event.sites()) {
                for (final Statement statement : site.statements()) of(event, site, statement).ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    /** The verdict on a statement; empty where it states no distance. */
    public Optional<Judged> of(Event event, Site site, Statement statement) {
        if (statement.form() instanceof Form.FromBorder from) {
            return Optional.of(new Judged(event, site, statement, from.metres(), from.path(), Optional.empty(), fromBorder(event, site, statement, from), Optional.empty()));
        }
        if (statement.form() instanceof Form.FromPlace from) {
            return Optional.of(new Judged(event, site, statement, from.metres(), from.path(), Optional.of(from.place()), fromPlace(event, site, statement, from), bearing(event, site, statement, from)));
        }
        return Optional.empty();
    }

    private Verdict fromBorder(Event event, Site site, Statement statement, Form.FromBorder from) {
        if (statement.limits() && site.disc().isPresent()) return new Verdict.Placed(without(event, site, statement).border().interval());
        final Optional<Interval> measured = statement.subject().isPresent()
                ? position(statement.subject().get()).map(this::toBorder)
                : measures.of(event, site.id()).map(measure -> measure.border().interval());
        if (measured.isEmpty()) return new Verdict.NotComparable(Verdict.Reason.NO_POSITION);
        return compared(stated(statement, from.metres(), from.path() == Path.ROAD), measured.get(), false);
    }

    private Verdict fromPlace(Event event, Site site, Statement statement, Form.FromPlace from) {
        final Optional<Region> reference = position(from.place()).map(Verdicts::point);
        if (reference.isEmpty()) return new Verdict.NotComparable(Verdict.Reason.NO_REFERENCE);
        if (statement.limits() && site.disc().isPresent()) {
            return new Verdict.Placed(Between.of(without(event, site, statement).where(), reference.get()));
        }
        final Optional<Region> subject = subject(event, site, statement);
        if (subject.isEmpty()) return new Verdict.NotComparable(Verdict.Reason.NO_POSITION);
        final Interval measured = Between.of(subject.get(), reference.get());
        return compared(stated(statement, from.metres(), from.path() == Path.ROAD), measured, from.path() == Path.UNSAID);
    }

    private Optional<Bearing> bearing(Event event, Site site, Statement statement, Form.FromPlace from) {
        if (from.direction().isEmpty() || statement.limits()) return Optional.empty();
        return position(from.place()).flatMap(place -> subject(event, site, statement).map(subject -> Azimuths.of(place, subject)))
                .map(measured -> new Bearing(from.direction().get(), measured));
    }

    private Optional<Region> subject(Event event, Site site, Statement statement) {
        return statement.subject().isPresent()
                ? position(statement.subject().get()).map(Verdicts::point) : measures.of(event, site.id()).map(SiteMeasure::where);
    }

    private static Interval stated(Statement statement, Amount metres, boolean byRoad) {
        return StatementAreas.range(metres, statement.tolerance().map(Statement.Tolerance::metres).orElse(0.0), byRoad);
    }

    static Verdict compared(Interval stated, Interval measured, boolean perhapsByRoad) {
        if (stated.min() > measured.max()) {
            return perhapsByRoad ? new Verdict.PerhapsByRoad(measured) : new Verdict.Differs(measured, stated.min() - measured.max(), true);
        }
        if (stated.max() < measured.min()) return new Verdict.Differs(measured, measured.min() - stated.max(), false);
        return new Verdict.Compatible(measured);
    }

    private SiteMeasure without(Event event, Site site, Statement statement) {
        return measures.without(event, site, Set.of(statement.id()));
    }

    private Interval toBorder(Position position) {
        final double reference = measures.border().nearest(position).distanceMetres();
        final double alternative = measures.alternative().nearest(position).distanceMetres();
        return new Interval(Math.min(reference, alternative), Math.max(reference, alternative));
    }

    private Optional<Position> position(String place) {
        return Optional.ofNullable(atlas.places().byId().get(place)).flatMap(Place::position);
    }

    private static Region point(Position position) {
        return Region.of(new Disc(position, POINT));
    }
}
