package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Position;
import sarhad.model.Site;
import sarhad.model.Site.Unit;

class MeasuresTest {
    private static final Unit WEST = new Unit("WE", Optional.empty());
    private static final Unit EAST = new Unit("EA", Optional.empty());

    private static SiteMeasure measure(double alternativeLon, Site site) {
        final Event event = Fixtures.event("2024-01-16-a", site);
        return Measures.of(Country.atlas(alternativeLon, List.of(event))).of(event).get(0);
    }

    private static SiteMeasure.Side side(double alternativeLon, double lon, double lat, double radius, Unit unit) {
        return measure(alternativeLon, Fixtures.site(lon, lat, radius, unit, false)).side();
    }

    @Test
    void statedCountryIsTheSide() {
        assertEquals(new SiteMeasure.Side.In("WE"), side(12, 11.99, 41, 20_000, WEST));
    }

    @Test
    void statedThirdCountryIsElsewhere() {
        assertEquals(new SiteMeasure.Side.Elsewhere(), side(12, 50, 20, 20_000, new Unit("XX", Optional.empty())));
    }

    @Test
    void unstatedRegionWithinOneCountryIsInIt() {
        assertEquals(new SiteMeasure.Side.In("EA"), side(12, 13, 41, 20_000, null));
    }

    @Test
    void unstatedRegionAcrossTheBorderIsOnEitherSide() {
        assertEquals(new SiteMeasure.Side.Either(), side(12, 12.05, 41, 20_000, null));
    }

    @Test
    void unstatedRegionNearerThanTheLinesAreApartIsOnEitherSide() {
        // The alternative runs 0.1° (8.4 km) to the east; the region ends 4.2 km from the border.
        assertEquals(new SiteMeasure.Side.Either(), side(12.1, 12.1, 41, 4_200, null));
    }

    @Test
    void unstatedRegionFartherThanTheLinesAreApartIsInItsCountry() {
        assertEquals(new SiteMeasure.Side.In("EA"), side(12.1, 12.3, 41, 4_200, null));
    }

    @Test
    void evenInAThirdCountryWhereTheLinesEndAndDisagree() {
        // North of the tripoint by 1.1 km; the lines are 8.4 km apart there.
        assertEquals(new SiteMeasure.Side.Either(), side(12.1, 12, 42.01, 100, null));
    }

    @Test
    void unstatedRegionInAThirdCountryIsElsewhere() {
        assertEquals(new SiteMeasure.Side.Elsewhere(), side(12, 11, 42.5, 20_000, null));
    }

    @Test
    void unstatedRegionOnTheCoastIsInItsCountry() {
        assertEquals(new SiteMeasure.Side.In("WE"), side(12, 11, 40.05, 20_000, null));
    }

    @Test
    void nothingIsKnownOfAnUnstatedRegionBeyondTheWindow() {
        assertEquals(new SiteMeasure.Side.Unknown(), side(12, 20, 41, 20_000, null));
    }

    @Test
    void countryAndProvinceOfARegionAreFoundInTheLayers() {
        final SiteMeasure measure = measure(12, Fixtures.site(13, 41.5, 5_000, null, false));
        assertEquals(Optional.of("EA"), measure.country());
        assertEquals(Optional.of("EA-N"), measure.province());
    }

    @Test
    void provinceHoldsARegionThatIsCutAlongItsBorder() {
        assertEquals(Optional.of("EA-N"), measure(12, Fixtures.site(12.05, 41.5, 20_000, EAST, false)).province());
    }

    @Test
    void regionAcrossTwoProvincesIsInNeither() {
        assertEquals(Optional.empty(), measure(12, Fixtures.site(13, 41, 20_000, EAST, false)).province());
    }

