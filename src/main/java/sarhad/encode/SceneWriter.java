package sarhad.encode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        final List<SiteMeasure> sites = measures.of(event);
        if (sites.isEmpty()) return near(captions.event(event), Set.of(event.id()), envelope(atlas.about().extent()), ANY);
        if (allNear(List.of(event))) return near(captions.event(event), Set.of(event.id()), around(sites), closest(sites));
        return far(captions.event(event), Set.of(event.id()), Optional.empty());
    }

    /** What a thesis says of places and events: arcs on the earth; or its events only, near if all of them are. */
    Scene thesis(Thesis thesis) {
        final Optional<ThesisArcs> arcs = ThesisArcs.of(atlas, thesis);
        final List<Event> events = thesis.events().stream().flatMap(id -> atlas.event(id).stream()).toList();
        final Set<String> chosen = new HashSet<>(thesis.events());
        if (arcs.isPresent() || !allNear(events)) return far(captions.thesis(thesis), chosen, arcs.map(a -> new Claimed(a, captions.accordingTo(thesis))));
        return near(captions.thesis(thesis), chosen, around(events.stream().flatMap(event -> measures.of(event).stream()).toList()), CLOSE);
    }

    /** The arcs of a thesis and who draws them. */
    private record Claimed(ThesisArcs arcs, Phrase holder) {}

    private Scene near(Caption caption, Set<String> chosen, Envelope focus, double closest) {
        final Grounds.Ground ground = grounds.nearGround().get();
        return new Scene(caption, view(focus, closest), ground.scene(), sites(chosen), List.of(),
                sceneNames.near(ground.boundaries()), numbers());
    }

    private Scene far(Caption caption, Set<String> chosen, Optional<Claimed> claimed) {
        final List<Scene.Site> sites = sites(chosen);
        final List<Scene.Arc> arcs = claimed.stream().flatMap(c -> c.arcs.arcs().stream().map(arc -> new Scene.Arc(arc.unrolled(), c.holder))).toList();
        final Envelope focus = envelope(atlas.about().limits());
        focus.expandBy(focus.getWidth() * AROUND_WINDOW, focus.getHeight() * AROUND_WINDOW);
        sites.stream().filter(site -> site.chosen() && !site.near()).forEach(site -> include(focus, site.region(), site.region().getEnvelopeInternal().centre().x));
        arcs.forEach(arc -> include(focus, arc.line(), arc.line().getCoordinateN(0).x));
        final Scene.Names towns = sceneNames.far(chosen, claimed.map(c -> c.arcs.places()).orElse(List.of()));
        return new Scene(caption, view(focus, CLOSE_FROM_AFAR), grounds.farGround().get(), sites, arcs, towns, numbers());
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

    private List<Scene.Site> sites(Set<String> chosen) {
        final List<Scene.Site> sites = new ArrayList<>();
        int number = 0;
        for (final Event event : atlas.events()) {
            number++;
            for (final SiteMeasure measure : measures.of(event)) sites.add(site(event, formats.number(number), measure, chosen.contains(event.id())));
        }
        return sites;
    }

    private Scene.Site site(Event event, String number, SiteMeasure measure, boolean chosen) {
        final Site site = event.sites().stream().filter(s -> s.id().equals(measure.site())).findFirst().orElseThrow();
        final Optional<Position> point = site.isPoint() ? site.disc().map(Site.Disc::middle) : Optional.empty();
        return new Scene.Site(event.id(), event.kind(), names.colour(event).key(), number, measure.region(), point,
                chosen ? measured(measure) : Optional.empty(), isNear(site), chosen);
    }

    private Optional<Scene.Measured> measured(SiteMeasure measure) {
        return overviews.measuredLine(measure).map(line -> new Scene.Measured(line.at(), line.nearest().position(), captions.interval(measure)));
    }
}
