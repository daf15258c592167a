package sarhad.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
     * doubt, or the answer is {@link SiteMeasure.Side.Either}; {@link SiteMeasure.Side.Unknown} beyond the atlas's limits.
     *
     * @param lines how the two border lines lie to the region; asked only where nothing is stated
     */
    SiteMeasure.Side side(Site site, Region region, Lazy<Lines> lines) {
        if (site.within().isPresent()) {
            final String country = site.within().get().country();
            return parties.contains(country) ? new SiteMeasure.Side.In(country) : new SiteMeasure.Side.Elsewhere();
        }
        // What happened off a country's coast happened on its side.
        return side(region, lines, area -> true);
    }

    /** The side of a whole disc of which nothing is stated: a country's only where that holds all of it. */
    SiteMeasure.Side side(Region region, Lazy<Lines> lines) {
        return side(region, lines, area -> area.holds(region.disc()));
    }

    private SiteMeasure.Side side(Region region, Lazy<Lines> lines, Predicate<UnitArea> enough) {
        if (!known(region)) return new SiteMeasure.Side.Unknown();
        final List<UnitArea> met = placement.countries().values().stream().filter(area -> area.meets(region.disc())).toList();
        final Optional<UnitArea> ofParty = met.stream().filter(area -> parties.contains(area.id())).findFirst();
        final boolean undecided = ofParty.isPresent() && !(met.size() == 1 && enough.test(ofParty.get()));
        // Even in a third country, or at sea, where the lines end and disagree.
        if (undecided || lines.get().distance() < lines.get().deviation()) return new SiteMeasure.Side.Either();
        return ofParty.isPresent() ? new SiteMeasure.Side.In(ofParty.get().id()) : new SiteMeasure.Side.Elsewhere();
    }

    /**
     * The reference line near a region.
     *
     * @param distance metres from it to the region
     * @param deviation metres between it and the alternative line there
     */
    record Lines(double distance, double deviation) {}

    /** Whether the whole disc of a region lies inside the atlas's limits, where the layers know every country; beyond them they are silent. */
    boolean known(Region region) {
        return placement.window().holds(region.disc());
    }

    /** The country that holds the whole region; the stated one, where one is. */
    Optional<String> country(Site site, Region region, SiteMeasure.Side side) {
        return site.within().isPresent() ? site.within().map(Site.Unit::country) : country(region, side);
    }

    /** The country that holds the whole disc of a region; none where its side is open, lest the line's uncertainty be forgotten. */
    Optional<String> country(Region region, SiteMeasure.Side side) {
        return isOpen(side) ? Optional.empty()
                : placement.countries().values().stream().filter(area -> area.holds(region.disc())).map(UnitArea::id).findFirst();
    }

    /** The province that holds the whole region; the stated one, where one is. */
    Optional<String> province(Site site, Region region, SiteMeasure.Side side) {
        final Optional<String> stated = site.within().flatMap(Site.Unit::province);
        return stated.isPresent() ? stated : province(region, side);
    }

    /** The province that holds the whole region; none where its side is open. */
    Optional<String> province(Region region, SiteMeasure.Side side) {
        return isOpen(side) ? Optional.empty()
                : placement.provinces().values().stream().filter(area -> holds(area, region)).map(UnitArea::id).findFirst();
    }

    private static boolean isOpen(SiteMeasure.Side side) {
        return side instanceof SiteMeasure.Side.Either || side instanceof SiteMeasure.Side.Unknown;
    }

    private static boolean holds(UnitArea area, Region region) {
        if (region.isWhole() || !area.meets(region.disc())) return area.holds(region.disc());
        // Overlays round: a region cut along a boundary may cross it by less than a hair.
        return Areas.difference(region.geometry(), area.geometry()).getArea() < 1e-9 * region.geometry().getArea();
    }
}
