package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import sarhad.model.Position;
import sarhad.model.Site;
import sarhad.model.Site.Disc;
import sarhad.model.Site.Unit;

class PlacementTest {
    private static final Unit EAST = new Unit("EA", Optional.empty());
    private static final Unit EAST_NORTH = new Unit("EA", Optional.of("EA-N"));
    private final Placement placement = Country.placement();

    private static Disc disc(double lon, double lat, double radius) {
        return new Disc(new Position(lon, lat), radius);
    }

    private Region region(double lon, double lat, double radius, Unit unit) {
        return placement.region(disc(lon, lat, radius), Optional.of(unit)).orElseThrow();
    }

    @Test
    void discInsideItsUnitStaysWhole() {
        assertTrue(region(13, 40.5, 20_000, EAST).isWhole());
    }

    @Test
    void discAcrossTheBorderIsCutThere() {
        final Region region = region(12.05, 40.5, 20_000, EAST);
        assertTrue(region.contains(new Position(12.01, 40.5)));
        assertFalse(region.contains(new Position(11.99, 40.5)));
        assertEquals(12, region.geometry().getEnvelopeInternal().getMinX(), 1e-9);
    }

    @Test
    void provinceWinsOverItsCountry() {
        final Region region = region(13, 41.05, 20_000, EAST_NORTH);
        assertFalse(region.contains(new Position(13, 40.99)));
        assertEquals(41, region.geometry().getEnvelopeInternal().getMinY(), 1e-9);
    }

    @Test
    void countryServesWhereTheProvinceIsUnknown() {
        final Region region = region(12.05, 40.5, 20_000, new Unit("EA", Optional.of("EA-X")));
        assertFalse(region.contains(new Position(11.99, 40.5)));
    }

    @Test
    void discOfAnUnknownUnitStaysWhole() {
        assertTrue(region(12.05, 40.5, 20_000, new Unit("XX", Optional.empty())).isWhole());
    }

    @Test
    void windowCutsNothingOff() {
        final Region region = region(13.9, 40.5, 20_000, EAST);
        assertTrue(region.contains(new Position(14.05, 40.5)));
        assertTrue(region.geometry().getEnvelopeInternal().getMaxX() > 14.1);
    }

    @Test
    void bordersCutTheDiscEvenWhereItReachesBeyondTheWindow() {
        final Region region = region(13.95, 40.05, 20_000, EAST);
        assertFalse(region.contains(new Position(13.95, 39.95)));
        assertTrue(region.contains(new Position(14.05, 39.95)));
    }

    @Test
    void discBeyondTheWindowStaysWhole() {
        assertTrue(region(20, 50, 20_000, EAST).isWhole());
    }

    @Test
    void discThatMissesItsUnitHasNoRegion() {
        assertEquals(Optional.empty(), placement.region(disc(11, 40.5, 20_000), Optional.of(EAST)));
        assertFalse(placement.canLieIn(disc(11, 40.5, 20_000), EAST));
    }

    @Test
    void discCanLieInAUnitThatItOnlyTouches() {
        assertTrue(placement.canLieIn(disc(11.9, 40.5, 20_000), EAST));
    }

    @Test
    void metresFromAUnitAreCountedToItsEdge() {
        // GeodSolve -E: (11.9, 41) to (12, 41) is 8,413.518 m; the meridian is met almost there.
        assertEquals(8_413.5, placement.metresFromUnit(new Position(11.9, 41), EAST).orElseThrow(), 0.1);
    }

    @Test
    void positionInAUnitIsAtNoDistance() {
        assertEquals(OptionalDouble.of(0), placement.metresFromUnit(new Position(13, 41), EAST));
    }

    @Test
    void nothingIsSaidOfAUnitBeyondTheWindow() {
        assertEquals(OptionalDouble.empty(), placement.metresFromUnit(new Position(15, 41), EAST));
    }

    @Test
    void positionInACountryIsOnLand() {
        assertEquals(0, placement.metresFromLand(new Position(11, 41)));
    }

    @Test
    void positionOnFarLandIsOnLand() {
        assertEquals(0, placement.metresFromLand(new Position(15, 48)));
    }

    @Test
    void positionJustOffACoarseCoastCountsAsOnLand() {
        final Position position = new Position(11, 39.7);
        assertEquals(33_300, placement.metresFromLand(position), 100);
        assertTrue(placement.onLand(position));
    }

    @Test
    void positionOutAtSeaIsNotOnLand() {
        assertFalse(placement.onLand(new Position(11, 39)));
    }

    @Test
    void homesWidenARegionToTenKilometres() {
        final Region region = placement.region(Fixtures.site(13, 40.5, 2_000, EAST, true)).orElseThrow();
        assertTrue(region.disc().radius() >= Site.NARROWEST_ACROSS_HOMES / 2);
    }

    @Test
    void homesNearTheBorderAreNowhereNarrowerThanTenKilometres() {
        final Region region = placement.region(Fixtures.site(12.005, 40.5, 5_000, EAST, true)).orElseThrow();
        assertTrue(Width.narrowest(region.geometry()) >= Site.NARROWEST_ACROSS_HOMES, "" + Width.narrowest(region.geometry()));
        assertFalse(region.contains(new Position(11.99, 40.5)), "and stay in the unit that is stated");
    }

    @Test
    void siteWithoutHomesKeepsItsRadius() {
        assertEquals(2_000, placement.region(Fixtures.site(13, 40.5, 2_000, EAST, false)).orElseThrow().disc().radius());
    }

    @Test
    void widthIsMeasuredAcrossTheNarrowestWay() {
        // A half disc of 20 km: 20 km across its axis, 40 km along the border.
        assertEquals(20_000, Width.narrowest(region(12, 40.5, 20_000, EAST).geometry()), 150);
    }
}
