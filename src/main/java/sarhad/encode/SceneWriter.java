package sarhad.encode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import sarhad.encode.picture.Phrase;
import sarhad.encode.picture.Scene;
import sarhad.encode.picture.Scene.Caption;
import sarhad.encode.picture.Scene.View;
import sarhad.measure.Measures;
import sarhad.measure.SiteMeasure;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Position;
import sarhad.model.Site;
import sarhad.model.Thesis;
import sarhad.model.Viewport;

/** Says what the pictures of an atlas show, in words of one language; one for each picture. */
final class SceneWriter {
    /** How close a picture goes to one event: so close that the towns around it are seen. */
    private static final double CLOSE = 7.5;
    /** The same for one whose area would hardly be seen from there: narrower than this, in degrees, a step closer. */
    private static final double CLOSER = 8.3;
    private static final double NARROW = 0.2;
    /** The whole opening view is shown, however small the atlas. */
    private static final double ANY = 20;
    /** Coasts of the earth are drawn too coarsely for a closer look. */
    private static final double CLOSE_FROM_AFAR = 5;
    /** How much of the earth is shown around the atlas's window, in parts of its size. */
    private static final double AROUND_WINDOW = 0.25;

    private final Atlas atlas;
    private final Measures measures;
    private final Grounds grounds;
    private final Words words;
    private final Formats formats;
    private final Names names;
    private final Overviews overviews;
    private final CaptionWriter captions;
    private final SceneNames sceneNames;

    SceneWriter(Atlas atlas, Measures measures, Grounds grounds, Words words) {
        final Language language = Language.of(words);
        this.atlas = atlas;
        this.measures = measures;
        this.grounds = grounds;
        this.words = words;
        this.formats = language.formats();
        this.names = new Names(atlas, words);
        this.overviews = new Overviews(atlas, measures);
        this.captions = new CaptionWriter(atlas, measures, names, language);
        this.sceneNames = new SceneNames(atlas, words, names, overviews);
    }

    /** The opening view of the map. */
    Scene opening() {
        return near(captions.opening(), Set.of(), envelope(atlas.about().extent()), ANY);
    }

    /**
     * An event among the others: on the map of the atlas, or on the earth if it happened far away. One without a known
     * position has the opening view and no mark, so that what is not known is said and not hidden.
     */
    Scene event(Event event) {
        return event(event, all(Set.of(event.id())));
    }

    private Scene event(Event event, Selection shown) {
        final List<SiteMeasure> sites = measures.without(event, shown.without);
        final Caption caption = captions.event(event, shown.without);
        if (!allNear(List.of(event))) return far(caption, shown, Optional.empty());
        return sites.isEmpty() ? near(caption, shown, envelope(atlas.about().extent()), ANY) : near(caption, shown, around(sites), closest(sites));
    }

    /** What a thesis says of places and events: arcs on the earth; or its events only, near if all of them are. */
    Scene thesis(Thesis thesis) {
        return thesis(thesis, all(new HashSet<>(thesis.events())));
    }

    private Scene thesis(Thesis thesis, Selection shown) {
        final Optional<ThesisArcs> arcs = ThesisArcs.of(atlas, thesis);
        final List<Event> events = thesis.events().stream().flatMap(id -> atlas.event(id).stream()).toList();
        if (arcs.isPresent() || !allNear(events)) return far(captions.thesis(thesis), shown, arcs.map(a -> new Claimed(a, captions.accordingTo(thesis))));
        final Envelope focus = around(events.stream().flatMap(event -> measures.of(event).stream()).toList());
        return focus.isNull() ? near(captions.thesis(thesis), shown, envelope(atlas.about().extent()), ANY) : near(captions.thesis(thesis), shown, focus, CLOSE);
    }

    /** The arcs of a thesis and who draws them. */
    private record Claimed(ThesisArcs arcs, Phrase holder) {}

    private Scene near(Caption caption, Set<String> chosen, Envelope focus, double closest) {
        return near(caption, all(chosen), focus, closest);
    }

    private Scene near(Caption caption, Selection shown, Envelope focus, double closest) {
        final Grounds.Ground ground = grounds.nearGround().get();
        return new Scene(captions.credited(caption, ground.scene()), view(focus, closest), ground.scene(), sites(shown), List.of(), Optional.empty(),
                sceneNames.near(ground.boundaries()), numbers());
    }

    /**
     * Which events are drawn, and how.
     *
     * @param chosen ids of those that the picture is about
     * @param visible ids of all that are drawn
     * @param without ids of statements about the places of the chosen that are left out
     */
    record Selection(Set<String> chosen, Set<String> visible, Set<String> without) {}

    private Selection all(Set<String> chosen) {
        return new Selection(chosen, atlas.events().stream().map(Event::id).collect(Collectors.toSet()), Set.of());
    }

    /** What the map shows in some state, on the ground that it has there. */
    Scene of(MapState state) {
        return new StateScene(this, captions, atlas, measures, words, state).write();
    }

    /** An event or a thesis or the opening view, of which only some events are drawn. */
    Scene about(Optional<Event> event, Optional<Thesis> thesis, Selection shown) {
        if (event.isPresent()) return event(event.get(), shown);
        return thesis.isPresent() ? thesis(thesis.get(), shown) : near(captions.opening(), shown, envelope(atlas.about().extent()), ANY);
    }

