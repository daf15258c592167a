package sarhad.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sarhad.encode.picture.BareMap;
import sarhad.encode.picture.Phrase;
import sarhad.encode.picture.Scene;
import sarhad.measure.Measures;
import sarhad.model.Show;
import sarhad.model.Thesis;

/** Writes what stands under a map without words of its own, as a newspaper would: what it shows, of which days, how places are marked. */
record MapCaptionWriter(Desk desk, Measures measures, Show show, Scene scene, BareMap map) {

    MapCaption write() {
        final List<Scene.Site> numbered = map.numbered(scene);
        final List<String> said = new ArrayList<>(thesis().map(this::said).or(() -> show.event().map(this::open)).orElseGet(() -> filtered(numbered.isEmpty())));
        show.one("band").ifPresent(kilometres -> said.add(desk.words().text("caption.band", "distance", desk.formats().distance(Double.parseDouble(kilometres) * 1_000))));
        return new MapCaption(said, marks(numbered), colours(numbered));
    }

    private Optional<Thesis> thesis() {
        return show.thesis().flatMap(desk.atlas()::thesis);
    }

    /** Of an interpretation only whose it is: what was found for it may be asked. */
    private List<String> said(Thesis thesis) {
        final String number = desk.formats().number(desk.atlas().numberOf(thesis));
        final String said = desk.words().text("caption.thesis", "number", number, "said", desk.names().said(thesis.holder(), thesis.title()));
        return List.of(said, desk.words().text(scene.arcs().isEmpty() ? "caption.thesis.events" : "caption.arc"));
    }

    /** How far from the border it was is not said: that may be asked. */
    private List<String> open(String event) {
        return List.of(desk.words().text("caption.event", "title", desk.names().text(desk.atlas().event(event).orElseThrow().title()).inSentence(), "days", days()));
    }

    private List<String> filtered(boolean none) {
        if (!none) return List.of(desk.words().text("caption.events", "what", what(), "days", days()));
        if (scene.ground() instanceof Scene.Far) return List.of(desk.words().text("caption.dots", "what", what(), "days", days()));
        final boolean nothing = ShownState.of(show).visible(desk.atlas(), measures).isEmpty();
        return List.of(desk.words().text("caption.border"), desk.words().text(nothing ? "caption.none" : "caption.unplaced"));
    }

    /** By both calendars, where the language has two. */
    private String days() {
        final List<String> days = scene.caption().dates().stream().map(Phrase::text).toList();
        return days.size() < 2 ? String.join("", days) : days.get(0) + " (" + days.get(1) + ")";
    }

    /** Which events: the kinds in the plural, and by what else they were chosen. */
    private String what() {
        final SortedMap<String, SortedSet<String>> facets = new TreeMap<>(ShownState.of(show).facets());
        facets.remove("kind");
        final String kinds = show.all("kind").isEmpty() ? desk.words().text("caption.what") : joined(show.all("kind").stream().map(kind -> desk.words().text("caption.kind." + kind)).toList());
        final List<String> others = new FacetWriter(desk.atlas(), desk.speech(), desk.names()).chosen(EventFacets.ofAll(desk.atlas(), measures), facets);
        return others.isEmpty() ? kinds : kinds + " (" + desk.formats().clauses(others) + ")";
    }

    private String joined(List<String> several) {
        final int last = several.size() - 1;
        return last == 0 ? several.get(0) : desk.formats().list(several.subList(0, last)) + desk.words().text("list.places") + several.get(last);
    }

    /** How what has a number is marked: only what there is. */
    private List<String> marks(List<Scene.Site> numbered) {
        final List<String> said = new ArrayList<>();
        if (numbered.stream().anyMatch(site -> site.point().isPresent())) said.add(desk.words().text("caption.point"));
        if (numbered.stream().anyMatch(site -> site.point().isEmpty() && isDrawn(site))) said.add(desk.words().text("caption.area"));
        // A sheet of paper has its timeline, which says so itself.
        if (map == BareMap.PHONE && numbered.stream().map(Scene.Site::event).distinct().count() > 1) said.add(desk.words().text("caption.numbers"));
        return said;
    }

    /** On the earth what lies in the atlas's own window has a number and no area. */
    private boolean isDrawn(Scene.Site site) {
        return scene.ground() instanceof Scene.Near || !site.near();
    }

    private List<MapCaption.Owner> colours(List<Scene.Site> numbered) {
        final Stream<Scene.Site> seen = numbered.isEmpty() && scene.ground() instanceof Scene.Far ? scene.sites().stream().filter(site -> !site.near()) : numbered.stream();
        final Set<String> parties = seen.map(Scene.Site::party).collect(Collectors.toSet());
        return scene.caption().parties().stream().filter(party -> parties.contains(party.party())).map(party -> new MapCaption.Owner(party.party(), party.name().text())).toList();
    }
}
