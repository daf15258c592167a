package sarhad.model;

import java.util.List;
import java.util.Optional;

/**
 * A state, force, group, organisation or author.
 *
 * @param party id of the party of the exchange that it belongs to
 * @param shortName a shorter name, the full one where there is none
 * @param aliases other spellings, for search only
 */
public record Actor(
        String id, Kind kind, Optional<String> party, Text name, Text shortName, List<String> aliases, List<OtherName> otherNames,
        Text description, List<Designation> designations, List<Relation> relations, List<String> sources) {

    public Actor {
        aliases = List.copyOf(aliases);
        otherNames = List.copyOf(otherNames);
        designations = List.copyOf(designations);
        relations = List.copyOf(relations);
        sources = List.copyOf(sources);
    }

    /** What the actor is. */
    public enum Kind { STATE, ARMED_FORCE, ARMED_GROUP, AUTHORITIES, ORGANISATION, POLITICAL_ORGANISATION, MONITOR, AUTHOR }

    /** A name that others use for it. */
    public record OtherName(Text name, Text usedBy, List<String> sources) {}

    /** A dated listing by a state. */
    public record Designation(Text by, Text as, Optional<String> date, List<String> sources) {}

    /**
     * A link to another actor, always with who says so.
     *
     * @param actor id of the other actor, where it is one of the atlas
     */
    public record Relation(Type type, Optional<String> actor, List<Claimant> heldBy, Text text, List<String> sources) {
        /** What the link says. */
        public enum Type { ACCUSES, OFFERS_MEDIATION_TO, VISITS, SUCCESSOR_OF, DENIES }
    }
}
