package sarhad.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import sarhad.model.Position;
import sarhad.model.Site;
import sarhad.model.Site.Disc;
import sarhad.model.Statement;

/**
 * Where a site can be: its disc in its unit, and therein every position of which all statements that place it would be
 * true. Statements can be left out, to see what each of them does. Safe for many threads.
 *
 * <p>Where homes were hit what is left is widened until it is nowhere narrower than {@link Site#NARROWEST_ACROSS_HOMES}.
 */
public final class Whereabouts {
    /** The most statements that may place a site: all their subsets are worked out beforehand. */
    public static final int MOST_STATEMENTS = 6;
    /** Metres by which the outline is made simpler. */
    private static final double SIMPLER = 12;
    private static final double DEGREE = 111_000;
    /** Metres by which a region that is too narrow is widened at a time, and at most. */
    private static final double WIDENING = 1_250;
    private static final double WIDEST = 40_000;
    private static final UnitArea EARTH = new UnitArea("earth", new GeometryFactory().toGeometry(new Envelope(-180, 180, -90, 90)));

    private final Site site;
    private final Placement placement;
    private final Region frame;
    private final Map<String, Geometry> areas;
    private final List<Statement> statements;
    private final Map<Set<String>, Answer> answers = new HashMap<>();

    /** What the statements in force leave. */
    public sealed interface Answer {
        /** The region in which all of them are true. */
        Region region();

        /**
         * Some positions.
         *
         * @param widened whether the region is wider than what the statements leave, because homes were hit
         */
        record Somewhere(Region region, boolean widened) implements Answer {}

        /**
         * None: they contradict each other.
         *
         * @param region the disc in its unit, without any statement
         * @param contradiction ids of the statements that leave nothing together, as few as do: the first such set in their
         *     order; a single one leaves nothing of the disc in its unit
         */
        record Nowhere(Region region, List<String> contradiction) implements Answer {}
    }

    private Whereabouts(Site site, Placement placement, Region frame, List<Statement> statements, Map<String, Geometry> areas) {
        this.site = site;
        this.placement = placement;
        this.frame = frame;
        this.statements = statements;
        this.areas = areas;
    }

    /** @param frame the disc in its unit */
    static Whereabouts of(Site site, Region frame, Placement placement, StatementAreas shapes) {
        final Map<String, Geometry> areas = new HashMap<>();
        final List<Statement> usable = new ArrayList<>();
        for (final Statement statement : site.statements()) {
            if (!statement.limits() || usable.size() == MOST_STATEMENTS) continue;
            shapes.of(statement, frame.disc()).ifPresent(area -> {
                areas.put(statement.id(), area);
                usable.add(statement);
            });
        }
        return new Whereabouts(site, placement, frame, List.copyOf(usable), areas);
    }

    /** The statements that place the site and that geometry can use, in their order. */
    public List<Statement> statements() {
        return statements;
    }

    /** What is left if some statements are left out; ids that are none of {@link #statements} change nothing. */
    public Answer without(Set<String> left) {
        final Set<String> ids = statements.stream().map(Statement::id).filter(left::contains).collect(Collectors.toUnmodifiableSet());
        synchronized (answers) {
            return answers.computeIfAbsent(ids, this::answer);
        }
    }

    private Answer answer(Set<String> left) {
        final List<String> inForce = statements.stream().map(Statement::id).filter(id -> !left.contains(id)).toList();
        if (inForce.isEmpty()) return new Answer.Somewhere(frame, false);
        Geometry rest = frame.geometry();
        for (final String id : inForce) rest = Areas.intersection(rest, areas.get(id));
        if (rest.isEmpty()) return nowhere(inForce);
        final Geometry simpler = Areas.areas(TopologyPreservingSimplifier.simplify(rest, SIMPLER / DEGREE));
        final boolean narrow = site.homesHit() && !Width.isEverywhere(simpler, Site.NARROWEST_ACROSS_HOMES);
        return new Answer.Somewhere(region(narrow ? widened(simpler) : simpler), narrow);
    }

    /** Two that exclude each other are found before three that only do so together: there are few enough to try them all. */
    private Answer nowhere(List<String> inForce) {
        for (int size = 1; size < inForce.size(); size++) {
            final Optional<List<String>> found = contradiction(frame.geometry(), inForce, size);
            if (found.isPresent()) return new Answer.Nowhere(frame, found.get());
        }
        return new Answer.Nowhere(frame, inForce);
    }

    /** The first so many of some statements that leave nothing of an area. */
    private Optional<List<String>> contradiction(Geometry area, List<String> among, int size) {
        for (int i = 0; i <= among.size() - size; i++) {
            final String first = among.get(i);
            final Geometry rest = Areas.intersection(area, areas.get(first));
            if (size == 1 && rest.isEmpty()) return Optional.of(List.of(first));
            if (size == 1) continue;
            final Optional<List<String>> others = contradiction(rest, among.subList(i + 1, among.size()), size - 1);
            if (others.isPresent()) return others.map(more -> Stream.concat(Stream.of(first), more.stream()).toList());
        }
        return Optional.empty();
    }

    /** Wider step by step, within the unit as long as that is wide enough. */
    private Geometry widened(Geometry narrow) {
        final Optional<UnitArea> unit = site.within().flatMap(placement::area);
        Geometry wide = narrow;
        for (double by = WIDENING; by <= WIDEST; by += WIDENING) {
            wide = GeodesicBuffer.of(narrow, by);
            final Geometry inside = unit.isPresent() ? Areas.intersection(wide, unit.get().geometry()) : wide;
            if (Width.isEverywhere(inside, Site.NARROWEST_ACROSS_HOMES)) return inside;
        }
        return wide;
    }

    /** An area as a region: the part of a disc around it that lies in it. */
    private static Region region(Geometry area) {
        final Point inside = area.getInteriorPoint();
        final Point centroid = area.getCentroid();
        final Point middle = area.covers(centroid) ? centroid : inside;
        final Position at = new Position(middle.getX(), middle.getY());
        double radius = 1;
        for (final Coordinate corner : area.getCoordinates()) radius = Math.max(radius, Geodesy.metres(at, new Position(corner.x, corner.y)));
        // Between corners, what is straight in degrees can bulge outwards a little.
        final Disc around = new Disc(at, radius + 50);
        return Region.of(around, new Bounds(new UnitArea("region", area), EARTH)).orElseThrow();
    }
}
