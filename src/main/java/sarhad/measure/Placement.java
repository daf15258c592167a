package sarhad.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import sarhad.model.Atlas;
import sarhad.model.Layer;
import sarhad.model.Position;
import sarhad.model.Site;
import sarhad.model.Site.Disc;
import sarhad.model.Site.Unit;

/**
 * Where positions lie in the atlas's countries, provinces and land. Safe for many threads.
 *
 * <p>Countries and provinces are known inside the atlas's limits only, because the layers are cut there: beyond them
 * nothing is said of a unit.
 */
public final class Placement {
    /** Metres by which the world's land, at 1:110 million, may be off at a coast. */
    public static final double LAND_TOLERANCE = 60_000;
    /** A margin for what the width is measured with. */
    private static final double NARROWEST = Site.NARROWEST_ACROSS_HOMES * 1.005;
    private static final double WIDENING = 1.25;
    private static final double WIDEST = 100_000;

    private final Map<String, UnitArea> countries;
    private final Map<String, UnitArea> provinces;
    private final Map<String, UnitArea> land;
    private final UnitArea window;

    /** The placement of an atlas with these layers. */
    public Placement(Layer countries, Layer provinces, Layer land, Atlas.Extent limits) {
        this.countries = areas(countries);
        this.provinces = areas(provinces);
        this.land = areas(land);
        final Envelope extent = new Envelope(limits.west(), limits.east(), limits.south(), limits.north());
        window = new UnitArea("window", new GeometryFactory().toGeometry(extent));
    }

    /** The placement of an atlas. */
    public static Placement of(Atlas atlas) {
        return new Placement(atlas.layers().countries(), atlas.layers().provinces(), atlas.layers().land(), atlas.about().limits());
    }

    private static Map<String, UnitArea> areas(Layer layer) {
        final Map<String, UnitArea> areas = new LinkedHashMap<>();
        for (final Layer.Feature feature : layer.features()) areas.put(feature.id(), new UnitArea(feature.id(), feature.geometry()));
        return areas;
    }

    /**
     * Metres from a position to a unit: 0 where it lies in it. Empty where the layers do not know the unit or the
     * position lies beyond the atlas's limits.
     */
    public OptionalDouble metresFromUnit(Position position, Unit unit) {
        if (!inWindow(position)) return OptionalDouble.empty();
        return area(unit).map(area -> OptionalDouble.of(area.metresTo(position))).orElse(OptionalDouble.empty());
    }

    /** Whether some position of a disc lies in a unit, or nothing is known against it. */
    public boolean canLieIn(Disc disc, Unit unit) {
        return region(disc, Optional.of(unit)).isPresent();
    }

    /** Metres from a position to the nearest land of any layer: 0 on land. Coasts of far land are off by tens of kilometres. */
    public double metresFromLand(Position position) {
        if (countries.values().stream().anyMatch(area -> area.contains(position))) return 0;
        double least = Double.POSITIVE_INFINITY;
        for (final UnitArea area : land.values()) least = Math.min(least, area.metresTo(position));
        if (least == 0 || !inWindow(position)) return least;
        for (final UnitArea area : countries.values()) least = Math.min(least, area.metresTo(position));
        return least;
    }

    /** Whether a position is on land as far as such coarse coasts can tell: at most {@link #LAND_TOLERANCE} off. */
    public boolean onLand(Position position) {
        return metresFromLand(position) <= LAND_TOLERANCE;
    }

    /**
     * The region of a site: its disc within the unit that it is stated to lie in. Where homes were hit it is widened
     * until it is nowhere narrower than {@link Site#NARROWEST_ACROSS_HOMES}, since whoever knows the unit could cut a
     * wider disc down again.
     *
     * @return empty where the site has no disc, or no position of the disc lies in the unit
     */
    public Optional<Region> region(Site site) {
        if (site.disc().isEmpty()) return Optional.empty();
        final Disc stated = site.disc().get();
        if (!site.homesHit()) return region(stated, site.within());
        final double least = NARROWEST / 2;
        Disc disc = stated.radius() >= least ? stated : new Disc(stated.middle(), least);
        Optional<Region> region = region(disc, site.within());
        while (region.isPresent() && tooNarrow(region.get())) {
            if (disc.radius() > WIDEST) return Optional.of(Region.of(disc));
            disc = new Disc(disc.middle(), disc.radius() * WIDENING);
            region = region(disc, site.within());
        }
        return region;
    }

    /** The part of a disc that lies in a unit; all of it where the layers do not know the unit. */
    public Optional<Region> region(Disc disc, Optional<Unit> unit) {
        final Optional<UnitArea> area = unit.flatMap(this::area);
        return area.isEmpty() ? Optional.of(Region.of(disc)) : Region.of(disc, new Bounds(area.get(), window));
    }

    /** The area of a unit: the province where the layers know it, else the country. */
    Optional<UnitArea> area(Unit unit) {
        return unit.province().map(provinces::get).or(() -> Optional.ofNullable(countries.get(unit.country())));
    }

    Map<String, UnitArea> countries() {
        return countries;
    }

    Map<String, UnitArea> provinces() {
        return provinces;
    }

    /** The atlas's limits. */
    UnitArea window() {
        return window;
    }

    private boolean inWindow(Position position) {
        return window.contains(position);
    }

    private static boolean tooNarrow(Region region) {
        return region.room() < NARROWEST / 2 && Width.narrowest(region.geometry()) < NARROWEST;
    }
}
