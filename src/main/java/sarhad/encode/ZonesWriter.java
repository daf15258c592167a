package sarhad.encode;

import java.util.List;
import sarhad.encode.EventArticle.Pointer;
import sarhad.encode.ZonesPage.Band;
import sarhad.measure.Zones;
import sarhad.model.Event;
import sarhad.model.Place;

/** Says what lies within some distances of the border. */
record ZonesWriter(Desk desk, Zones zones) {
    private static final double SQUARE_KILOMETRE = 1e6;
    /** Places of this rank or better are named. */
    private static final int NAMED = 3;

    List<Band> bands() {
        return Zones.WIDTHS.stream().map(this::band).toList();
    }

    private Band band(int metres) {
        final Formats formats = desk.formats();
        final Zones.Contents contents = zones.contents(metres);
        final List<String> areas = zones.of(metres).stream().map(zone -> desk.words().text(
                "band.area", "area", formats.number(Math.round(zone.squareMetres() / SQUARE_KILOMETRE)), "country", desk.names().country(zone.country()))).toList();
        final List<String> places = contents.places().stream().filter(place -> place.rank() <= NAMED)
                .map(Place::name).map(desk.names()::text).map(Shown::inSentence).sorted(formats.alphabetical()).toList();
        return new Band(metres / 1_000, formats.distance((double) metres), areas, pointers(contents.inside()), pointers(contents.perhaps()), formats.list(places));
    }

    private ZonesPage.Events pointers(List<Event> events) {
        final List<Pointer> all = events.stream().map(desk::pointer).toList();
        return new ZonesPage.Events(all, desk.formats().list(all.stream().map(Pointer::number).toList()));
    }
}
