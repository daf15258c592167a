package sarhad.encode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Layer;
import sarhad.model.Lazy;

/** Every file below {@code data/}, and how each is made. */
public final class DataFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Atlas atlas;
    private final Measures measures;
    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    /**
     * Nothing is made before it is asked for.
     *
     * @param address the public address of the site, ending in a slash
     */
    public DataFiles(Atlas atlas, Measures measures, Links links, Optional<String> address) {
        this.atlas = atlas;
        this.measures = measures;
        overviews();
        layers();
        lists();
        tables(event -> address.orElse("") + links.event(atlas.about().languages().get(0).code(), event.id()));
        final EventsJson events = new EventsJson(atlas, measures);
        json("events.geojson", events::collection);
        for (final Event event : atlas.events()) json("events/" + event.id() + ".geojson", () -> events.whole(event));
        final RegionsJson regions = new RegionsJson(atlas, measures);
        for (final Event event : atlas.events()) if (RegionsJson.placed(event)) json("regions/" + event.id() + ".geojson", () -> regions.of(event));
        json("search.json", () -> new SearchJson(atlas).all());
        json("reported.json", () -> new ReportedJson(atlas, measures).all());
        final ZonesJson zones = new ZonesJson(atlas, measures.zones());
        json("zones.geojson", zones::all);
        json("zones-overview.geojson", zones::overview);
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
        json("claims.json", lists::claims);
        json("theses.json", lists::theses);
        json("actors.json", lists::actors);
        json("sources.json", lists::sources);
    }

    /** @param page the path or address of an event's page */
    private void tables(Function<Event, String> page) {
        final Tables tables = new Tables(atlas);
        final EventTables events = new EventTables(atlas, measures, page);
        final LayerTables layers = new LayerTables(atlas, measures.zones());
        csv("events.csv", events::events);
        csv("claims.csv", tables::claims);
        csv("theses.csv", tables::theses);
        csv("actors.csv", tables::actors);
        csv("sources.csv", tables::sources);
        kml("events.kml", () -> List.of(new Kml.Folder("events", "title", "summary", events.regionsAndPoints())));
        kml("places.kml", () -> List.of(new Kml.Folder("places", "name", "note", layers.places())));
        kml("border.kml", () -> List.of(layer("border", layers, atlas.layers().border()), layer("border-alternative", layers, atlas.layers().borderAlternative())));
        kml("provinces.kml", () -> List.of(layer("provinces", layers, atlas.layers().provinces())));
        kml("zones.kml", () -> List.of(new Kml.Folder("zones", "id", "", layers.zones())));
        add("atlas.gpkg", new AtlasPackage(atlas, tables, events, layers)::make);
    }

    private static Kml.Folder layer(String name, LayerTables tables, Layer layer) {
        return new Kml.Folder(name, "name", "credit", tables.layer(layer));
    }

    /** A table that is passed on by itself still tells its edition. */
    private void csv(String name, Supplier<Table> table) {
        add(name, () -> Csv.of(table.get().with("edition", atlas.about().edition().toString())));
    }

    private void kml(String name, Supplier<List<Kml.Folder>> folders) {
        add(name, () -> Kml.of(atlas, folders.get()));
    }

    private void json(String name, Supplier<? extends JsonNode> document) {
        add(name, () -> bytes(document.get()));
    }

    /** Made once, for all that are made of it. */
    private void add(String name, Supplier<byte[]> make) {
        files.put(name, Lazy.of(make));
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
