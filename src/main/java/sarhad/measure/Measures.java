package sarhad.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Events;
import sarhad.model.Layer;
import sarhad.model.Lazy;
import sarhad.model.Place;
import sarhad.model.Position;
import sarhad.model.Site;
import sarhad.model.Statement;

/**
 * All measures of an atlas, each made when first asked for, once. Safe for many threads.
 */
public final class Measures {
    /** With more events than this, an event is measured against those only that are nearest to it in time. */
    public static final int MOST_OTHERS = 60;

    private final Events events;
    private final Map<String, List<SiteMeasure>> byEvent;
    private final Map<String, Lazy<List<Separation>>> separations;
    private final Map<String, Map<String, Lazy<Whereabouts>>> whereabouts = new LinkedHashMap<>();
    /** By event, site and statements left out: each language asks for them. */
    private final Map<List<Object>, SiteMeasure> variants = new ConcurrentHashMap<>();
    private final Lazy<BorderLine> border;
    private final Lazy<BorderLine> alternative;
    private final Placement placement;
    private final Sides sides;
    private final Geometry borderGeometry;
    private final Zones zones;

    private Measures(Atlas atlas) {
        events = atlas.events();
        final Layer reference = atlas.layers().border();
        final Layer other = atlas.layers().borderAlternative();
        if (reference.features().isEmpty()) throw new IllegalArgumentException("the atlas has no border line");
        borderGeometry = geometry(reference);
        border = Lazy.of(() -> line(reference));
        alternative = other.features().isEmpty() ? border : Lazy.of(() -> line(other));
        placement = Placement.of(atlas);
        sides = new Sides(atlas.about().parties().stream().map(Atlas.Party::country).toList(), placement);
        final StatementAreas shapes = new StatementAreas(
                borderGeometry, id -> Optional.ofNullable(atlas.places().byId().get(id)).flatMap(Place::position), placement);
        zones = new Zones(atlas, this);
        byEvent = new LinkedHashMap<>();
        separations = new LinkedHashMap<>();
        for (final Event event : atlas.events()) {
            separations.put(event.id(), Lazy.of(() -> measuredTo(event, others(event))));
            final Map<String, Lazy<Whereabouts>> where = new LinkedHashMap<>();
            event.sites().stream().filter(site -> site.disc().isPresent())
                    .forEach(site -> where.put(site.id(), Lazy.of(() -> Whereabouts.of(site, region(site), placement, shapes))));
            whereabouts.put(event.id(), where);
            byEvent.put(event.id(), event.sites().stream().filter(site -> site.disc().isPresent())
                    .map(site -> without(event, site, Set.of())).toList());
        }
    }

    /**
     * The measures of every site that has a position.
     *
     * @throws IllegalArgumentException if the atlas has no border line
     */
    public static Measures of(Atlas atlas) {
        return new Measures(atlas);
    }

    private static BorderLine line(Layer layer) {
        return new BorderLine(geometry(layer));
    }

    private static Geometry geometry(Layer layer) {
        final List<Geometry> lines = layer.features().stream().map(Layer.Feature::geometry).toList();
        return lines.get(0).getFactory().buildGeometry(lines);
    }

    /** A site outside the unit that it states is a problem of the data, found when it is read: here it keeps its disc. */
    private Region region(Site site) {
        return placement.region(site).orElseGet(() -> Region.of(site.disc().orElseThrow()));
    }

    /** The measures of an event's sites that have a position, in their order. */
    public List<SiteMeasure> of(Event event) {
        return byEvent.getOrDefault(event.id(), List.of());
    }

    /** Where a site can be by what was said; empty where no position is known. */
    public Optional<Whereabouts> whereabouts(Event event, String site) {
        return Optional.ofNullable(whereabouts.getOrDefault(event.id(), Map.of()).get(site)).map(Lazy::get);
    }