    @Test
    void intervalHoldsBothLines() {
        final SiteMeasure.BorderDistance border = measure(12.1, Fixtures.site(13, 41, 10_000, EAST, false)).border();
        // GeodSolve -E: 0.9° and 1.0° of longitude at 41° N are 75,721.3 and 84,134.7 m long; the meridian is met a little nearer.
        assertEquals(75_721 - 10_000, border.interval().min(), 10);
        assertEquals(84_134 + 10_000, border.interval().max(), 10);
        assertEquals(84_134 - 10_000, border.onReference().min(), 10);
        assertEquals(75_721 + 10_000, border.onAlternative().max(), 10);
    }

    @Test
    void derivedRegionHasNoMiddle() {
        assertEquals(Optional.empty(), measure(12, Fixtures.site(13, 41, 10_000, EAST, false)).border().middle());
    }

    @Test
    void gazetteerPointIsMeasuredFromItsMiddle() {
        final SiteMeasure.Witness middle = measure(12, gazetteer(false)).border().middle().orElseThrow();
        assertEquals(new Position(13, 41), middle.at());
        assertEquals(84_134, middle.nearest().distanceMetres(), 10);
    }

    @Test
    void homesHaveNoMiddleEvenAtAGazetteerPoint() {
        assertEquals(Optional.empty(), measure(12, gazetteer(true)).border().middle());
    }

    private static Site gazetteer(boolean homesHit) {
        final Site site = Fixtures.site(13, 41, 10_000, EAST, homesHit);
        return new Site(site.id(), site.name(), site.place(), site.disc(), site.within(), Site.Basis.GAZETTEER, site.why(), homesHit, List.of());
    }

    @Test
    void siteWithoutADiscIsNotMeasured() {
        final Site known = Fixtures.site(13, 41, 10_000, EAST, false);
        final Site unknown = new Site("unknown", known.name(), Optional.empty(), Optional.empty(), known.within(), Site.Basis.UNKNOWN,
                known.why(), false, List.of());
        final Event event = Fixtures.event("2024-01-16-a", unknown, known);
        final Measures measures = Measures.of(Country.atlas(12, List.of(event)));
        assertEquals(1, measures.of(event).size());
        assertEquals(Optional.empty(), measures.of(event, "unknown"));
        assertTrue(measures.of(event, "site").isPresent());
    }

    @Test
    void siteOutsideItsStatedUnitKeepsItsDisc() {
        assertTrue(measure(12, Fixtures.site(11, 41, 10_000, EAST, false)).where().isWhole());
    }

    @Test
    void separationsNameEverySiteOfEveryOtherEvent() {
        final Event first = Fixtures.event("2024-01-16-a", Fixtures.site(13, 41, 10_000, EAST, false));
        final Event second = Fixtures.event("2024-01-18-b", Fixtures.site(11, 41, 10_000, WEST, false));
        final Measures measures = Measures.of(Country.atlas(12, List.of(first, second)));
        final List<Separation> separations = measures.separations(first);
        assertEquals(1, separations.size());
        assertEquals("2024-01-18-b", separations.get(0).otherEvent());
        // GeodSolve -E: 2° of longitude at 41° N are 168,266.7 m.
        assertEquals(148_267, separations.get(0).metres().min(), 10);
    }

    @Test
    void manyThreadsGetTheSameMeasure() {
        final SiteMeasure measure = measure(12, Fixtures.site(12.05, 40.5, 20_000, EAST, false));
        final Set<Object> borders = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 64).parallel().forEach(i -> borders.add(measure.border()));
        assertEquals(1, borders.size());
        assertSame(measure.region(), measure.region());
    }

    @Test
    void atlasWithoutABorderIsRefused() {
        final Atlas.Layers all = Country.layers(12);
        final Atlas.Layers layers = new Atlas.Layers(all.countries(), all.provinces(), Fixtures.layer(List.of()), all.borderAlternative(), all.rivers(), all.land());
        final Atlas atlas = Fixtures.atlas("WE", "EA", Country.limits(), layers, List.of());
        assertThrows(IllegalArgumentException.class, () -> Measures.of(atlas));
    }
}
