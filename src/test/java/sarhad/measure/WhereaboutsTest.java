package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import sarhad.model.Amount;
import sarhad.model.Claimant;
import sarhad.model.CompassPoint;
import sarhad.model.Position;
import sarhad.model.Site;
import sarhad.model.Site.Disc;
import sarhad.model.Site.Unit;
import sarhad.model.Statement;
import sarhad.model.Statement.Form;
import sarhad.model.Text;

/** Where a site can be by what was said of it, in a country whose border runs north along 12° E. */
class WhereaboutsTest {
    private static final Text TEXT = Text.of("en", "x");
    private static final Geometry BORDER = Country.BORDER;
    private static final Position TOWN = new Position(13, 41);
    private static final Disc FRAME = new Disc(new Position(12.6, 41), 60_000);

    private final Placement placement = Country.placement();
    private final StatementAreas shapes = new StatementAreas(BORDER, id -> id.equals("town") ? Optional.of(TOWN) : Optional.empty(), placement);
    private final BorderLine border = new BorderLine(BORDER);

    private static Statement statement(String id, Form form, double tolerance) {
        return new Statement(id, Optional.empty(), new Claimant(Optional.empty(), Optional.empty(), Optional.of(TEXT)), TEXT, form,
                Optional.of(new Statement.Tolerance(tolerance, TEXT)), true, Optional.empty(), List.of());
    }

    private Whereabouts whereabouts(boolean homesHit, Statement... statements) {
        final Site site = new Site("s", TEXT, Optional.empty(), Optional.of(FRAME), Optional.of(new Unit("EA", Optional.empty())), Site.Basis.DERIVED, TEXT, homesHit, List.of(statements));
        return Whereabouts.of(site, placement.region(site).orElseThrow(), placement, shapes);
    }

    private static Form.FromBorder fromBorder(Amount metres) {
        return new Form.FromBorder(metres, Statement.Path.UNSAID);
    }

    /** Positions all over the frame: each lies in the region if and only if every statement is true of it, to 50 m. */
    private void assertHolds(Region region, double least, double most, double town) {
        final Random random = new Random(7);
        int inside = 0;
        for (int i = 0; i < 5_000; i++) {
            final Position at = Geodesy.destination(FRAME.middle(), random.nextDouble() * 360, FRAME.radius() * Math.sqrt(random.nextDouble()) * 0.998);
            final double off = border.nearest(at).distanceMetres();
            final double away = Geodesy.metres(at, TOWN);
            final double room = Math.min(Math.min(off - least, most - off), Math.min(town - away, at.lon() > 12 ? Double.POSITIVE_INFINITY : -1e9));
            if (room > 50) assertTrue(region.contains(at), () -> at + ": " + off + " m from the border, " + away + " m from the town");
            if (room < -50) assertFalse(region.contains(at), () -> at + ": " + off + " m from the border, " + away + " m from the town");
            if (region.contains(at)) inside++;
        }
        assertTrue(inside > 50 && inside < 4_900, inside + " positions inside");
    }

    @Test
    void statementsInForceAreAllTrueInTheRegionAndNowhereElse() {
        final Whereabouts where = whereabouts(false, statement("band", fromBorder(new Amount.About(30_000)), 5_000),
                statement("town", new Form.FromPlace("town", new Amount.About(50_000), Statement.Path.ROAD, Optional.empty()), 5_000));
        assertHolds(where.without(Set.of()).region(), 25_000, 35_000, 55_000);
        assertHolds(where.without(Set.of("town")).region(), 25_000, 35_000, 1e9);
        assertHolds(where.without(Set.of("band")).region(), 0, 1e9, 55_000);
        assertEquals(FRAME, where.without(Set.of("band", "town")).region().disc());
    }

