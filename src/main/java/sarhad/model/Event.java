package sarhad.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One event.
 *
 * @param id first local day and a few words: {@code 2024-01-16-koh-e-sabz}
 * @param disputed whether one side says that it did not happen, or not like this
 * @param contentNotes what a reader is told before the text
 * @param sources ids of sources
 */
public record Event(
        String id, Kind kind, boolean disputed, Text title, Text summary, List<ContentNote> contentNotes, TimeSpan when,
        List<Site> sites, List<Role> actors, List<Claim> claims, List<Relation> relations, List<Copy> copies,
        List<Difference> differences, List<String> sources) {

    public Event {
        contentNotes = List.copyOf(contentNotes);
        sites = List.copyOf(sites);
        actors = List.copyOf(actors);
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
        copies = List.copyOf(copies);
        differences = List.copyOf(differences);
        sources = List.copyOf(sources);
    }

    /** What kind of event it is; says nothing of weapon or right. */
    public enum Kind {
        STRIKE, ATTACK, BOMBING, CLASH, STATEMENT, DIPLOMACY, VISIT, DRILL;

        /** Whether force was used. */
        public boolean isForce() {
            return this == STRIKE || this == ATTACK || this == BOMBING || this == CLASH;
        }
    }

    /** What a reader is told before the text. */
    public enum ContentNote { CHILDREN, MANY_DEAD }

    /**
     * One actor's part in the event.
     *
     * @param actor id of the actor
     */
    public record Role(String actor, Part part, Status status, List<String> sources) {
        public Role {
            sources = List.copyOf(sources);
        }
    }

    /** What an actor did, or what was done to it. */
    public enum Part {
        ACTED, AFFECTED, OPPOSED, SPOKE, TOOK_PART, HOSTED, VISITED, CALLED, WAS_CALLED;

        /** Whether the event takes the colour of the first actor in this part. */
        public boolean givesColour() {
            return this == ACTED || this == SPOKE || this == VISITED;
        }
    }

    /** Who says so: the actor itself, others only, others against its denial, nobody disputes it, unknown. */
    public enum Status { STATED, ALLEGED, CONTESTED, DOCUMENTED, UNKNOWN }

    /**
     * A link to another event, always with who holds it.
     *
     * @param event id of the other event
     */
    public record Relation(Type type, String event, List<Claimant> heldBy, Text text, List<String> sources) {
        public Relation {
            heldBy = List.copyOf(heldBy);
            sources = List.copyOf(sources);
        }

        /** Done in answer to the other, says its holder; came after it; tied to it in another way. */
        public enum Type { RESPONSE_TO, FOLLOWED, LINKED_TO }
    }

    /**
     * A report that is no claim: a copy of somebody else's, an error, a disowned statement.
     *
     * @param about what it would be a claim about, where that is a figure
     */
    public record Copy(String id, List<Claim.About> about, Text by, Text text, Text why, List<String> sources) {
        public Copy {
            about = List.copyOf(about);
            sources = List.copyOf(sources);
        }
    }

    /** A point on which accounts differ. */
    public record Difference(String id, Text text, List<String> sources) {
        public Difference {
            sources = List.copyOf(sources);
        }
    }

    /** The actor whose colour the event takes: the first that acted, spoke or visited, and of which that is not only said by others. */
    public Optional<String> protagonist() {
        return actors.stream().filter(role -> role.part.givesColour() && (role.status == Status.STATED || role.status == Status.DOCUMENTED))
                .map(Role::actor).findFirst();
    }

    /** Ids of all sources that anything in the event cites, each once. */
    public Set<String> cited() {
        final Set<String> cited = new LinkedHashSet<>(sources);
        sites.forEach(site -> site.statements().forEach(statement -> cited.addAll(statement.sources())));
        actors.forEach(role -> cited.addAll(role.sources));
        claims.forEach(claim -> cited.addAll(claim.sources()));
        relations.forEach(relation -> cited.addAll(relation.sources));
        copies.forEach(copy -> cited.addAll(copy.sources));
        differences.forEach(difference -> cited.addAll(difference.sources));
        return cited;
    }
}
