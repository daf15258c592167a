package sarhad.encode;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sarhad.encode.EventsPage.Actor;
import sarhad.encode.EventsPage.Row;
import sarhad.measure.Measures;
import sarhad.model.Event;

/** Writes a line for each event. */
final class EventsWriter {
    /** Parts of those who did something; to the others it was done. */
    private static final Set<Event.Part> DOING =
            EnumSet.of(Event.Part.ACTED, Event.Part.SPOKE, Event.Part.VISITED, Event.Part.CALLED, Event.Part.TOOK_PART);

    private final Desk desk;
    private final Sentences sentences;
    private final WhenWriter times;

    EventsWriter(Desk desk, Measures measures) {
        this.desk = desk;
        this.sentences = new Sentences(measures, desk.atlas().about().limits(), desk.words(), desk.formats(), desk.names());
        this.times = new WhenWriter(desk);
    }

    List<Row> write() {
        return desk.atlas().events().stream().map(this::row).toList();
    }

    private Row row(Event event) {
        final List<Grade> known = sentences.bases(event).entrySet().stream()
                .map(basis -> desk.grades().named(basis.getValue(), "basis", basis.getKey())).toList();
        return new Row(
                desk.pointer(event), Formats.key(event.kind()), desk.grades().of("kind", event.kind()), desk.names().colour(event),
                times.local(event.when()), times.secondCalendar(event.when()),
                event.disputed() ? Optional.of(desk.words().text("event.disputed")) : Optional.empty(),
                event.actors().stream().filter(role -> DOING.contains(role.part())).map(this::actor).toList(), sentences.where(event), known);
    }

    private Actor actor(Event.Role role) {
        return new Actor(desk.names().actorShort(role.actor()), desk.names().colour(role.actor()), desk.grades().of("status", role.status()));
    }
}
