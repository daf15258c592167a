package sarhad.encode;

import java.util.List;
import sarhad.encode.EventArticle.Compared;
import sarhad.model.Comparison;
import sarhad.model.Comparisons;
import sarhad.model.Event;

/** The ways from an event to the comparisons with others. */
record CompareWays(Desk desk, Comparisons comparisons) {

    /** With those that belong together with it. */
    List<Compared> linked(Event event) {
        return ways(event, comparisons.of(event).stream().filter(comparisons.linked()::contains).toList());
    }

    /** With all of them, in time order. */
    List<Compared> all(Event event) {
        return ways(event, comparisons.of(event));
    }

    private List<Compared> ways(Event event, List<Comparison> pairs) {
        return pairs.stream().map(pair -> new Compared(desk.pointer(pair.other(event)), desk.comparison(pair))).toList();
    }
}
