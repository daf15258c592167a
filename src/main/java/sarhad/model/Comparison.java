package sarhad.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two events that are set side by side, in time order.
 *
 * @param first the one that comes first in the atlas
 */
public record Comparison(Event first, Event second) {
    /**
     * The pairs that belong together, in time order: events of the same kind in which force was used, if somebody draws a
     * link between them, and each strike of one party on the other with the next one the other way.
     */
    static List<Comparison> linked(Atlas atlas) {
        final Set<Comparison> pairs = new LinkedHashSet<>();
        for (final Event event : atlas.events()) {
            event.relations().forEach(relation -> atlas.event(relation.event()).filter(other -> other.kind() == event.kind() && event.kind().isForce())
                    .ifPresent(other -> pairs.add(inOrder(event, other, atlas))));
        }
        pairs.addAll(exchanges(atlas));
        final List<Comparison> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingInt((Comparison pair) -> atlas.numberOf(pair.first)).thenComparingInt(pair -> atlas.numberOf(pair.second)));
        return List.copyOf(sorted);
    }

    /** The other of the two. */
    public Event other(Event event) {
        return first.id().equals(event.id()) ? second : first;
    }

    /** Whether each of the two is a strike of one party on the other, and not both of the same. */
    public boolean isExchange(Atlas atlas) {
        final Optional<String> striking = striking(first, atlas);
        final Optional<String> answering = striking(second, atlas);
        return striking.isPresent() && answering.isPresent() && !striking.equals(answering);
    }

    public static Comparison inOrder(Event one, Event other, Atlas atlas) {
        return atlas.numberOf(one) < atlas.numberOf(other) ? new Comparison(one, other) : new Comparison(other, one);
    }

    private static List<Comparison> exchanges(Atlas atlas) {
        final List<Event> strikes = atlas.events().stream().filter(event -> striking(event, atlas).isPresent()).toList();
        final List<Comparison> exchanges = new ArrayList<>();
        Event next = null;
        for (int i = strikes.size() - 2; i >= 0; i--) {
            final Event after = strikes.get(i + 1);
            if (next == null || !striking(strikes.get(i), atlas).equals(striking(after, atlas))) next = after;
            final Comparison pair = new Comparison(strikes.get(i), next);
            if (pair.isExchange(atlas)) exchanges.add(pair);
        }
        return exchanges;
    }

    /** The party that struck, where an event is a strike of one party on the other. */
    private static Optional<String> striking(Event event, Atlas atlas) {
        if (event.kind() != Event.Kind.STRIKE) return Optional.empty();
        final Optional<String> acted = party(event, Event.Part.ACTED, atlas);
        return party(event, Event.Part.AFFECTED, atlas).filter(affected -> !acted.equals(Optional.of(affected))).isPresent() ? acted : Optional.empty();
    }

    private static Optional<String> party(Event event, Event.Part part, Atlas atlas) {
        return event.actors().stream().filter(role -> role.part() == part).flatMap(role -> atlas.partyOf(role.actor()).stream()).map(Atlas.Party::actor).findFirst();
    }
}
