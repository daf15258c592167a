package sarhad.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import sarhad.measure.Interval;
import sarhad.measure.Measures;
import sarhad.measure.SiteMeasure;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Position;
import sarhad.model.Site;
import sarhad.model.TimeSpan;

/**
 * Events as tables. Figures of dead and injured stand among the claims only, each with who says it: a row of an event has
 * none, and so none can be added up. A position stands only where it may be drawn as a point.
 *
 * @param page the path of an event's page, absolute where the site has an address
 */
record EventTables(Atlas atlas, Measures measures, Function<Event, String> page) {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** A site of an event. */
    private record EventSite(Event event, Site site) {}

    /** One row for each event, without geometry. */
    Table events() {
        return columns().table(atlas.events());
    }

    /** The same with the regions in which the event can have been, as one geometry. */
    Table regions() {
        return columns().table(atlas.events(), event -> joined(regions(event)));
    }

    /** The same with the regions, and with those points of it that may be drawn. */
    Table regionsAndPoints() {
        return columns().table(atlas.events(), event -> joined(Stream.concat(regions(event).stream(), points(event)).toList()));
    }

    /** One row for each site of an event that may be drawn as a point. */
    Table points() {
        final Columns<EventSite> columns = new Columns<>(atlas.about().languages());
        columns.text("event", row -> row.event.id());
        columns.whole("number", row -> String.valueOf(atlas.numberOf(row.event)));
        columns.texts("title", row -> Optional.of(row.event.title()));
        columns.text("site", row -> row.site.id());
        columns.texts("site_name", row -> Optional.of(row.site.name()));
        columns.text("basis", row -> ModelJson.word(row.site.basis()));
        columns.whole("radius_m", row -> row.site.disc().map(disc -> metres(disc.radius())).orElse(""));
        final List<EventSite> rows = atlas.events().stream()
                .flatMap(event -> event.sites().stream().filter(Site::isPoint).map(site -> new EventSite(event, site))).toList();
        return columns.table(rows, row -> row.site.disc().map(disc -> point(disc.middle())));
    }

    private Columns<Event> columns() {
        final Columns<Event> columns = new Columns<>(atlas.about().languages());
        columns.text("id", Event::id);
        columns.whole("number", event -> String.valueOf(atlas.numberOf(event)));
        columns.text("kind", event -> ModelJson.word(event.kind()));
        columns.text("occurrence", event -> event.disputed() ? "disputed" : "");
        columns.texts("title", event -> Optional.of(event.title()));
        columns.texts("summary", event -> Optional.of(event.summary()));
        time(columns);
        columns.text("actors", event -> event.actors().stream().map(EventTables::role).collect(Collectors.joining(" ")));
        place(columns);
        distance(columns);
        columns.text("sources", event -> Tables.ids(List.copyOf(event.cited())));
        columns.text("page", page);
        return columns;
    }

    private static void time(Columns<Event> columns) {
        columns.text("earliest", event -> event.when().clock().map(clock -> clock.earliest().toString()).orElse(event.when().firstDay().toString()));
        columns.text("latest", event -> event.when().clock().map(clock -> clock.latest().toString()).orElse(event.when().lastDay().toString()));
        columns.text("zone", event -> event.when().zone().map(Object::toString).orElse(""));
        columns.text("precision", event -> ModelJson.word(event.when().precision()));
        columns.text("earliest_utc", event -> event.when().instants().map(TimeSpan.Instants::earliest).map(Object::toString).orElse(""));
        columns.text("latest_utc", event -> event.when().instants().map(TimeSpan.Instants::latest).map(Object::toString).orElse(""));
    }

    /** Actor, part and status, as the data files call them. */
    private static String role(Event.Role role) {
        return role.actor() + "/" + ModelJson.word(role.part()) + "/" + ModelJson.word(role.status());
    }

    private void place(Columns<Event> columns) {
        columns.text("sites", event -> Tables.ids(event.sites().stream().map(Site::id).toList()));
        columns.lists("site_name", event -> event.sites().stream().map(Site::name).toList());
        columns.text("basis", event -> each(event.sites().stream().map(site -> ModelJson.word(site.basis()))));
        columns.text("side", event -> each(measures.of(event).stream().map(measure -> MeasuresJson.side(measure.side()))));
        columns.text("country", event -> each(event.sites().stream().flatMap(site -> country(event, site).stream())));
        columns.text("province", event -> each(event.sites().stream().flatMap(site -> province(event, site).stream())));
        columns.number("lon", event -> point(event).map(middle -> degrees(middle.lon())).orElse(""));
        columns.number("lat", event -> point(event).map(middle -> degrees(middle.lat())).orElse(""));
    }

    /** The smallest distance of any site and the largest. */
    private void distance(Columns<Event> columns) {
        interval(columns, "border", SiteMeasure.BorderDistance::interval);
        interval(columns, "border_reference", SiteMeasure.BorderDistance::onReference);
        interval(columns, "border_alternative", SiteMeasure.BorderDistance::onAlternative);
    }

    private void interval(Columns<Event> columns, String name, Function<SiteMeasure.BorderDistance, Interval> of) {
        columns.whole(name + "_min_m", event -> bound(event, of, Interval::min));
        columns.whole(name + "_max_m", event -> bound(event, of, Interval::max));
    }

    private String bound(Event event, Function<SiteMeasure.BorderDistance, Interval> of, ToDoubleFunction<Interval> end) {
        final Optional<Interval> all = measures.of(event).stream().map(SiteMeasure::border).map(of).reduce(Interval::union);
        return all.map(interval -> metres(end.applyAsDouble(interval))).orElse("");
    }

    private Optional<String> country(Event event, Site site) {
        return measures.of(event, site.id()).flatMap(SiteMeasure::country).or(() -> site.within().map(Site.Unit::country));
    }

    private Optional<String> province(Event event, Site site) {
        return measures.of(event, site.id()).flatMap(SiteMeasure::province).or(() -> site.within().flatMap(Site.Unit::province));
    }

    /** The position of an event of one site, where that may be drawn as a point. */
    private static Optional<Position> point(Event event) {
        return event.sites().size() == 1 && event.sites().get(0).isPoint() ? event.sites().get(0).disc().map(Site.Disc::middle) : Optional.empty();
    }

    private List<Geometry> regions(Event event) {
        return measures.of(event).stream().map(SiteMeasure::region).toList();
    }

    private static Stream<Geometry> points(Event event) {
        return event.sites().stream().filter(Site::isPoint).map(site -> point(site.disc().orElseThrow().middle()));
    }

    static Geometry point(Position position) {
        return GEOMETRY.createPoint(new Coordinate(position.lon(), position.lat()));
    }

    private static Optional<Geometry> joined(List<Geometry> geometries) {
        final List<Geometry> parts = new ArrayList<>();
        for (final Geometry geometry : geometries) for (int i = 0; i < geometry.getNumGeometries(); i++) parts.add(geometry.getGeometryN(i));
        return parts.isEmpty() ? Optional.empty() : Optional.of(GEOMETRY.buildGeometry(parts));
    }

    private static String each(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(" "));
    }

    private static String metres(double value) {
        return GeometryJson.rounded(value, 0).toPlainString();
    }

    private static String degrees(double value) {
        return GeometryJson.rounded(value, 5).toPlainString();
    }
}
