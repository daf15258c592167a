package sarhad.encode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Lazy;

/** Every file below {@code data/}, and how each is made. */
public final class DataFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Atlas atlas;
    private final Measures measures;
    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    /** Nothing is made before it is asked for. */
    public DataFiles(Atlas atlas, Measures measures) {
        this.atlas = atlas;
        this.measures = measures;
        overviews();
        layers();
        lists();
        final EventsJson events = new EventsJson(atlas, measures);
        json("events.geojson", events::collection);
        for (final Event event : atlas.events()) json("events/" + event.id() + ".geojson", () -> events.whole(event));
        final RegionsJson regions = new RegionsJson(atlas, measures);
        for (final Event event : atlas.events()) if (RegionsJson.placed(event)) json("regions/" + event.id() + ".geojson", () -> regions.of(event));
        json("search.json", () -> new SearchJson(atlas).all());
        json("reported.json", () -> new ReportedJson(atlas, measures).all());
        json("measures.json", () -> new MeasuresJson(atlas, measures).all());
    }

    private void overviews() {
        final Overviews overviews = new Overviews(atlas, measures);
        final Supplier<SimplifiedBoundaries> boundaries = Lazy.of(() -> SimplifiedBoundaries.of(atlas));
        json("events-overview.geojson", overviews::events);
        json("border-overview.geojson", () -> overviews.border(boundaries.get()));
        json("provinces-overview.geojson", () -> overviews.provinces(boundaries.get()));
        json("countries-overview.geojson", () -> overviews.countries(boundaries.get()));
        json("places-overview.geojson", overviews::places);
        json("theses-overview.geojson", () -> new ThesesOverview(atlas).collection());
    }

    private void layers() {
        final FeatureCollections collections = new FeatureCollections(atlas);
        final Atlas.Layers layers = atlas.layers();
        json("countries.geojson", () -> collections.layer(layers.countries()));
        json("provinces.geojson", () -> collections.layer(layers.provinces()));
        json("border.geojson", () -> collections.layer(layers.border()));
        json("border-alternative.geojson", () -> collections.layer(layers.borderAlternative()));
        json("rivers.geojson", () -> collections.layer(layers.rivers()));
        json("land.geojson", () -> collections.layer(layers.land()));
        json("places.geojson", collections::places);
    }

    private void lists() {
        final ListsJson lists = new ListsJson(atlas);
        final Csv csv = new Csv(atlas);
        json("claims.json", lists::claims);
        json("theses.json", lists::theses);
        json("actors.json", lists::actors);
        json("sources.json", lists::sources);
        files.put("claims.csv", csv::claims);
        files.put("theses.csv", csv::theses);
        files.put("actors.csv", csv::actors);
        files.put("sources.csv", csv::sources);
    }

    private void json(String name, Supplier<? extends JsonNode> document) {
        files.put(name, () -> bytes(document.get()));
    }

    private static byte[] bytes(JsonNode document) {
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can always be written", e);
        }
    }

    /** By name below {@code data/}: how the file is made. */
    public Map<String, Supplier<byte[]>> byName() {
        return files;
    }
}
