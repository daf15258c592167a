package sarhad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sarhad.Fixtures;

/** The ledger of the events that ship. */
class LedgerTest {
    private static final Atlas ATLAS = Fixtures.atlas(Fixtures.SHIPPED);
    private static final Event SARAVAN = ATLAS.event("2024-01-18-saravan").orElseThrow();
    private static final Event KERMAN = ATLAS.event("2024-01-03-kerman").orElseThrow();

    private static Stream<Ledger> all(Event event) {
        return Stream.of(Claim.About.values()).filter(Claim.About::isFigure).flatMap(about -> Ledger.of(event, about, ATLAS).stream());
    }

    private static Ledger killed(Event event, String counts) {
        return Ledger.of(event, Claim.About.KILLED, ATLAS).stream().filter(ledger -> ledger.counts().equals(counts)).findFirst().orElseThrow();
    }

    private static List<List<String>> rows(Ledger ledger) {
        return ledger.rows().stream().map(row -> row.claims().stream().map(Claim::id).toList()).toList();
    }

    @Test
    void everyFigureStandsOnceAndNeverBesideOneOfSomethingElse() {
        int figures = 0;
        for (final Event event : ATLAS.events()) {
            final List<String> ids = new ArrayList<>();
            all(event).forEach(ledger -> ledger.rows().forEach(row -> row.claims().forEach(claim -> {
                assertEquals(ledger.about(), claim.about(), claim.id());
                assertEquals(Optional.of(ledger.counts()), claim.counts(), claim.id());
                ids.add(claim.id());
            })));
            final List<String> stated = event.claims().stream().filter(claim -> claim.about().isFigure()).map(Claim::id).sorted().toList();
            assertEquals(stated, ids.stream().sorted().toList());
            figures += ids.size();
        }
        assertTrue(figures > 70, figures + " figures");
    }

    @Test
    void aGroupsOwnDeadArmedMenChildrenAndPeopleAreFourLedgers() {
        assertEquals(Set.of("people", "children", "fighters", "own-fighters"), all(SARAVAN).map(Ledger::counts).collect(Collectors.toSet()));
        assertEquals(List.of(List.of("c31")), rows(killed(SARAVAN, "own-fighters")));
    }

    @Test
    void aRevisedFigureIsLinkedToTheNewOneAndNotMergedWithIt() {
        final Ledger.Row row = killed(SARAVAN, "people").rows().get(0);
        assertEquals(List.of("c22", "c23", "c24"), row.claims().stream().map(Claim::id).toList());
        assertEquals(List.of(7.0, 9.0, 10.0), row.claims().stream().map(claim -> claim.value().orElseThrow().largest()).toList());
        assertEquals(List.of(Optional.empty(), Optional.of(0), Optional.of(1)), row.claims().stream().map(row::revisedBy).toList());
        assertEquals(List.of(true, true, false), row.claims().stream().map(row::isRevised).toList());
    }

    @Test
    void officesThatReviseEachOtherShareARowAndOthersHaveTheirOwn() {
        final List<List<String>> rows = rows(killed(KERMAN, "people"));
        assertEquals(List.of(List.of("e02k1", "c06", "c07", "c07b", "c10"), List.of("c08"), List.of("c09"), List.of("c11")), rows);
    }

    @Test
    void theMinisterWhoSpokeOfAnExplosionHasARowOfHisOwn() {
        assertTrue(rows(killed(SARAVAN, "people")).contains(List.of("c25")));
    }

    /** The eleven of an outlier without a source, which are nine and two added up, and a statement that its group disowned. */
    @Test
    void aCopyIsNoClaimant() {
        for (final Event event : ATLAS.events()) {
            final Set<String> copies = event.copies().stream().map(Event.Copy::id).collect(Collectors.toSet());
            all(event).flatMap(ledger -> ledger.rows().stream()).flatMap(row -> row.claims().stream()).forEach(claim -> assertFalse(copies.contains(claim.id()), claim.id()));
        }
        assertTrue(SARAVAN.copies().stream().anyMatch(copy -> copy.id().equals("c34") && copy.about().equals(List.of(Claim.About.KILLED))));
        assertEquals(Optional.of(10.0), killed(SARAVAN, "people").largest());
        assertTrue(KERMAN.copies().stream().anyMatch(copy -> copy.by().original().equals("Wikipedia") && copy.about().contains(Claim.About.KILLED)));
    }

    @Test
    void whoHasAPartAndGaveNoFigureIsSilentAndAPartyStandsForItsForces() {
        assertEquals(List.of("pakistan", "blf"), killed(SARAVAN, "people").silent());
        assertEquals(List.of("iran", "bla", "blf"), killed(SARAVAN, "fighters").silent());
        assertEquals(List.of("islamic-state"), killed(KERMAN, "people").silent());
    }

    @Test
    void nobodyIsSilentAboutTheArmedMenOfAnother() {
        assertEquals(List.of(), killed(SARAVAN, "own-fighters").silent());
    }

    /** It was said, with no number: that is not silence, and not zero. */
    @Test
    void whoSpokeWithoutANumberHasARow() {
        final List<List<String>> rows = rows(killed(SARAVAN, "people"));
        assertTrue(rows.contains(List.of("c26")) && rows.contains(List.of("e13k1")), rows::toString);
    }

    @Test
    void aDateKnownToTheMonthComesAfterItsDaysAndNeverBeforeWhatItRevises() {
        final Event chabahar = ATLAS.event("2024-04-03-rask-chabahar").orElseThrow();
        assertTrue(rows(killed(chabahar, "attackers")).contains(List.of("e22n1", "c42a")), () -> rows(killed(chabahar, "attackers")).toString());
    }
}
