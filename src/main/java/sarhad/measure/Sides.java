package sarhad.measure;

import java.util.List;
import java.util.Optional;
import sarhad.model.Lazy;
import sarhad.model.Site;

/** Says on which side of the border a region lies, and what its country and province are. */
final class Sides {
    private final List<String> parties;
    private final Placement placement;

    /** @param parties ISO 3166-1 codes of the two countries that the border divides */
    Sides(List<String> parties, Placement placement) {
        this.parties = parties;
        this.placement = placement;
    }

    /**
     * The side of a site's region. A stated unit is the authority; without one the place and the lines must leave no
     * doubt, or the answer is {@link SiteMeasure.Side.Either}.
     *
     * @param lines how the two border lines lie to the region; asked only where nothing is stated
     */
    SiteMeasure.Side side(Site site, Region region, Lazy<Lines> lines) {
        if (site.within().isPresent()) {
            final String country = site.within().get().country();
            return parties.contains(country) ? new SiteMeasure.Side.In(country) : new SiteMeasure.Side.Elsewhere();
        }
        return side(region, lines);
    }

    /** The side of a whole disc of which no unit is stated. */
    SiteMeasure.Side side(Region region, Lazy<Lines> lines) {
        final List<UnitArea> met = placement.countries().values().stream().filter(area -> area.meets(region.disc())).toList();
        final List<UnitArea> ofParties = met.stream().filter(area -> parties.contains(area.id())).toList();
        final boolean both = met.size() > 1 && !ofParties.isEmpty();
        // Even in a third country, or at sea, where the lines end and disagree.
        if (both || !known(region) || lines.get().distance() < lines.get().deviation()) return new SiteMeasure.Side.Either();
        return ofParties.isEmpty() ? new SiteMeasure.Side.Elsewhere() : new SiteMeasure.Side.In(ofParties.get(0).id());
    }

    /**
     * The reference line near a region.
     *
     * @param distance metres from it to the region
     * @param deviation metres between it and the alternative line there
     */
    record Lines(double distance, double deviation) {}

    /** Inside the atlas's limits the layers know every country; beyond them they are silent. */
    boolean known(Region region) {
        return placement.inWindow(region.disc().middle());
    }

    /** The country that holds the whole region. */
    Optional<String> country(Site site, Region region) {
        if (site.within().isPresent()) return site.within().map(Site.Unit::country);
        return country(region);
    }

    /** The country that holds the whole disc of a region. */
    Optional<String> country(Region region) {
        return placement.countries().values().stream().filter(area -> area.holds(region.disc())).map(UnitArea::id).findFirst();
    }

    /** The province that holds the whole region. */
    Optional<String> province(Site site, Region region) {
        final Optional<String> stated = site.within().flatMap(Site.Unit::province);
        return stated.isPresent() ? stated : province(region);
    }

    /** The same where none is stated. */
    Optional<String> province(Region region) {
        return placement.provinces().values().stream().filter(area -> holds(area, region)).map(UnitArea::id).findFirst();
    }

    private static boolean holds(UnitArea area, Region region) {
        if (region.isWhole() || !area.meets(region.disc())) return area.holds(region.disc());
        // Overlays round: a region cut along a boundary may cross it by less than a hair.
        return Areas.difference(region.geometry(), area.geometry()).getArea() < 1e-9 * region.geometry().getArea();
    }
}