    /** The same scene on the ground that the map has where it looks. */
    Scene looking(Scene scene, Optional<Thesis> thesis, Selection shown, Viewport view) {
        final Envelope focus = new Envelope(new Coordinate(view.middle().lon(), view.middle().lat()));
        if (!view.isFar(atlas.about().limits())) return near(scene.caption(), shown, focus, view.zoom());
        final Scene from = far(scene.caption(), shown, thesis.flatMap(t -> ThesisArcs.of(atlas, t).map(arcs -> new Claimed(arcs, captions.accordingTo(t)))));
        return new Scene(from.caption(), view(focus, view.zoom()), from.ground(), from.sites(), from.arcs(), from.ruler(), from.names(), from.numbers());
    }

    private Scene far(Caption caption, Selection shown, Optional<Claimed> claimed) {
        final List<Scene.Site> sites = sites(shown);
        final List<Scene.Arc> arcs = claimed.stream().flatMap(c -> c.arcs.arcs().stream().map(arc -> new Scene.Arc(arc.unrolled(), c.holder))).toList();
        final Envelope focus = envelope(atlas.about().limits());
        focus.expandBy(focus.getWidth() * AROUND_WINDOW, focus.getHeight() * AROUND_WINDOW);
        sites.stream().filter(site -> site.chosen() && !site.near()).forEach(site -> include(focus, site.region(), site.region().getEnvelopeInternal().centre().x));
        arcs.forEach(arc -> include(focus, arc.line(), arc.line().getCoordinateN(0).x));
        final Scene.Names towns = sceneNames.far(shown.chosen, shown.visible, claimed.map(c -> c.arcs.places()).orElse(List.of()));
        return new Scene(caption, view(focus, CLOSE_FROM_AFAR), grounds.farGround().get(), sites, arcs, Optional.empty(), towns, numbers());
    }

    private View view(Envelope focus, double closest) {
        return new View(atlas.about().limits(), focus, closest, new Phrase(words.text("picture.window"), words.spoken()));
    }

    /** Makes a focus hold a geometry on the turn round the earth on which one of its longitudes is nearest to the atlas. */
    private void include(Envelope focus, Geometry geometry, double lon) {
        final double middle = envelope(atlas.about().limits()).centre().x;
        final double turns = middle + Math.IEEEremainder(lon - middle, 360) - lon;
        final Envelope part = geometry.getEnvelopeInternal();
        focus.expandToInclude(new Envelope(part.getMinX() + turns, part.getMaxX() + turns, part.getMinY(), part.getMaxY()));
    }

    private Scene.Numbers numbers() {
        return new Scene.Numbers(n -> words.text("map.scale", "n", formats.number(n)), formats::number);
    }

    private static Envelope envelope(Atlas.Extent extent) {
        return new Envelope(extent.west(), extent.east(), extent.south(), extent.north());
    }

    private boolean allNear(List<Event> events) {
        return events.stream().flatMap(event -> event.sites().stream()).allMatch(site -> site.disc().isEmpty() || isNear(site));
    }

    private boolean isNear(Site site) {
        return site.disc().filter(disc -> overviews.inWindow(disc.middle())).isPresent();
    }

    private static double closest(List<SiteMeasure> sites) {
        return sites.stream().allMatch(site -> site.region().getEnvelopeInternal().getWidth() < NARROW) ? CLOSER : CLOSE;
    }

    private Envelope around(List<SiteMeasure> sites) {
        final Envelope focus = new Envelope();
        for (final SiteMeasure site : sites) {
            focus.expandToInclude(site.region().getEnvelopeInternal());
            overviews.measuredLine(site).ifPresent(line -> focus.expandToInclude(line.nearest().position().lon(), line.nearest().position().lat()));
        }
        return focus;
    }

    private List<Scene.Site> sites(Selection shown) {
        final List<Scene.Site> sites = new ArrayList<>();
        int number = 0;
        for (final Event event : atlas.events()) {
            number++;
            if (!shown.visible.contains(event.id())) continue;
            for (final SiteMeasure measure : measures.of(event)) site(event, formats.number(number), measure, shown).ifPresent(sites::add);
        }
        return sites;
    }

    /** Empty where the statements that are left contradict each other. */
    private Optional<Scene.Site> site(Event event, String number, SiteMeasure whole, Selection shown) {
        final Site site = event.sites().stream().filter(s -> s.id().equals(whole.site())).findFirst().orElseThrow();
        final boolean chosen = shown.chosen.contains(event.id());
        final Set<String> left = chosen ? shown.without : Set.of();
        if (measures.nowhere(event, site, left).isPresent()) return Optional.empty();
        final SiteMeasure measure = left.isEmpty() ? whole : measures.without(event, site, left);
        final Optional<Position> point = site.isPoint() ? site.disc().map(Site.Disc::middle) : Optional.empty();
        return Optional.of(new Scene.Site(event.id(), event.kind(), names.colour(event).key(), number, measure.region(), point,
                chosen ? measured(measure) : Optional.empty(), isNear(site), chosen));
    }

    private Optional<Scene.Measured> measured(SiteMeasure measure) {
        return overviews.measuredLine(measure).map(line -> new Scene.Measured(line.at(), line.nearest().position(), captions.interval(measure)));
    }
}