    @ParameterizedTest
    @CsvSource({"EXACTLY, 20000, 1000, 19000, 21000", "ABOUT, 20000, 5000, 15000, 25000", "AT_LEAST, 20000, 2000, 18000, Infinity",
        "AT_MOST, 20000, 2000, 0, 22000", "BETWEEN, 3000, 1000, 2000, 5000", "ABOUT, 3000, 5000, 0, 8000"})
    void aStatedDistanceIsTrueWithinItsTolerance(String kind, double value, double tolerance, double least, double most) {
        final Amount amount = switch (kind) {
            case "EXACTLY" -> new Amount.Exactly(value);
            case "ABOUT" -> new Amount.About(value);
            case "AT_LEAST" -> new Amount.AtLeast(value);
            case "AT_MOST" -> new Amount.AtMost(value);
            default -> new Amount.Between(value, value + 1_000);
        };
        assertEquals(new Interval(least, most), StatementAreas.range(amount, tolerance, false));
        assertEquals(new Interval(0, most), StatementAreas.range(amount, tolerance, true), "by road: bounded from above only");
    }

    @Test
    void theStraightDistanceFromAPlaceBoundsFromBelowToo() {
        final Form straight = new Form.FromPlace("town", new Amount.Exactly(30_000), Statement.Path.STRAIGHT, Optional.empty());
        final Region ring = whereabouts(false, statement("s", straight, 2_000)).without(Set.of()).region();
        final Form unsaid = new Form.FromPlace("town", new Amount.Exactly(30_000), Statement.Path.UNSAID, Optional.empty());
        final Region disc = whereabouts(false, statement("s", unsaid, 2_000)).without(Set.of()).region();
        assertFalse(ring.contains(TOWN));
        assertTrue(disc.contains(TOWN));
        final Position at = Geodesy.destination(TOWN, 270, 29_000);
        assertTrue(ring.contains(at) && disc.contains(at));
    }

    /** Held against GeographicLib's azimuth at the town, sampled by position and not by the outline. */
    @Test
    void aDirectionLeavesWhatLiesWithin45DegreesOfIt() {
        final Form form = new Form.FromPlace("town", new Amount.AtMost(60_000), Statement.Path.STRAIGHT, Optional.of(CompassPoint.NORTH_WEST));
        final Region region = whereabouts(false, statement("nw", form, 0)).without(Set.of()).region();
        for (double azimuth = 0.5; azimuth < 360; azimuth += 1) {
            final Position at = Geodesy.destination(TOWN, azimuth, 30_000);
            assertEquals(azimuth > 270, region.contains(at), azimuth + "°");
        }
        for (final double metres : new double[] {100, 59_900}) assertTrue(region.contains(Geodesy.destination(TOWN, 300, metres)), metres + " m");
        assertFalse(region.contains(Geodesy.destination(TOWN, 300, 60_100)));
    }

    @Test
    void statementsThatExcludeEachOtherAreAFindingThatNamesThem() {
        final Whereabouts where = whereabouts(false, statement("near", fromBorder(new Amount.AtMost(10_000)), 1_000),
                statement("unit", new Form.In("EA"), 0), statement("far", fromBorder(new Amount.Between(40_000, 50_000)), 5_000));
        final Whereabouts.Answer.Nowhere nowhere = assertInstanceOf(Whereabouts.Answer.Nowhere.class, where.without(Set.of()));
        assertEquals(List.of("near", "far"), nowhere.contradiction());
        assertEquals(FRAME, nowhere.region().disc(), "shown is what remains without any statement");
        assertInstanceOf(Whereabouts.Answer.Somewhere.class, where.without(Set.of("far")));
    }

    /** Three discs that meet two by two around a gap: no pair of them is to blame. */
    @Test
    void whereOnlyThreeTogetherLeaveNothingAllThreeAreNamed() {
        final Statement[] discs = new Statement[3];
        for (int i = 0; i < 3; i++) {
            final Disc disc = new Disc(Geodesy.destination(FRAME.middle(), 120.0 * i, 30_000), 27_000);
            discs[i] = statement("disc" + i, new Form.WithinDisc(disc), 0);
        }
        final Statement unit = statement("unit", new Form.In("EA"), 0);
        final Whereabouts where = whereabouts(false, unit, discs[0], discs[1], discs[2]);
        final Whereabouts.Answer.Nowhere nowhere = assertInstanceOf(Whereabouts.Answer.Nowhere.class, where.without(Set.of()));
        assertEquals(List.of("disc0", "disc1", "disc2"), nowhere.contradiction());
        for (final String left : nowhere.contradiction()) assertInstanceOf(Whereabouts.Answer.Somewhere.class, where.without(Set.of(left)), left);
    }

