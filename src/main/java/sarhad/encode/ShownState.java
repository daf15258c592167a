package sarhad.encode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sarhad.model.Moments;
import sarhad.model.Show;
import sarhad.model.Viewport;

/** What a step of a story shows: as the state of a map, and as the query that says it. */
final class ShownState {
    private static final List<String> FACETS = List.of("kind", "actor", "side", "place");

    private ShownState() {}

    static MapState of(Show show) {
        final SortedMap<String, SortedSet<String>> facets = new TreeMap<>();
        FACETS.stream().filter(show.values()::containsKey).forEach(facet -> facets.put(facet, new TreeSet<>(show.all(facet))));
        final List<String> layers = show.all("layer").isEmpty() ? MapPageWriter.SHOWN_LAYERS : show.all("layer");
        return new MapState(show.event(), show.thesis(), range(show), facets, new TreeSet<>(show.all("without")), new TreeSet<>(layers),
                show.one("band").map(kilometres -> Integer.parseInt(kilometres) * 1_000), Optional.empty(), show.one("view").flatMap(Viewport::parse));
    }

    private static MapState.Range range(Show show) {
        return new MapState.Range(moment(show, "since", false), moment(show, "until", true), moment(show, "now", false),
                show.one("clock").map(ZoneId::of).orElse(MapState.UTC));
    }

    private static Optional<Instant> moment(Show show, String name, boolean end) {
        return show.one(name).flatMap(text -> Moments.parse(text, end));
    }

    /** With its question mark; empty for the map as it opens. */
    static String query(Show show) {
        final String query = MapState.PARAMETERS.stream().filter(show.values()::containsKey)
                .map(name -> name + "=" + show.all(name).stream().map(ShownState::encoded).collect(Collectors.joining(","))).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",").replace("%3A", ":").replace("%2F", "/");
    }
}
