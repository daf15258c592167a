package sarhad.encode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import sarhad.encode.picture.Phrase;
import sarhad.encode.picture.Scene;
import sarhad.measure.GeodesicArc;
import sarhad.measure.Interval;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Layer;
import sarhad.model.Statement;
import sarhad.model.Thesis;

/** What the map shows in some state, and in words what of it is left out. */
final class StateScene {
    private final SceneWriter writer;
    private final CaptionWriter captions;
    private final Atlas atlas;
    private final Measures measures;
    private final Words words;
    private final Language language;
    private final Names names;
    private final MapState state;

    StateScene(SceneWriter writer, CaptionWriter captions, Atlas atlas, Measures measures, Words words, MapState state) {
        this.writer = writer;
        this.captions = captions;
        this.atlas = atlas;
        this.measures = measures;
        this.words = words;
        this.language = Language.of(words);
        this.names = new Names(atlas, words);
        this.state = state;
    }

    Scene write() {
        final Optional<Event> event = state.event().flatMap(atlas::event);
        final Optional<Thesis> thesis = state.thesis().flatMap(atlas::thesis);
        final Set<String> visible = new TreeSet<>(state.visible(atlas, measures));
        final int count = visible.size();
        event.ifPresent(open -> visible.add(open.id()));
        final Set<String> chosen = event.map(open -> Set.of(open.id())).orElseGet(() -> thesis.map(t -> Set.copyOf(t.events())).orElse(Set.of()));
        final SceneWriter.Selection shown = new SceneWriter.Selection(chosen, visible, event.isPresent() ? state.without() : Set.of());
        final Scene about = writer.about(event, thesis, shown);
        final Scene scene = state.view().map(view -> writer.looking(about, thesis, shown, view)).orElse(about);
        // An event keeps its own date; of all of them, the date is the range.
        final boolean open = !chosen.isEmpty() || state.time().isWhole();
        final Scene.Ground ground = ground(scene.ground());
        final Scene.Caption caption = captions.saying(scene.caption(), open ? List.of() : range(), said(event, open, count, ground), kinds(visible));
        return new Scene(captions.credited(caption, ground), scene.view(), ground, scene.sites(), scene.arcs(), ruler(), scene.names(), scene.numbers());
    }

    private Set<Event.Kind> kinds(Set<String> visible) {
        return visible.stream().flatMap(id -> atlas.event(id).stream()).map(Event::kind).collect(Collectors.toSet());
    }

    private Scene.Ground ground(Scene.Ground ground) {
        if (!(ground instanceof Scene.Near near)) return ground;
        final List<Geometry> band = state.band().map(metres -> measures.zones().of(metres).stream().map(zone -> zone.area()).toList()).orElse(List.of());
        return near.with(state.layers().contains("rivers") ? near.rivers() : List.of(),
                new Scene.Options(band, optional("provinces", atlas.layers().provinces()), optional("border-alternative", atlas.layers().borderAlternative())));
    }

    private List<Geometry> optional(String name, Layer layer) {
        return state.layers().contains(name) ? layer.features().stream().map(Layer.Feature::geometry).toList() : List.of();
    }

    private Optional<Scene.Ruler> ruler() {
        return state.measure().filter(ends -> !ends.a().equals(ends.b())).map(ends -> {
            final Interval interval = measures.at(ends.a(), ends.radiusA()).to(measures.at(ends.b(), ends.radiusB())).interval();
            final double metres = GeodesicArc.between(ends.a(), ends.b()).metres();
            final boolean exact = ends.radiusA() + ends.radiusB() == 0;
            final String length = exact ? language.formats().distance(metres) : language.formats().distance(interval);
            return new Scene.Ruler(GeodesicArc.between(ends.a(), ends.b()).unrolled(), new Phrase(length, words.spoken()));
        });
    }

    /** What is filtered, how many events that leaves, and what else is shown. @param dated whether the range has to be said too, if there is one */
    private List<String> said(Optional<Event> event, boolean dated, int count, Scene.Ground ground) {
        final List<String> said = new ArrayList<>();
        if (state.isFiltered() && state.thesis().isEmpty()) said.addAll(filters());
        if (state.isNarrowed()) {
            final String some = words.text("count.some", "shown", language.formats().number(count), "all", language.formats().number(atlas.events().size()));
            said.add(dated && !state.time().isWhole() ? range().get(0).text() + ": " + some : some);
        }
        event.ifPresent(open -> without(open).ifPresent(said::add));
        if (ground instanceof Scene.Near near) said.addAll(options(near));
        return said;
    }

    /** What nobody would know by looking at it. */
    private List<String> options(Scene.Near ground) {
        final List<String> said = new ArrayList<>();
        state.band().ifPresent(metres -> said.add(words.text("picture.band", "distance", language.formats().distance((double) metres))));
        if (!ground.options().alternative().isEmpty()) said.add(words.text("picture.alternative"));
        return said;
    }

    private List<String> filters() {
        return new FacetWriter(atlas, language, names).chosen(EventFacets.ofAll(atlas, measures), state.facets());
    }

    private List<Phrase> range() {
        final Instant first = state.time().since().orElse(atlas.events().get(0).when().span().earliest());
        final Instant end = state.time().now().or(() -> state.time().until().map(moment -> moment.minusSeconds(1)))
                .orElseGet(() -> atlas.events().get(atlas.events().size() - 1).when().span().latest().minusSeconds(1));
        return captions.days(day(first), day(end.isBefore(first) ? first : end));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, state.time().clock());
    }

    private Optional<String> without(Event event) {
        final List<Statement> left = event.sites().stream().flatMap(site -> RegionsJson.statements(event, site, measures).stream())
                .filter(statement -> state.without().contains(statement.id())).toList();
        if (left.isEmpty()) return Optional.empty();
        if (left.size() > 1) return Optional.of(words.text("choice.several", "n", language.formats().number(left.size())));
        return Optional.of(words.text("choice.without", "who", names.speaker(left.get(0).claimant()).who().inSentence()));
    }
}
