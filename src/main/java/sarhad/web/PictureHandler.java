package sarhad.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sarhad.encode.MapState;
import sarhad.encode.picture.Format;
import sarhad.measure.PositionMeasure;
import sarhad.site.Resource;
import sarhad.site.Site;

/** Answers GET and HEAD for {@code /picture.png}: what the map shows in the state that the query says. */
final class PictureHandler {
    private static final List<String> FACETS = List.of("kind", "actor", "side", "place");
    /** What was found stands in the reader's own search only. */
    private static final List<String> PARAMETERS = Stream.concat(Stream.of("lang", "size", "scale"), MapState.PARAMETERS.stream().filter(name -> !name.equals("q"))).toList();

    private final Supplier<Site> site;
    private final Drawings drawings;

    PictureHandler(Supplier<Site> site, Drawings drawings) {
        this.site = site;
        this.drawings = drawings;
    }

    /** {@code /picture.png?lang=…[&size=card|square][&scale=2]} and the state of the map. */
    void answer(Context context) {
        MeasureHandler.answer(context, PARAMETERS, query -> {
            final Site now = site.get();
            final String language = query.oneOf("lang", now.languages()).orElseThrow(() -> Query.missing("lang", now.languages()));
            final Format format = query.oneOf("size", List.of("card", "square")).filter("square"::equals).isPresent() ? Format.SQUARE : Format.CARD;
            final int scale = query.oneOf("scale", List.of("1", "2")).map(Integer::parseInt).orElse(1);
            final MapState state = state(query, MapState.Known.of(now.atlas(), now.measures()));
            final Resource picture = Resource.answer("picture.png", () -> now.pictures().of(state, language, format, scale));
            try {
                return drawings.draw(now, String.join(" ", language, format.name(), String.valueOf(scale), state.toString()), picture);
            } catch (Drawings.Busy busy) {
                throw new Query.Refused(Failure.busy());
            }
        });
    }

    /** Whether there is a picture of what a map shows. @param query of the map, with its question mark */
    static boolean draws(Site now, String query) {
        try {
            state(Query.parse(query.substring(1), PARAMETERS), MapState.Known.of(now.atlas(), now.measures()));
            return true;
        } catch (Query.Refused refused) {
            return false;
        }
    }

    private static MapState state(Query query, MapState.Known known) throws Query.Refused {
        final SortedMap<String, SortedSet<String>> facets = new TreeMap<>();
        for (final String facet : FACETS) {
            if (!query.has(facet)) continue;
            final List<String> values = query.someOf(facet, known.facets().get().getOrDefault(facet, List.of())).orElse(List.of());
            if (!values.isEmpty()) facets.put(facet, new TreeSet<>(values));
        }
        final Optional<Integer> band = query.oneOf("band", known.bands()).map(kilometres -> Integer.parseInt(kilometres) * 1_000);
        return new MapState(query.oneOf("event", known.events()), query.oneOf("thesis", known.theses()), range(query, known), facets,
                new TreeSet<>(query.someOf("without", known.statements()).orElse(List.of())), new TreeSet<>(query.someOf("layer", known.layers()).orElse(known.shown())),
                band, ends(query), query.view("view"));
    }

    private static MapState.Range range(Query query, MapState.Known known) throws Query.Refused {
        final MapState.Range range = new MapState.Range(query.moment("since", false), query.moment("until", true), query.moment("now", false),
                query.oneOf("clock", known.clocks()).map(ZoneId::of).orElse(MapState.UTC));
        final Optional<Instant> since = range.since();
        if (since.isPresent() && range.until().isPresent() && !since.get().isBefore(range.until().get())) {
            throw Query.refused("until", "until is not after since.", "a later moment than since");
        }
        return range;
    }

    private static Optional<MapState.Ends> ends(Query query) throws Query.Refused {
        final Optional<List<Query.Disc>> discs = query.discs("measure", PositionMeasure.WIDEST);
        return discs.map(two -> new MapState.Ends(two.get(0).middle(), two.get(0).radius(), two.get(1).middle(), two.get(1).radius()));
    }
}
