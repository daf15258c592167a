package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sarhad.model.Atlas;
import sarhad.model.CompassPoint;

/** Stated distances against measured ones: the rules, and what they say of what was really stated. */
class VerdictsTest {
    private static final Atlas ATLAS = sarhad.Fixtures.atlas(sarhad.Fixtures.SHIPPED);
    private static final Map<String, Verdicts.Judged> BY_STATEMENT = new Verdicts(ATLAS, Measures.of(ATLAS)).all().stream()
            .collect(Collectors.toMap(judged -> judged.statement().id(), Function.identity()));

    private static Verdict of(String statement) {
        return BY_STATEMENT.get(statement).verdict();
    }

    @ParameterizedTest
    @CsvSource({"10, 20, 15, 30, false, Compatible, 0", "10, 20, 20, 30, false, Compatible, 0", "10, 20, 21, 30, false, Differs, -1", "31, 40, 21, 30, false, Differs, 1",
        "31, 40, 21, 30, true, PerhapsByRoad, 0", "10, 20, 21, 30, true, Differs, -1", "0, 20, 15, 30, true, Compatible, 0"})
    void rangesThatMeetAreCompatibleAndALongerOneMayBeByRoad(double from, double to, double min, double max, boolean perhapsByRoad, String kind, double by) {
        final Verdict verdict = Verdicts.compared(new Interval(from, to), new Interval(min, max), perhapsByRoad);
        assertEquals(kind, verdict.getClass().getSimpleName());
        if (verdict instanceof Verdict.Differs differs) assertEquals(by, differs.statedIsLonger() ? differs.by() : -differs.by());
    }

    @Test
    void theDistanceOfSirkanFromTheBorderIsCompatible() {
        final Interval measured = assertInstanceOf(Verdict.Compatible.class, of("l22")).measured();
        assertTrue(measured.contains(23_000), measured.toString());
    }

    @Test
    void theDistanceOfRaskFromTheCapitalIsCompatible() {
        assertInstanceOf(Verdict.Compatible.class, of("l01"));
    }

    /** An outlet gave the right distance and the wrong direction; another gave both right. */
    @Test
    void aWrongDirectionIsContradictedWhateverTheDistance() {
        assertInstanceOf(Verdict.Compatible.class, of("l23"));
        final Verdicts.Bearing wrong = BY_STATEMENT.get("l23").bearing().orElseThrow();
        assertEquals(CompassPoint.SOUTH_WEST, wrong.stated());
        assertFalse(wrong.fits());
        assertEquals(CompassPoint.SOUTH_EAST, CompassPoint.nearest(wrong.measured().middle()));
        assertTrue(BY_STATEMENT.get("l20").bearing().orElseThrow().fits());
        assertTrue(BY_STATEMENT.get("l01").bearing().isEmpty(), "none was stated");
    }

    /** 347 km are those of the road; straight it is 276 km. */
    @Test
    void theDistanceOfSaravanFromZahedanFitsByRoadOnly() {
        final Interval measured = assertInstanceOf(Verdict.PerhapsByRoad.class, of("l20")).measured();
        assertEquals(276_000, measured.min(), 600);
    }

    @Test
    void whatPlacedASiteIsNotJudgedByThatPlace() {
        for (final String statement : List.of("l07", "l08", "l11")) assertInstanceOf(Verdict.Placed.class, of(statement), statement);
        final Interval without = ((Verdict.Placed) of("l07")).without();
        assertTrue(without.min() < 16_000 && without.max() > 63_000, "measured as if it had not been said: " + without);
    }

    /** Camps at 40 to 50 km and a village at 3 to 4 km: another subject, and nobody published where it is. */
    @Test
    void differentSubjectsAreNotComparedWithEachOther() {
        assertEquals(Verdict.Reason.NO_POSITION, assertInstanceOf(Verdict.NotComparable.class, of("l12")).why());
    }

    @Test
    void aStatementThatDidNotPlaceTheSiteIsTestedAgainstThePlaceThatOthersMade() {
        assertInstanceOf(Verdict.Compatible.class, of("e08l1"));
    }

    @Test
    void everyStatedDistanceHasAVerdict() {
        final long stated = ATLAS.events().stream().flatMap(event -> event.sites().stream()).flatMap(site -> site.statements().stream())
                .filter(statement -> statement.form() instanceof sarhad.model.Statement.Form.FromBorder || statement.form() instanceof sarhad.model.Statement.Form.FromPlace).count();
        assertEquals(stated, BY_STATEMENT.size());
    }
}
