package sarhad.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import sarhad.encode.AboutPage.Definition;
import sarhad.encode.AboutPage.Definitions;
import sarhad.encode.AboutPage.Made;
import sarhad.encode.AboutPage.Prose;
import sarhad.encode.Frame.Way;
import sarhad.encode.MapPage.Kind;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Layer;
import sarhad.model.Site;
import sarhad.model.Source;
import sarhad.model.Text;
import sarhad.model.Thesis;
import sarhad.model.TimeSpan;

/** Writes what the map is, what its words mean, how it is made and of what. */
final class AboutWriter {
    private final Desk desk;
    private final Measures measures;
    private final Atlas atlas;
    private final Words words;
    private final Formats formats;
    private final Names names;

    AboutWriter(Desk desk, Measures measures) {
        this.desk = desk;
        this.measures = measures;
        this.atlas = desk.atlas();
        this.words = desk.words();
        this.formats = desk.formats();
        this.names = desk.names();
    }

    AboutPage write(Frame frame) {
        return new AboutPage(
                frame, names.text(atlas.about().description()), counts(), Key.parties(names, formats), Key.kinds(Stream.of(Event.Kind.values()), words), grades(),
                prose("doers", "scope", "stated", "contested", "alleged", "unknown", "limits"), method(), measured(),
                prose("claims", "said", "apart", "counts", "none", "revised", "drawn", "silent", "weak", "copies", "links"),
                prose("rules", "same", "quoted", "groups", "persons", "homes", "order", "names", "deaths", "own", "unknown"),
                new TranslationCounts(desk).write(), new WorksWriter(desk).write(), prose("corrections", "how", "kept"), Corrections.contact(atlas), made());
    }

    private String counts() {
        return words.text("atlas.counts",
                "events", formats.number(atlas.events().size()),
                "claims", formats.number(atlas.events().stream().mapToInt(event -> event.claims().size()).sum()),
                "theses", formats.number(atlas.theses().size()), "sources", formats.number(atlas.sources().size()));
    }

    private List<Definitions> grades() {
        return List.of(
                definitions("kind", Event.Kind.values()), definitions("basis", Site.Basis.values()), definitions("precision", TimeSpan.Precision.values()),
                definitions("status", Event.Status.values()), definitions("evidence", Thesis.Evidence.values()),
                definitions("reliability", Source.Reliability.values()), definitions("translation", Text.State.values()));
    }

    private Definitions definitions(String list, Enum<?>[] constants) {
        return new Definitions(list, words.text("define." + list), words.text("define." + list + ".intro"),
                Arrays.stream(constants).map(constant -> definition(words, list, constant)).toList());
    }

    static Definition definition(Words words, String list, Enum<?> constant) {
        final String key = Formats.key(constant);
        return new Definition(Grades.id(list, key), words.text(list + "." + key), words.text(list + "." + key + ".means"));
    }

    private Prose method() {
        final Atlas.Layers layers = atlas.layers();
        final List<String> points = new ArrayList<>(List.of(
                words.text("method.shortest"), words.text("method.interval"),
                words.text("method.lines", "reference", credit(layers.border()), "other", credit(layers.borderAlternative()))));
        layers.border().tolerance().ifPresent(metres -> points.add(words.text("how.length",
                "length", formats.distance(measures.border().lengthMetres()), "metres", formats.number(Math.round(metres)),
                "other", formats.distance(measures.alternative().lengthMetres()))));
        points.add(words.text("method.rounding"));
        points.add(words.text("method.side"));
        points.add(words.text("method.placing"));
        points.add(words.text("method.homes", "across", formats.distance(Site.NARROWEST_ACROSS_HOMES)));
        points.add(words.text("method.between"));
        return new Prose("method", words.text("method.heading"), points);
    }

    private List<Way> measured() {
        final Links links = desk.links();
        final String language = words.code();
        return List.of(way("strip.heading", links.border(language)), way("band.label", links.zones(language)), way("reported.heading", links.reported(language)));
    }

    private Way way(String heading, String path) {
        return new Way(words.text(heading), desk.to(path), null);
    }

    private String credit(Layer line) {
        return names.text(line.origin().credit()).inSentence();
    }

    private Prose prose(String section, String... points) {
        return new Prose(section, words.text(section + ".heading"), Stream.of(points).map(key -> words.text(section + "." + key)).toList());
    }

    private Made made() {
        final String language = atlas.about().languages().get(0).code();
        final List<Made.Layer> layers = Frames.origins(atlas).distinct().map(origin -> new Made.Layer(
                names.text(origin.credit()), origin.link(), origin.licence(),
                names.shown(origin.origin() + " · " + origin.version(), language), names.shown(origin.simplified(), language))).toList();
        final List<Frame.Licence> licences = atlas.about().licences().stream()
                .map(licence -> new Frame.Licence(names.text(licence.part()), licence.licence(), licence.link().orElse(null))).toList();
        return new Made(layers, licences);
    }
}
