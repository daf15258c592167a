package sarhad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventsTest {
    private static final Text TEXT = Text.of("en", "x");

    private static Event event(int day, Event.Relation... relations) {
        final LocalDate date = LocalDate.of(2024, 1, day);
        final TimeSpan when = new TimeSpan(date, date, Optional.empty(), Optional.empty(), TimeSpan.Precision.DAY, Optional.empty());
        return new Event("e" + day, Event.Kind.STRIKE, false, TEXT, TEXT, List.of(), when, List.of(), List.of(), List.of(),
                List.of(relations), List.of(), List.of(), List.of());
    }

    private static List<String> nearest(int count, int day, int most) {
        final Events events = new Events(IntStream.rangeClosed(1, count).mapToObj(EventsTest::event).toList());
        return events.nearest(events.byId("e" + day).orElseThrow(), most).stream().map(Event::id).toList();
    }

    @Test
    void findsEventsByIdAndTheirPlaces() {
        final Event second = event(2);
        final Events events = new Events(List.of(event(1), second, event(3)));
        assertEquals(Optional.of(second), events.byId("e2"));
        assertEquals(1, events.indexOf(second));
        assertEquals(Optional.empty(), events.byId("e9"));
        assertEquals(-1, events.indexOf(event(9)));
        assertEquals(-1, events.indexOf("e2"));
    }

    @Test
    void allOthersAreNearestWhereTheyAreFew() {
        assertEquals(List.of("e1", "e3", "e4"), nearest(4, 2, 3));
        assertEquals(List.of("e2"), nearest(2, 1, 60));
        assertEquals(List.of(), nearest(1, 1, 60));
    }

    @Test
    void theNearestAreThoseOnBothSidesAndMoreOnOneAtTheEnds() {
        assertEquals(List.of("e8", "e9", "e11", "e12"), nearest(20, 10, 4));
        assertEquals(List.of("e2", "e3", "e4", "e5"), nearest(20, 1, 4));
        assertEquals(List.of("e16", "e17", "e18", "e19"), nearest(20, 20, 4));
        assertEquals(List.of("e16", "e17", "e18", "e20"), nearest(20, 19, 4));
    }

    @Test
    void knowsWhichEventsLinkToOne() {
        final Event first = event(1);
        final Event.Relation link = new Event.Relation(Event.Relation.Type.FOLLOWED, "e1", List.of(), TEXT, List.of());
        final Event later = event(2, link);
        assertEquals(List.of(new Events.Link(later, link)), new Events(List.of(first, later)).linksTo(first));
    }
}
