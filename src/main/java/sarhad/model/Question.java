package sarhad.model;

import java.util.List;
import java.util.Optional;

/** Something to ask the class; the answer follows from the data wherever it can. Events, claims and theses are ids. */
public sealed interface Question {
    /** What is common to all. @param explanation what to say of the answer */
    record Asked(Text ask, Optional<Text> explanation) {}

    Asked asked();

    /** Ids of the events whose place or distance is to be found. */
    default List<String> wanted() {
        return List.of();
    }

    /** Events to put in the order of time. */
    record Order(Asked asked, List<String> events) implements Question {
        public Order {
            events = List.copyOf(events);
        }
    }

    /** Sentences whose holder is to be found. */
    record Holder(Asked asked, List<String> claims) implements Question {
        public Holder {
            claims = List.copyOf(claims);
        }
    }

    /** Things to sort into what is documented, claimed, interpreted. */
    record Nature(Asked asked, List<Item> items) implements Question {
        public Nature {
            items = List.copyOf(items);
        }

        /** What kind of thing it is. */
        public enum Kind { EVENT, CLAIM, THESIS }

        /** Something to sort. */
        public record Item(Kind kind, String id) {}
    }

    /** Interpretations whose state of evidence is to be found. */
    record Evidence(Asked asked, List<String> theses) implements Question {
        public Evidence {
            theses = List.copyOf(theses);
        }
    }

    /** An event to be put on the map. */
    record Place(Asked asked, String event) implements Question {
        @Override
        public List<String> wanted() {
            return List.of(event);
        }
    }

    /** How far an event was from the border. */
    record Distance(Asked asked, String event) implements Question {
        @Override
        public List<String> wanted() {
            return List.of(event);
        }
    }

    /** How long the border is. */
    record Length(Asked asked) implements Question {}

    /** How much time lay between two events. */
    record Lapse(Asked asked, String from, String to) implements Question {}

    /** Something to talk about. @param answers what can be accepted */
    record Open(Asked asked, List<Text> answers) implements Question {
        public Open {
            answers = List.copyOf(answers);
        }
    }
}
