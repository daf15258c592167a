package sarhad.model;

import java.util.List;
import java.util.Optional;

/**
 * What somebody said about an event. Rival claims are never merged or averaged.
 *
 * @param counts who is counted, for figures; claims that count different people are never compared
 * @param value the number; empty where the claimant gave none
 * @param text what was said, in neutral words
 * @param date ISO 8601 date as exact as is known
 * @param supersedes id of the earlier claim of the same claimant that it revises
 * @param doers who did it, according to the claim
 * @param oneSource whether it rests on a single weak source
 * @param sources ids of sources
 */
public record Claim(
        String id, Claimant claimant, About about, Optional<String> counts, Optional<Amount> value, Text text,
        Optional<String> date, Optional<String> supersedes, Doers doers, boolean oneSource, List<String> sources) {

    public Claim {
        sources = List.copyOf(sources);
    }

    /**
     * Who did it, according to a claim.
     *
     * @param did ids of the actors that carried it out, in the claim's words: not of those said to be behind it
     * @param didNot ids of the actors that did not
     */
    public record Doers(List<String> did, List<String> didNot) {
        public Doers {
            did = List.copyOf(did);
            didNot = List.copyOf(didNot);
        }
    }

    /** What a claim is about, in the order in which a page shows them. */
    public enum About {
        KILLED, INJURED, CAPTURED, RESPONSIBILITY, TARGET, WEAPON, MOTIVE, ACCOUNT, REACTION;

        /** Whether the claim is a figure. */
        public boolean isFigure() {
            return this == KILLED || this == INJURED || this == CAPTURED;
        }
    }
}
