package sarhad.measure;

import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import sarhad.model.Amount;
import sarhad.model.Position;
import sarhad.model.Site.Disc;
import sarhad.model.Site.Unit;
import sarhad.model.Statement;
import sarhad.model.Statement.Form;
import sarhad.model.Statement.Path;

/**
 * Statements as areas: all positions within a frame of which a statement would be true, its tolerance granted.
 *
 * <p>A distance by road is never shorter than the straight one, so it bounds that from above only. A distance from a place
 * of which nobody says how it was meant may be one by road; a distance from the border is taken as straight unless
 * somebody says otherwise, since no road leads along it to a place. A direction in words holds to 45° on either side.
 */
final class StatementAreas {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** Metres in a degree of latitude, at least. */
    private static final double DEGREE = 110_000;

    private final Geometry border;
    private final Function<String, Optional<Position>> places;
    private final Placement placement;

    /**
     * @param border the reference line
     * @param places positions by the ids of places
     */
    StatementAreas(Geometry border, Function<String, Optional<Position>> places, Placement placement) {
        this.border = border;
        this.places = places;
        this.placement = placement;
    }

    /** The area of a statement within a frame; empty where its form says nothing that geometry can use. */
    Optional<Geometry> of(Statement statement, Disc frame) {
        final double tolerance = statement.tolerance().map(Statement.Tolerance::metres).orElse(0.0);
        final Form form = statement.form();
        if (form instanceof Form.In in) return placement.area(unit(in.unit())).map(UnitArea::geometry);
        if (form instanceof Form.WithinDisc within) return Optional.of(disc(within.disc()));
        if (form instanceof Form.FromBorder from) return fromBorder(range(from.metres(), tolerance, from.path() == Path.ROAD), frame);
        if (form instanceof Form.FromPlace from) {
            return places.apply(from.place()).map(place -> fromPlace(place, from, tolerance, frame));
        }
        return beside(form).filter(place -> tolerance > 0).flatMap(places).map(place -> disc(new Disc(place, tolerance)));
    }

    private static Unit unit(String code) {
        final int dash = code.indexOf('-');
        return dash < 0 ? new Unit(code, Optional.empty()) : new Unit(code.substring(0, dash), Optional.of(code));
    }

    private static Optional<String> beside(Form form) {
        if (form instanceof Form.Near near) return Optional.of(near.place());
        return form instanceof Form.Adjoins adjoins ? Optional.of(adjoins.place()) : Optional.empty();
    }

    /**
     * The straight distances of which a stated one would be true.
     *
     * @param fromAboveOnly whether it may be longer than the straight one
     */
    static Interval range(Amount stated, double tolerance, boolean fromAboveOnly) {
        final double least = stated instanceof Amount.AtMost ? 0 : Math.max(0, stated.smallest() - tolerance);
        final double most = stated instanceof Amount.AtLeast ? Double.POSITIVE_INFINITY : stated.largest() + tolerance;
        return new Interval(fromAboveOnly ? 0 : least, most);
    }

    /** Empty where the distance is longer than such an area can be made for. */
    private Optional<Geometry> fromBorder(Interval metres, Disc frame) {
        final double longest = Double.isInfinite(metres.max()) ? metres.min() : metres.max();
        if (longest <= 0 || longest > GeodesicBuffer.FARTHEST) return Optional.empty();
        final Geometry near = near(frame, longest);
        final Geometry outer = Double.isInfinite(metres.max()) ? disc(frame) : within(near, metres.max());
        return Optional.of(metres.min() > 0 ? Areas.difference(outer, within(near, metres.min())) : outer);
    }

    private static Geometry within(Geometry line, double metres) {
        return line.isEmpty() ? FACTORY.createMultiPolygon() : GeodesicBuffer.of(line, metres);
    }

    /** As much of the border as can lie within a distance of a position of the frame. */
    private Geometry near(Disc frame, double metres) {
        final double north = (frame.radius() + metres) / DEGREE;
        final double least = Math.cos(Math.toRadians(Math.min(89, Math.abs(frame.middle().lat()) + north)));
        final Envelope window = new Envelope(frame.middle().lon(), frame.middle().lon(), frame.middle().lat(), frame.middle().lat());
        window.expandBy(north / least, north);
        return OverlayNGRobust.overlay(border, FACTORY.toGeometry(window), OverlayNG.INTERSECTION);
    }

    private static Geometry fromPlace(Position place, Form.FromPlace from, double tolerance, Disc frame) {
        final Interval metres = range(from.metres(), tolerance, from.path() != Path.STRAIGHT);
        final Geometry ring = ring(place, metres, frame);
        if (from.direction().isEmpty()) return ring;
        final double farthest = Math.min(metres.max(), Geodesy.metres(place, frame.middle()) + frame.radius());
        return Areas.intersection(ring, Sector.of(place, from.direction().get(), farthest, FACTORY));
    }

    private static Geometry ring(Position place, Interval metres, Disc frame) {
        final Geometry outer = Double.isInfinite(metres.max()) ? disc(frame) : disc(new Disc(place, metres.max()));
        return metres.min() > 0 ? Areas.difference(outer, disc(new Disc(place, metres.min()))) : outer;
    }

    private static Geometry disc(Disc disc) {
        return DiscPolygon.of(disc, DiscPolygon.EXCESS, FACTORY);
    }
}
