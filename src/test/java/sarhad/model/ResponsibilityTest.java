package sarhad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sarhad.Fixtures;
import sarhad.model.Event.Status;

/** The rules by which who did it follows from the claims, one by one, and the grades of the events that ship. */
class ResponsibilityTest {
    private static final Atlas ATLAS = Fixtures.atlas(Fixtures.SHIPPED);
    private static final Text TEXT = Text.of("en", "x");
    private static final String GROUP = "jaish-al-adl";

    private static Event with(Claim... claims) {
        final Event base = ATLAS.event("2023-12-15-rask").orElseThrow();
        return new Event(base.id(), base.kind(), false, TEXT, TEXT, List.of(), base.when(), List.of(), base.actors(), List.of(claims), List.of(), List.of(), List.of(), List.of());
    }

    private static Claim claim(String id, String speaker, Optional<String> supersedes, Claim.Doers doers) {
        return new Claim(id, new Claimant(Optional.of(speaker), Optional.empty(), Optional.empty()), Claim.About.RESPONSIBILITY, Optional.empty(), Optional.empty(),
                TEXT, Optional.empty(), supersedes, doers, false, List.of());
    }

    private static Claim says(String speaker, String actor) {
        return claim("did-" + speaker, speaker, Optional.empty(), new Claim.Doers(List.of(actor), List.of()));
    }

    private static Claim denies(String speaker, String actor) {
        return claim("not-" + speaker, speaker, Optional.empty(), new Claim.Doers(List.of(), List.of(actor)));
    }

    private static Status of(String actor, Claim... claims) {
        return new Responsibility(with(claims), ATLAS).of(actor);
    }

    @Test
    void whatAnActorSaysOfItselfIsStatedWhateverOthersSay() {
        assertEquals(Status.STATED, of(GROUP, says(GROUP, GROUP)));
        assertEquals(Status.STATED, of(GROUP, says("iran", "blf"), denies("iran", GROUP), says(GROUP, GROUP)));
    }

    @Test
    void aStateSpeaksForItsForcesAndForNobodyElse() {
        assertEquals(Status.STATED, of("irgc", says("iran", "irgc")));
        assertEquals(Status.ALLEGED, of("irgc", says("pakistan", "irgc")));
        assertEquals(Status.ALLEGED, of("iran", says("irgc", "iran")));
    }

    @Test
    void whatOnlyOthersSayIsAllegedAndContestedOnceTheActorDeniesIt() {
        assertEquals(Status.ALLEGED, of(GROUP, says("iran", GROUP)));
        assertEquals(Status.CONTESTED, of(GROUP, says("iran", GROUP), denies(GROUP, GROUP)));
        assertEquals(Status.CONTESTED, of("irgc", says("pakistan", "irgc"), denies("iran", "irgc")));
        assertEquals(Status.ALLEGED, of(GROUP, says("iran", GROUP), denies("pakistan", GROUP)), "others deny nothing for it");
    }

    @Test
    void nobodyIsKnownWhereNobodyIsNamed() {
        assertEquals(Status.UNKNOWN, of(GROUP));
        assertEquals(Status.UNKNOWN, of(GROUP, denies(GROUP, GROUP)));
        assertEquals(Status.UNKNOWN, of(GROUP, says("iran", "blf")), "to name another names nobody else");
    }

    @Test
    void aClaimCountsUntilItsSpeakerChangesIt() {
        final Claim taken = claim("taken-back", GROUP, Optional.of("did-" + GROUP), new Claim.Doers(List.of(), List.of(GROUP)));
        assertEquals(Status.UNKNOWN, of(GROUP, says(GROUP, GROUP), taken));
        assertEquals(Status.CONTESTED, of(GROUP, says(GROUP, GROUP), taken, says("iran", GROUP)));
    }

    @Test
    void theStatusInTheDataIsTheOneThatFollowsFromTheClaims() {
        int graded = 0;
        for (final Event event : ATLAS.events()) {
            if (!Responsibility.isGraded(event)) continue;
            for (final Event.Role role : event.actors()) {
                if (role.part() != Event.Part.ACTED) continue;
                assertEquals(role.status(), new Responsibility(event, ATLAS).of(role.actor()), event.id() + " " + role.actor());
                graded++;
            }
        }
        assertTrue(graded >= 10, graded + " roles");
    }

    @Test
    void bothStrikesHaveTheSameGrade() {
        for (final String id : List.of("2024-01-16-koh-e-sabz iran", "2024-01-18-saravan pakistan")) {
            final Event event = ATLAS.event(id.split(" ")[0]).orElseThrow();
            assertEquals(Status.STATED, new Responsibility(event, ATLAS).of(id.split(" ")[1]));
        }
    }

    /** One sentence in a copy, attributed to a group, makes no claim of that group. */
    @Test
    void aCopyNamesNobody() {
        final Event road = ATLAS.event("2024-01-17-khash-zahedan-road").orElseThrow();
        assertTrue(road.copies().stream().anyMatch(copy -> copy.text().original().contains("Jaish al-Adl said")));
        assertEquals(Set.of(), new Responsibility(road, ATLAS).named(road));
        final Event sirkan = ATLAS.event("2024-01-27-sirkan").orElseThrow();
        assertEquals(Set.of(), new Responsibility(sirkan, ATLAS).named(sirkan));
    }

    /** To point at who is behind a bombing is not to say who set off the bombs. */
    @Test
    void whoIsSaidToBeBehindItIsNotWhoDidIt() {
        final Event kerman = ATLAS.event("2024-01-03-kerman").orElseThrow();
        assertEquals(Set.of("islamic-state"), new Responsibility(kerman, ATLAS).named(kerman));
    }
}
