package sarhad.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who did it, by fixed rules from what was said. For an actor, the first that holds:
 * <ol>
 *   <li>{@link Event.Status#STATED}: the actor itself says that it did it, or the party whose force it is says so;</li>
 *   <li>{@link Event.Status#CONTESTED}: others say that it did it, and it, or that party, says that it did not;</li>
 *   <li>{@link Event.Status#ALLEGED}: others say that it did it, and it says neither;</li>
 *   <li>{@link Event.Status#UNKNOWN}: nobody says that it did it.</li>
 * </ol>
 * A claim counts until the same claimant revises it. Naming somebody else is no denial. Copies are no claims and count for
 * nothing, and nor does a claimant's weight: whoever speaks, the word is the same.
 */
public final class Responsibility {
    private final List<Claim> standing;
    private final Atlas atlas;

    /** Responsibility for an event of the atlas. */
    public Responsibility(Event event, Atlas atlas) {
        final Set<String> revised = event.claims().stream().flatMap(claim -> claim.supersedes().stream()).collect(Collectors.toSet());
        this.standing = event.claims().stream().filter(claim -> !revised.contains(claim.id())).toList();
        this.atlas = atlas;
    }

    /** The grade of one actor. */
    public Event.Status of(String actor) {
        final Predicate<Claim> itself = claim -> claim.claimant().actor().filter(speaker -> answersFor(speaker, actor)).isPresent();
        final List<Claim> naming = standing.stream().filter(claim -> claim.doers().did().contains(actor)).toList();
        if (naming.stream().anyMatch(itself)) return Event.Status.STATED;
        if (naming.isEmpty()) return Event.Status.UNKNOWN;
        final boolean denied = standing.stream().anyMatch(itself.and(claim -> claim.doers().didNot().contains(actor)));
        return denied ? Event.Status.CONTESTED : Event.Status.ALLEGED;
    }

    private boolean answersFor(String speaker, String actor) {
        return speaker.equals(actor) || atlas.partyOf(actor).filter(party -> party.actor().equals(speaker)).isPresent();
    }

    /** Ids of the actors that anybody says did it, those first that have that part in the event. */
    public Set<String> named(Event event) {
        final Stream<String> acting = event.actors().stream().filter(role -> role.part() == Event.Part.ACTED).map(Event.Role::actor);
        final Set<String> said = standing.stream().flatMap(claim -> claim.doers().did().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.concat(acting.filter(said::contains), said.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the rules grade who acted in an event: where force was used. Who spoke or visited is a matter of record. */
    public static boolean isGraded(Event event) {
        return event.kind().isForce();
    }
}