    @Test
    void aStatementThatExcludesTheFrameIsNamedAlone() {
        final Whereabouts where = whereabouts(false, statement("unit", new Form.In("EA"), 0), statement("elsewhere", new Form.In("WE"), 0));
        final Whereabouts.Answer.Nowhere nowhere = assertInstanceOf(Whereabouts.Answer.Nowhere.class, where.without(Set.of()));
        assertEquals(List.of("elsewhere"), nowhere.contradiction());
    }

    @Test
    void whatGeometryCannotUseAndWhatIsAboutSomethingElsePlacesNothing() {
        final Statement other = statement("a", fromBorder(new Amount.AtMost(10_000)), 1_000);
        final Statement elsewhere = new Statement("b", Optional.of("town"), other.claimant(), TEXT, other.form(), other.tolerance(), true, Optional.empty(), List.of());
        final Statement judged = new Statement("c", Optional.empty(), other.claimant(), TEXT, other.form(), other.tolerance(), false, Optional.empty(), List.of());
        final Statement named = statement("d", new Form.Named(), 0);
        final Statement unknown = statement("e", new Form.FromPlace("nowhere", new Amount.Exactly(1), Statement.Path.STRAIGHT, Optional.empty()), 0);
        final Statement beside = new Statement("f", Optional.empty(), other.claimant(), TEXT, new Form.Adjoins("town"), Optional.empty(), true, Optional.empty(), List.of());
        final Whereabouts where = whereabouts(false, other, elsewhere, judged, named, unknown, beside);
        assertEquals(List.of("a"), where.statements().stream().map(Statement::id).toList());
    }

    @Test
    void whereHomesWereHitNothingNarrowerThanTenKilometresIsShown() {
        final Statement band = statement("band", fromBorder(new Amount.Between(3_000, 4_000)), 1_000);
        assertFalse(Width.isEverywhere(whereabouts(false, band).without(Set.of()).region().geometry(), Site.NARROWEST_ACROSS_HOMES));
        assertFalse(assertInstanceOf(Whereabouts.Answer.Somewhere.class, whereabouts(false, band).without(Set.of())).widened());
        final Whereabouts.Answer.Somewhere widened = assertInstanceOf(Whereabouts.Answer.Somewhere.class, whereabouts(true, band).without(Set.of()));
        assertTrue(widened.widened());
        final Region wide = widened.region();
        assertTrue(Width.isEverywhere(wide.geometry(), Site.NARROWEST_ACROSS_HOMES));
        assertFalse(wide.contains(new Position(11.99, 41)), "it stays in its country where that leaves room enough");
        assertTrue(wide.contains(new Position(12.04, 41)), "what was said is still in it");
    }

    /** A border that bends: the real one, and what was really said about places near it. */
    @Test
    void theRealCases() {
        final var atlas = sarhad.Fixtures.atlas(sarhad.Fixtures.SHIPPED);
        final Measures measures = Measures.of(atlas);
        final var koh = atlas.event("2024-01-16-koh-e-sabz").orElseThrow();
        final SiteMeasure village = measures.of(koh, "village").orElseThrow();
        assertEquals(30_000, village.border().onReference().min(), 50);
        assertEquals(50_000, village.border().onReference().max(), 50);
        assertTrue(village.border().interval().max() < 53_000, "the other line adds its own: " + village.border().interval());
        final Interval free = measures.without(koh, koh.sites().get(0), Set.of("l07")).border().onReference();
        assertTrue(free.min() < 16_000 && free.max() > 63_000, free.toString());
        final var saravan = atlas.event("2024-01-18-saravan").orElseThrow();
        final SiteMeasure hamlet = measures.of(saravan, "village").orElseThrow();
        assertTrue(hamlet.border().onReference().max() > 10_000 && hamlet.border().onReference().max() < 12_000, hamlet.border().toString());
        assertTrue(Width.isEverywhere(hamlet.region(), Site.NARROWEST_ACROSS_HOMES));
    }
}
