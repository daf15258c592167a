package sarhad.measure;

import java.util.Optional;
import sarhad.model.Lazy;
import sarhad.model.Position;
import sarhad.model.Site.Disc;

/**
 * What is measured of a position anywhere on earth, known as a point or as a disc around it, of which nothing else is
 * stated. It lies in a country or province only if that holds the whole disc, and the lines leave no doubt.
 */
public final class PositionMeasure {
    /** The greatest radius in metres: wider discs are hardly a position. */
    public static final double WIDEST = 1_000_000;
    /** Areas are asked of discs; a point is asked of as one of a millimetre. */
    private static final double POINT = 1e-3;

    private final Position position;
    private final double radius;
    private final Region region;
    private final Sides sides;
    private final BorderLine reference;
    private final BorderLine alternative;
    private final Lazy<OnLine> onReference;
    private final Lazy<OnLine> onAlternative;

    PositionMeasure(Position position, double radius, Sides sides, BorderLine reference, BorderLine alternative) {
        if (!(radius >= 0 && radius <= WIDEST)) throw new IllegalArgumentException("radius " + radius + " is not between 0 and " + WIDEST);
        this.position = position;
        this.radius = radius;
        this.sides = sides;
        this.reference = reference;
        this.alternative = alternative;
        region = Region.of(new Disc(position, radius == 0 ? POINT : radius));
        onReference = Lazy.of(() -> on(reference));
        onAlternative = alternative == reference ? onReference : Lazy.of(() -> on(alternative));
    }

    private OnLine on(BorderLine line) {
        if (radius == 0) {
            final BorderPoint nearest = line.nearest(position);
            return new OnLine(nearest, new Interval(nearest.distanceMetres(), nearest.distanceMetres()), position);
        }
        final LineDistance distance = LineDistance.of(region, line);
        return new OnLine(distance.ofMiddle(), distance.interval(), distance.closest());
    }

    /**
     * How far from one line.
     *
     * @param nearest the point of the line nearest to the position
     * @param interval holds the distance in metres of every position of the disc
     * @param closest where in the disc the line is nearest
     */
    public record OnLine(BorderPoint nearest, Interval interval, Position closest) {}

    /** The position, or the middle of the disc. */
    public Position position() {
        return position;
    }

    /** Metres around it within which the true position lies; 0 for the point itself. */
    public double radius() {
        return radius;
    }

    /** How far from the reference line. */
    public OnLine onReference() {
        return onReference.get();
    }

    /** How far from the alternative line; from the reference line where there is no other. */
    public OnLine onAlternative() {
        return onAlternative.get();
    }

    /** The distance to the border over every position of the disc and both lines, in metres. */
    public Interval interval() {
        return onReference().interval().union(onAlternative().interval());
    }

    /** Chainage of the nearest reference border points of all positions of the disc, in metres. */
    public Interval chainage() {
        final double chainage = onReference().nearest().chainageMetres();
        return radius == 0 ? new Interval(chainage, chainage) : ChainageRange.of(region, reference);
    }

    /** On which side of the border the whole disc lies. */
    public SiteMeasure.Side side() {
        return sides.side(region, Lazy.of(this::lines));
    }

    private Sides.Lines lines() {
        final Position onLine = reference.nearest(onReference().closest()).position();
        return new Sides.Lines(onReference().interval().min(), alternative.nearest(onLine).distanceMetres());
    }

    /** ISO 3166-1 code of the country that holds the whole disc, as far as the layers know. */
    public Optional<String> country() {
        return sides.country(region, side());
    }

    /** ISO 3166-2 code of the province that holds the whole disc, as far as the layers know. */
    public Optional<String> province() {
        return sides.province(region, side());
    }

    /** Whether the whole disc lies within the atlas's limits, beyond which no country is known. */
    public boolean withinLimits() {
        return sides.known(region);
    }

    /** The way to another position. */
    public Way to(PositionMeasure other) {
        final Geodesy.Path path = Geodesy.path(position, other.position);
        return new Way(path, Between.discs(path.metres(), radius + other.radius));
    }

    /** The distance to a site of an event over every position of both, in metres. */
    public Interval to(SiteMeasure site) {
        return Between.of(region, site.where());
    }

    /**
     * From one position to another.
     *
     * @param path the geodesic between the positions, or the middles of their discs
     * @param interval holds the distance in metres between any two positions of the discs
     */
    public record Way(Geodesy.Path path, Interval interval) {}
}
