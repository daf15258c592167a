package sarhad.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** The events of an atlas in time order: a list that finds each of them at once, however many there are. Never changes. */
public final class Events extends AbstractList<Event> implements RandomAccess {
    private final List<Event> inOrder;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Map<String, Said> claims = new HashMap<>();

    /** A link that somebody draws from one event to another. */
    public record Link(Event from, Event.Relation relation) {}

    /** A claim and the event that it is about. */
    public record Said(Event event, Claim claim) {}

    /** @param inOrder in time order */
    public Events(List<Event> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        for (int i = 0; i < this.inOrder.size(); i++) {
            final Event event = this.inOrder.get(i);
            indexes.putIfAbsent(event.id(), i);
            for (final Claim claim : event.claims()) claims.putIfAbsent(claim.id(), new Said(event, claim));
            for (final Event.Relation relation : event.relations()) {
                links.computeIfAbsent(relation.event(), to -> new ArrayList<>()).add(new Link(event, relation));
            }
        }
    }

    /** The event of that id. */
    public Optional<Event> byId(String id) {
        return Optional.ofNullable(indexes.get(id)).map(inOrder::get);
    }

    /** The claim of that id, which is the only one in the atlas. */
    public Optional<Said> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** The links that are drawn to an event, in the order of the events that they come from. */
    public List<Link> linksTo(Event event) {
        return links.getOrDefault(event.id(), List.of());
    }

    /** The events nearest to one in the order of time, itself left out: all the others, or so many on both sides of it. */
    public List<Event> nearest(Event event, int most) {
        final int index = indexOf(event);
        final int from = Math.max(0, Math.min(index - most / 2, size() - 1 - most));
        final List<Event> nearest = new ArrayList<>(subList(from, (int) Math.min(size(), from + 1L + most)));
        nearest.remove(index - from);
        return nearest;
    }

    @Override
    public Event get(int index) {
        return inOrder.get(index);
    }

    @Override
    public int size() {
        return inOrder.size();
    }

    @Override
    public int indexOf(Object event) {
        final Integer index = event instanceof Event one ? indexes.get(one.id()) : null;
        return index != null && inOrder.get(index).equals(event) ? index : -1;
    }
}
