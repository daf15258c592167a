package sarhad.model;

import java.util.Optional;

/**
 * Who says something.
 *
 * @param actor id of the actor that speaks, if it is one of the atlas
 * @param office the office that speaks for it
 * @param name the speaker's name, where it is no actor
 */
public record Claimant(Optional<String> actor, Optional<Text> office, Optional<Text> name) {
    public Claimant {
        if (actor.isEmpty() && name.isEmpty()) throw new IllegalArgumentException("a claimant is an actor or has a name");
    }
}
