package sarhad.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the map shows, by the names and values of a map page's query.
 *
 * @param values the values of each parameter that is given, in their order
 */
public record Show(Map<String, List<String>> values) {
    public Show {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The values of a parameter; none where it is not given. */
    public List<String> all(String parameter) {
        return values.getOrDefault(parameter, List.of());
    }

    /** The value of a parameter of which there is one. */
    public Optional<String> one(String parameter) {
        return all(parameter).stream().findFirst();
    }

    /** Id of the open event. */
    public Optional<String> event() {
        return one("event");
    }

    /** Id of the open interpretation. */
    public Optional<String> thesis() {
        return one("thesis");
    }
}
