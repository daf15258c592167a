package sarhad.model;

import java.util.List;

/** What stands beside the map in a step of a story. Events, statements and theses are ids. */
public sealed interface Exhibit {
    /** The border unrolled. */
    record Border() implements Exhibit {}

    /** Events in the order of time. */
    record Times(List<String> events) implements Exhibit {
        public Times {
            events = List.copyOf(events);
        }

        @Override
        public List<String> told() {
            return List.of();
        }
    }

    /** The rival figures of an event. @param counts who are counted; all, if empty */
    record Figures(String event, Claim.About about, List<String> counts) implements Exhibit {
        public Figures {
            counts = List.copyOf(counts);
        }

        @Override
        public List<String> events() {
            return List.of(event);
        }
    }

    /** What was said about where an event was. */
    record Places(String event) implements Exhibit {
        @Override
        public List<String> events() {
            return List.of(event);
        }
    }

    /** Stated distances beside measured ones. */
    record Reported(List<String> statements) implements Exhibit {
        public Reported {
            statements = List.copyOf(statements);
        }
    }

    /** Two events, question by question. @param rows keys of the questions; all, if empty */
    record Compare(String first, String second, List<String> rows) implements Exhibit {
        /** The keys of all questions, in the order of the page. */
        public static final List<String> ROWS = List.of("when", "where", "distance", "doers", "motive", "target", "weapon", "killed", "injured", "captured");

        public Compare {
            rows = List.copyOf(rows);
        }

        @Override
        public List<String> events() {
            return List.of(first, second);
        }
    }

    /** Reports on an event that are copies of somebody else's. */
    record Copies(String event) implements Exhibit {
        @Override
        public List<String> events() {
            return List.of(event);
        }
    }

    /** Interpretations with their holders. */
    record Theses(List<String> theses) implements Exhibit {
        public Theses {
            theses = List.copyOf(theses);
        }
    }

    /** Ids of the events that it is about. */
    default List<String> events() {
        return List.of();
    }

    /** Ids of those of them of which it tells more than name and time. */
    default List<String> told() {
        return events();
    }
}
