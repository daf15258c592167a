package sarhad.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * What {@code /status} tells an operator.
 *
 * @param version of the program
 * @param loaded when the data being served was read
 * @param lastReload when the data last changed on disk and was read again, or its first reading
 * @param problems what kept that reading from being served; empty when it is served
 */
public record Status(String version, Instant loaded, Instant lastReload, List<String> problems) {
    public Status {
        problems = List.copyOf(problems);
    }

    ObjectNode json(sarhad.model.Atlas atlas) {
        final ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("version", version).put("atlas", atlas.about().id()).put("edition", atlas.about().edition().toString());
        node.put("loaded", loaded.toString());
        final ObjectNode reload = node.putObject("lastReload").put("at", lastReload.toString()).put("served", problems.isEmpty());
        problems.forEach(reload.putArray("problems")::add);
        node.putObject("counts").put("events", atlas.events().size()).put("sources", atlas.sources().size())
                .put("actors", atlas.actors().size()).put("theses", atlas.theses().size()).put("places", atlas.places().byId().size());
        return node;
    }
}
