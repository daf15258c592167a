package sarhad.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import sarhad.model.Actor;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Events;
import sarhad.model.Layer;
import sarhad.model.Place;
import sarhad.model.Source;
import sarhad.model.Story;
import sarhad.model.Teaching;
import sarhad.model.TimeSpan;

/** Reads a folder of data: either everything in it is sound and becomes an atlas, or nothing does. */
public final class AtlasReader {
    private static final int WGS_84 = 4326;

    private final Folder schemas;

    /** @param schemas the folder that holds the schemas of the data files */
    public AtlasReader(Folder schemas) {
        this.schemas = schemas;
    }

    /**
     * What came of reading a folder.
     *
     * @param atlas empty if there is any error
     * @param problems all of them, errors first
     */
    public record Reading(Optional<Atlas> atlas, List<Problem> problems) {
        /** The problems that keep the data from being served. */
        public List<Problem> errors() {
            return problems.stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).toList();
        }
    }

    /** How closely data is looked at. */
    public enum Depth {
        /** Not at all: the very bytes were checked before (see {@link Seal}). */
        SEALED,
        /** For everything that may not be served. */
        SERVING,
        /** Also words, spelling and the state of every translation, as warnings. */
        EDITING
    }

    /** Reads a folder and checks it. */
    public Reading read(Folder folder, Depth depth) {
        final Problems problems = new Problems();
        final Optional<Schemas> fitting = depth == Depth.SEALED ? Optional.empty() : Optional.of(new Schemas(schemas));
        final Documents documents = new Documents(folder, fitting, problems);
        final List<String> languages = languages(documents);
        final Common common = new Common(languages.isEmpty() ? "" : languages.get(0));
        if (depth != Depth.SEALED) check(documents, common, languages, depth);
        final Map<String, Layer> layers = layers(documents, common, depth);
        final Optional<Atlas> atlas = atlas(documents, common, layers);
        if (depth != Depth.SEALED) new GeographicChecks(documents, layers).check();
        if (depth != Depth.SEALED && !problems.anyErrors()) atlas.ifPresent(sound -> StoryChecks.check(documents, sound));
        if (depth == Depth.EDITING && !problems.anyErrors()) atlas.ifPresent(sound -> StatusChecks.check(documents, sound));
        return new Reading(problems.anyErrors() ? Optional.empty() : atlas, problems.inFileOrder());
    }

    private static void check(Documents documents, Common common, List<String> languages, Depth depth) {
        new References(documents, new Ids(documents));
        documents.soundIn("events").forEach(name -> EventChecks.check(documents.sound(name).orElseThrow()));
        if (!languages.isEmpty()) new TextChecks(documents, common, languages, depth);
    }

    private static List<String> languages(Documents documents) {
        return documents.parsed("atlas.json").map(file -> file.list("languages", language -> language.string("code"))).orElse(List.of());
    }

    /** The atlas of everything that is sound; it is complete only if there was no error. */
    private static Optional<Atlas> atlas(Documents documents, Common common, Map<String, Layer> byName) {
        final var lists = new ListReaders(common);
        final var events = new EventReader(common);
        final List<Event> inOrder = documents.soundIn("events").stream().map(name -> events.read(documents.sound(name).orElseThrow()))
                .sorted(Comparator.comparing(Event::when, TimeSpan.IN_TIME_ORDER).thenComparing(Event::id)).toList();
        final Map<String, Actor> actors = Atlas.byId(documents.sound("actors.json").map(file -> file.list(lists::actor)).orElse(List.of()), Actor::id);
        final var theses = documents.sound("theses.json").map(file -> file.list(lists::thesis)).orElse(List.of());
        final Map<String, Source> sources = Atlas.byId(documents.sound("sources.json").map(file -> file.list(lists::source)).orElse(List.of()), Source::id);
        final var about = documents.sound("atlas.json").map(file -> new AboutReader(common).read(file));
        final var layers = layers(byName);
        final var places = documents.sound("places.geojson").map(file -> places(file, common, lists));
        final Teaching teaching = documents.sound("teaching.json").map(new StoryReader(common)::teaching).orElse(Teaching.NONE);
        if (about.isEmpty() || layers.isEmpty() || places.isEmpty()) return Optional.empty();
        return Optional.of(new Atlas(about.get(), new Events(inOrder), actors, theses, places.get(), sources, layers.get(), strings(documents), stories(documents, common), teaching));
    }

    private static Atlas.Places places(Node file, Common common, ListReaders lists) {
        final var origin = LayerReader.origin(common, file.at("about"));
        return new Atlas.Places(origin, Atlas.byId(file.list("features", lists::place), Place::id));
    }

    private static Map<String, Layer> layers(Documents documents, Common common, Depth depth) {
        final var reader = new LayerReader(common, new GeometryFactory(new PrecisionModel(), WGS_84), depth);
        final Map<String, Layer> byName = new HashMap<>();
        for (final String name : documents.soundIn("boundaries")) {
            byName.put(name.replaceAll("^boundaries/|\\.geojson$", ""), reader.read(documents.sound(name).orElseThrow()));
        }
        for (final String name : List.of("border", "border-alternative")) {
            if (byName.containsKey(name) && LayerReader.line(byName.get(name)).isEmpty()) {
                documents.sound("boundaries/" + name + ".geojson").orElseThrow().at("features").error("no line", "one LineString: the border");
                byName.remove(name);
            }
        }
        return byName;
    }

    private static Optional<Atlas.Layers> layers(Map<String, Layer> byName) {
        final List<Layer> all = Stream.of("countries", "provinces", "border", "border-alternative", "rivers", "land")
                .map(byName::get).filter(Objects::nonNull).toList();
        if (all.size() < 6) return Optional.empty();
        return Optional.of(new Atlas.Layers(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5)));
    }

    private static List<Story> stories(Documents documents, Common common) {
        final var reader = new StoryReader(common);
        return documents.soundIn("stories").stream().map(name -> reader.story(documents.sound(name).orElseThrow()))
                .sorted(Comparator.comparing(Story::order).thenComparing(Story::id)).toList();
    }

    private static Map<String, Map<String, String>> strings(Documents documents) {
        final Map<String, Map<String, String>> byLanguage = new HashMap<>();
        for (final String name : documents.soundIn("strings")) {
            final Map<String, String> messages = new HashMap<>();
            documents.sound(name).orElseThrow().json().fields().forEachRemaining(entry -> messages.put(entry.getKey(), entry.getValue().asText()));
            byLanguage.put(name.replaceAll("^strings/|\\.json$", ""), messages);
        }
        return byLanguage;
    }
}
