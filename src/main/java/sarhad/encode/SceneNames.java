package sarhad.encode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sarhad.encode.picture.Phrase;
import sarhad.encode.picture.Scene;
import sarhad.encode.picture.Scene.Town;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Place;
import sarhad.model.Position;
import sarhad.model.Site;

/** The names on the map of a picture. */
record SceneNames(Atlas atlas, Words words, Names names, Overviews overviews) {

    static Phrase phrase(Shown shown) {
        return new Phrase(shown.text(), shown.language());
    }

    private Phrase phrase(String text) {
        return new Phrase(text, words.spoken());
    }

    /** On the map of the atlas: countries, the two provinces, seas, towns. */
    Scene.Names near(SimplifiedBoundaries boundaries) {
        final List<Scene.Area> areas = new ArrayList<>();
        boundaries.provinces().forEach((id, area) -> names.province(id).ifPresent(name -> areas.add(new Scene.Area(area, phrase(name), false))));
        boundaries.countries().forEach((id, area) -> areas.add(new Scene.Area(area, phrase(names.country(id)), true)));
        final List<Scene.Sea> seas = atlas.about().seas().stream().map(sea -> new Scene.Sea(sea.position(), phrase(names.text(sea.name())))).toList();
        return new Scene.Names(nearTowns(), areas, seas);
    }

    /** Towns with a name in the reader's language; none where homes were hit, since its dot would point at them. */
    private List<Town> nearTowns() {
        final Set<String> hit = new HashSet<>();
        atlas.events().stream().flatMap(event -> event.sites().stream()).filter(Site::homesHit).forEach(site -> site.place().ifPresent(hit::add));
        return atlas.places().byId().values().stream()
                .filter(place -> place.position().filter(overviews::inWindow).isPresent() && place.kind() != Place.Kind.AREA && !hit.contains(place.id()))
                .filter(place -> place.name().in(words.code()).language().equals(words.code()))
                .map(place -> new Town(place.position().orElseThrow(), phrase(names.text(place.name())), place.rank(), false)).toList();
    }

    /**
     * On the earth: the places of a thesis, and what the places of far events are called, the chosen first.
     *
     * @param chosen ids of the events that the picture is about
     * @param visible ids of those that are shown at all
     */
    Scene.Names far(Set<String> chosen, Set<String> visible, List<Place> places) {
        final Map<Position, Town> towns = new LinkedHashMap<>();
        for (final Place place : places) towns.put(place.position().orElseThrow(), new Town(place.position().orElseThrow(), phrase(names.text(place.name())), 1, true));
        atlas.events().stream().filter(event -> chosen.contains(event.id())).forEach(event -> sites(event, true, towns));
        atlas.events().stream().filter(event -> visible.contains(event.id()) && !chosen.contains(event.id())).forEach(event -> sites(event, false, towns));
        return new Scene.Names(List.copyOf(towns.values()), List.of(), List.of());
    }

    private void sites(Event event, boolean chosen, Map<Position, Town> towns) {
        for (final Site site : event.sites()) {
            if (site.disc().isEmpty() || overviews.inWindow(site.disc().get().middle()) || (!chosen && !site.isPoint())) continue;
            final Position middle = site.disc().get().middle();
            final Shown name = site.place().flatMap(names::place).orElseGet(() -> names.text(site.name()));
            towns.putIfAbsent(middle, new Town(middle, phrase(name), chosen ? 1 : 2, chosen));
        }
    }
}
