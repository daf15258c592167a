package sarhad.encode;

import java.util.Optional;
import sarhad.measure.Measures;
import sarhad.model.Event;
import sarhad.model.Thesis;

/** The pictures of the site as a page shows them. */
record Figures(Desk desk, Measures measures) {

    /** An event, told by its sentence. */
    Figure event(Event event) {
        return figure(event.id());
    }

    /** A thesis, if it has something to draw. */
    Optional<Figure> thesis(Thesis thesis) {
        return Pictures.drawn(desk.atlas(), thesis) ? Optional.of(figure(thesis.id())) : Optional.empty();
    }

    private Figure figure(String name) {
        final String shown = new CaptionWriter(desk.atlas(), measures, desk.names(), desk.speech()).description(name);
        return new Figure(desk.to(desk.links().picture(desk.words().code(), name)), shown);
    }
}
