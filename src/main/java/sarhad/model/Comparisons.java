package sarhad.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pairs of events that are set side by side: those that {@linkplain Comparison#linked belong together}, and each event
 * in which force was used with those of the others that are nearest to it in time. In a small atlas that is every pair; in
 * a large one their number grows with the events and not with the square of it.
 */
public final class Comparisons {
    /** So many others stand beside an event, as many before it as after it. */
    static final int NEAREST = 12;

    private final List<Comparison> linked;
    private final List<Comparison> all;
    private final Map<String, List<Comparison>> byEvent = new HashMap<>();

    private Comparisons(List<Comparison> linked, List<Comparison> all) {
        this.linked = linked;
        this.all = all;
        for (final Comparison pair : all) {
            for (final Event event : List.of(pair.first(), pair.second())) byEvent.computeIfAbsent(event.id(), first -> new ArrayList<>()).add(pair);
        }
    }

    /** The pairs of an atlas. */
    public static Comparisons of(Atlas atlas) {
        final List<Comparison> linked = Comparison.linked(atlas);
        final Map<List<Integer>, Comparison> all = new TreeMap<>(Comparator.comparing((List<Integer> numbers) -> numbers.get(0)).thenComparing(numbers -> numbers.get(1)));
        final Events forces = new Events(atlas.events().stream().filter(event -> event.kind().isForce()).toList());
        final List<Comparison> found = new ArrayList<>(linked);
        for (final Event event : forces) {
            for (final Event other : forces.nearest(event, NEAREST)) found.add(Comparison.inOrder(event, other, atlas));
        }
        for (final Comparison pair : found) all.put(List.of(atlas.numberOf(pair.first()), atlas.numberOf(pair.second())), pair);
        return new Comparisons(linked, List.copyOf(all.values()));
    }

    /** The pairs that belong together, in time order. */
    public List<Comparison> linked() {
        return linked;
    }

    /** Every pair, in time order. */
    public List<Comparison> all() {
        return all;
    }

    /** The pairs that an event is one of, in the time order of the other one. */
    public List<Comparison> of(Event event) {
        return List.copyOf(byEvent.getOrDefault(event.id(), List.of()));
    }
}