    /**
     * The measures of a site that has a position, if some statements that place it are left out.
     *
     * @param left ids of statements
     */
    public SiteMeasure without(Event event, Site site, Set<String> left) {
        final Set<String> ids = site.statements().stream().filter(Statement::limits).map(Statement::id).filter(left::contains).collect(Collectors.toUnmodifiableSet());
        return variants.computeIfAbsent(List.of(event.id(), site.id(), ids), key -> {
            final Lazy<Whereabouts> where = whereabouts.get(event.id()).get(site.id());
            return new SiteMeasure(event.id(), site, Lazy.of(() -> where.get().without(ids).region()), sides, border, alternative);
        });
    }

    /**
     * Why a site can be nowhere if some statements that place it are left out; empty where it can be somewhere, and if none
     * is left out: then it is told of by its disc.
     *
     * @param left ids of statements
     */
    public Optional<Whereabouts.Answer.Nowhere> nowhere(Event event, Site site, Set<String> left) {
        if (left.isEmpty()) return Optional.empty();
        return whereabouts(event, site.id()).map(where -> where.without(left))
                .filter(Whereabouts.Answer.Nowhere.class::isInstance).map(Whereabouts.Answer.Nowhere.class::cast);
    }

    /**
     * The measures of an event's sites that have a position, if some statements that place them are left out: of those that
     * can be somewhere, in their order.
     *
     * @param left ids of statements
     */
    public List<SiteMeasure> without(Event event, Set<String> left) {
        return event.sites().stream().filter(site -> site.disc().isPresent() && nowhere(event, site, left).isEmpty())
                .map(site -> without(event, site, left)).toList();
    }

    /** The measure of one site; empty where no position is known. */
    public Optional<SiteMeasure> of(Event event, String site) {
        return of(event).stream().filter(measure -> measure.site().equals(site)).findFirst();
    }

    /** The events that an event is measured against, in time order: all others, or the {@value #MOST_OTHERS} nearest in that order. */
    public List<Event> others(Event event) {
        return events.nearest(event, MOST_OTHERS);
    }

    /** Distances from an event's sites to those of the {@linkplain #others others}, in the events' order; made when asked for. */
    public List<Separation> separations(Event event) {
        return separations.get(event.id()).get();
    }

    /** Distances from an event's sites to those of any other, made now. */
    public List<Separation> separations(Event event, Event other) {
        return measuredTo(event, List.of(other));
    }

    private List<Separation> measuredTo(Event event, List<Event> others) {
        final List<SiteMeasure> sites = others.stream().map(this::of).flatMap(List::stream).toList();
        final List<Separation> found = new ArrayList<>();
        for (final SiteMeasure from : of(event)) {
            for (final SiteMeasure to : sites) {
                found.add(new Separation(from.event(), from.site(), to.event(), to.site(), Between.of(from.where(), to.where())));
            }
        }
        return List.copyOf(found);
    }

    /** Makes every measure now, on all processors: with many events they take long. */
    public void makeAll() {
        byEvent.values().stream().flatMap(List::stream).toList().parallelStream().forEach(SiteMeasure::make);
        separations.values().parallelStream().forEach(Lazy::get);
    }

    /** The time from one event to another. */
    public Elapsed elapsed(Event from, Event to) {
        return Elapsed.between(from.when(), to.when());
    }

    /**
     * What is measured of any position on earth.
     *
     * @param radius metres within which the position is known, at most {@link PositionMeasure#WIDEST}; 0 for the point itself
     */
    public PositionMeasure at(Position position, double radius) {
        return new PositionMeasure(position, radius, sides, border(), alternative());
    }

    /** The reference border line. */
    public BorderLine border() {
        return border.get();
    }

    /** Bands along the border. */
    public Zones zones() {
        return zones;
    }

    /** The same as geometry: all that the layer has of it, in its order (lon, lat; never to be changed in place). */
    public Geometry borderGeometry() {
        return borderGeometry;
    }

    /** The alternative border line; the reference line where the atlas has no other. */
    public BorderLine alternative() {
        return alternative.get();
    }

    /** Where positions lie in the atlas's units. */
    public Placement placement() {
        return placement;
    }
}
