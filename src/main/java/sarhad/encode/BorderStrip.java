package sarhad.encode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import sarhad.measure.BorderPoint;
import sarhad.measure.Interval;
import sarhad.measure.Measures;
import sarhad.measure.SiteMeasure;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Layer;
import sarhad.model.Place;
import sarhad.model.Site;

/**
 * What lies where when the border is drawn as a straight line, in metres and without words. Depth is the distance from the
 * border: more than 0 on the left hand of who walks along it from its start, less than 0 on the right.
 *
 * @param lengthMetres of the reference line
 * @param left code of the country on that left hand
 * @param right code of the other one
 * @param fromNorth whether the line starts farther north than it ends
 * @param fromWest whether it starts farther west
 * @param near sites of which every position is at most {@value #DEEPEST} m from the border, in the order of the line
 * @param farther the other sites that are measured, in time order
 * @param unplaced events of which no position is known
 * @param places towns and crossings no farther away than that
 */
record BorderStrip(
        double lengthMetres, String left, String right, boolean fromNorth, boolean fromWest, List<Stretch> near, List<Stretch> farther, List<Event> unplaced,
        List<Spot> places) {
    /** How far from the border a site may be to be drawn. */
    static final double DEEPEST = 150_000;
    /** Degrees by which one steps off the line to see in which country that is. */
    private static final double STEP = 0.01;
    /** Within so many metres of an end of the line, its nearest point is that end: the place lies beyond it. */
    private static final double AT_END = 1;

    /** A site: how deep it lies, and along which part of the line. */
    record Stretch(Event event, Site site, SiteMeasure measure, Interval depth, Interval chainage) {}

    /** A place and the point of the line nearest to it. */
    record Spot(Place place, double depth, double chainage) {}

    static BorderStrip of(Atlas atlas, Measures measures) {
        final Geometry line = measures.borderGeometry();
        final Coordinate[] ends = {line.getCoordinates()[0], line.getCoordinates()[line.getNumPoints() - 1]};
        final List<String> parties = atlas.about().parties().stream().map(Atlas.Party::country).toList();
        final boolean first = isOnTheLeft(atlas, line, parties);
        final String left = parties.get(first ? 0 : 1);
        final String right = parties.get(first ? 1 : 0);
        final List<Stretch> near = new ArrayList<>();
        final List<Stretch> farther = new ArrayList<>();
        for (final Event event : atlas.events()) {
            for (final SiteMeasure measure : measures.of(event)) {
                final Optional<Interval> depth = depth(measure, left, right);
                final boolean isNear = depth.isPresent() && measure.border().interval().max() <= DEEPEST;
                (isNear ? near : farther).add(new Stretch(event, site(event, measure), measure, depth.orElse(measure.border().interval()),
                        isNear ? measure.border().chainage() : new Interval(0, 0)));
            }
        }
        near.sort(Comparator.comparingDouble((Stretch stretch) -> (stretch.chainage.min() + stretch.chainage.max()) / 2));
        final List<Event> unplaced = atlas.events().stream().filter(event -> measures.of(event).isEmpty()).toList();
        return new BorderStrip(measures.border().lengthMetres(), left, right, ends[0].y > ends[1].y, ends[0].x < ends[1].x, List.copyOf(near),
                List.copyOf(farther), unplaced, places(atlas, measures, left, right));
    }

    private static Site site(Event event, SiteMeasure measure) {
        return event.sites().stream().filter(site -> site.id().equals(measure.site())).findFirst().orElseThrow();
    }

    /** Empty where it lies in neither of the two countries. */
    private static Optional<Interval> depth(SiteMeasure measure, String left, String right) {
        final Interval distance = measure.border().interval();
        if (measure.side() instanceof SiteMeasure.Side.Either) return Optional.of(new Interval(-distance.max(), distance.max()));
        if (!(measure.side() instanceof SiteMeasure.Side.In in)) return Optional.empty();
        if (in.country().equals(left)) return Optional.of(distance);
        return in.country().equals(right) ? Optional.of(new Interval(-distance.max(), -distance.min())) : Optional.empty();
    }

    /** Towns and crossings of the two countries; none where homes were hit, since its dot would point at them. */
    private static List<Spot> places(Atlas atlas, Measures measures, String left, String right) {
        final Set<String> hit = new HashSet<>();
        atlas.events().stream().flatMap(event -> event.sites().stream()).filter(Site::homesHit).forEach(site -> site.place().ifPresent(hit::add));
        final List<Spot> spots = new ArrayList<>();
        for (final Place place : atlas.places().byId().values()) {
            final boolean ours = place.country().filter(country -> country.equals(left) || country.equals(right)).isPresent();
            if (place.position().isEmpty() || place.kind() == Place.Kind.AREA || !ours || hit.contains(place.id())) continue;
            final BorderPoint point = measures.border().nearest(place.position().get());
            if (point.distanceMetres() > DEEPEST) continue;
            spots.add(new Spot(place, place.country().get().equals(left) ? point.distanceMetres() : -point.distanceMetres(), point.chainageMetres()));
        }
        spots.sort(Comparator.comparingDouble(Spot::chainage));
        return List.copyOf(spots);
    }

    /** Whether the first of two countries lies on the left hand along the border; most steps off the line to that side decide. */
    private static boolean isOnTheLeft(Atlas atlas, Geometry line, List<String> parties) {
        final List<IndexedPointInAreaLocator> areas = parties.stream().map(code -> new IndexedPointInAreaLocator(
                atlas.layers().countries().feature(code).map(Layer.Feature::geometry).orElseThrow())).toList();
        int votes = 0;
        for (final Coordinate step : toTheLeft(line)) {
            if (areas.get(0).locate(step) == Location.INTERIOR) votes++;
            if (areas.get(1).locate(step) == Location.INTERIOR) votes--;
        }
        return votes >= 0;
    }

    /** A step off the middle of each segment; gaps between the parts of a line are none. */
    private static List<Coordinate> toTheLeft(Geometry line) {
        return IntStream.range(0, line.getNumGeometries()).mapToObj(line::getGeometryN).flatMap(part -> toTheLeft(part.getCoordinates())).toList();
    }

    private static Stream<Coordinate> toTheLeft(Coordinate[] points) {
        return Stream.iterate(1, i -> i < points.length, i -> i + 1).map(i -> {
            final double lon = points[i].x - points[i - 1].x;
            final double lat = points[i].y - points[i - 1].y;
            final double length = Math.max(Math.hypot(lon, lat), 1e-12);
            return new Coordinate((points[i].x + points[i - 1].x) / 2 - lat / length * STEP, (points[i].y + points[i - 1].y) / 2 + lon / length * STEP);
        });
    }

    /** Whether a place lies beyond the start or the end of the line, so that no other point of it is nearer. */
    boolean beyond(double chainage) {
        return chainage < AT_END || chainage > lengthMetres - AT_END;
    }
}
