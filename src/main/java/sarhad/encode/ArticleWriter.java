package sarhad.encode;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sarhad.encode.EventArticle.Around;
import sarhad.encode.EventArticle.Head;
import sarhad.encode.EventArticle.Measured;
import sarhad.encode.EventArticle.Place;
import sarhad.encode.EventArticle.Pointer;
import sarhad.encode.EventArticle.Relation;
import sarhad.encode.EventArticle.Role;
import sarhad.encode.EventArticle.Row;
import sarhad.encode.EventArticle.Said;
import sarhad.encode.EventArticle.When;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Site;
import sarhad.model.Statement;
import sarhad.model.TimeSpan;

/** Writes the article of one event for readers of one language. */
final class ArticleWriter {
    private final Atlas atlas;
    private final Links links;
    private final Words words;
    private final Formats formats;
    private final Dates dates;
    private final Names names;
    private final Citations citations;
    private final MeasureWriter measures;

    ArticleWriter(Atlas atlas, Measures measures, Links links, Words words) {
        final Language language = Language.of(words);
        this.atlas = atlas;
        this.links = links;
        this.words = words;
        this.formats = language.formats();
        this.dates = language.dates();
        this.names = new Names(atlas, words);
        this.citations = new Citations(atlas, words, formats, dates);
        this.measures = new MeasureWriter(atlas, measures, names, language);
    }

    EventArticle write(Event event) {
        final When when = when(event.when());
        final List<Place> places = event.sites().stream().map(this::place).toList();
        final List<Role> roles = event.actors().stream().map(this::role).toList();
        final Said said = new ClaimWriter(words, formats, dates, names, citations).write(event);
        final Measured measured = measures.of(event, other -> pointer(event, other));
        final List<Relation> relations = relations(event);
        citations.of(event.sources());
        final List<EventArticle.Reference> sources = citations.listed(names);
        final Around around = around(event);
        return new EventArticle(head(event), when, places, roles, said, measured, relations, sources, around);
    }

    /** Last, so that it knows how well everything that was read has been translated. */
    private Head head(Event event) {
        final Shown title = names.text(event.title());
        final Shown summary = names.text(event.summary());
        final Optional<String> disputed = event.disputed() ? Optional.of(words.text("event.disputed")) : Optional.empty();
        final List<String> notes = event.contentNotes().stream().map(note -> words.text("note." + Formats.key(note))).toList();
        final String kind = Formats.key(event.kind());
        return new Head(
                event.id(), formats.number(atlas.numberOf(event)), kind, words.text("kind." + kind), names.colour(event), title,
                dates.heading(event.when(), clock(event.when())), disputed, notes, summary, names.translationNote());
    }

    /** By whose clock an event is told: the party's country, or the city of another zone. */
    private Optional<String> clock(TimeSpan when) {
        return when.zone().map(zone -> atlas.about().parties().stream().filter(party -> party.zone().equals(zone)).findFirst()
                .map(party -> names.country(party.country())).orElseGet(() -> dates.zone(zone)));
    }

    private When when(TimeSpan when) {
        final List<Row> rows = new ArrayList<>();
        when.instants().ifPresentOrElse(instants -> clocks(when, instants, rows), () -> {
            final String days = dates.days(when.firstDay(), when.lastDay());
            rows.add(new Row(words.text("when.day"), clock(when).map(place -> words.text("moment.where", "moment", days, "place", place)).orElse(days)));
            rows.add(new Row(words.text("when.hour"), words.text("when.noHour")));
        });
        dates.secondCalendar(when.firstDay(), when.lastDay()).ifPresent(days -> rows.add(new Row(dates.secondCalendarName().orElse(""), days)));
        rows.add(new Row(words.text("when.precision"), words.text("precision." + Formats.key(when.precision()))));
        return new When(rows, when.why().map(names::text));
    }

    private void clocks(TimeSpan when, TimeSpan.Instants instants, List<Row> rows) {
        final Optional<Instant> about = when.aboutInstant();
        final ZoneId own = when.zone().orElseThrow();
        final List<Atlas.Party> parties = names.parties(formats);
        if (parties.stream().noneMatch(party -> party.zone().equals(own)) && !own.normalized().equals(ZoneOffset.UTC)) {
            rows.add(new Row(words.text("when.local", "place", dates.zone(own)), dates.moments(instants, about, own)));
        }
        for (Atlas.Party party : parties) {
            rows.add(new Row(words.text("when.local", "place", names.country(party.country())), dates.moments(instants, about, party.zone())));
        }
        rows.add(new Row(words.text("when.utc"), dates.moments(instants, about, ZoneOffset.UTC)));
    }

    private Place place(Site site) {
        final Optional<String> region = site.disc().map(disc -> words.text(
                site.isPoint() ? "region.aroundPoint" : "region.area", "radius", formats.distance(disc.radius())));
        return new Place(
                names.text(site.name()), site.within().map(names::unit), words.text("basis." + Formats.key(site.basis())), region,
                names.text(site.why()), site.statements().stream().map(this::statement).toList());
    }

    private EventArticle.Statement statement(Statement statement) {
        final String use = words.text(statement.placing() ? "statement.placing" : "statement.notPlacing");
        return new EventArticle.Statement(
                names.speaker(statement.claimant()), names.text(statement.text()), statement.subject().flatMap(names::place), use,
                statement.date().map(dates::partial), citations.of(statement.sources()));
    }

    private Role role(Event.Role role) {
        return new Role(
                names.actor(role.actor()), names.colour(role.actor()), words.text("part." + Formats.key(role.part())),
                words.text("status." + Formats.key(role.status())), citations.of(role.sources()));
    }

    /** The links that somebody draws from this event to others, and from others to this one. */
    private List<Relation> relations(Event event) {
        final Function<Event.Relation, Relation> outgoing = relation -> relation(event, "relation.", atlas.event(relation.event()).orElseThrow(), relation);
        final Stream<Relation> incoming = atlas.events().linksTo(event).stream()
                .map(link -> relation(event, "relation.incoming.", link.from(), link.relation()));
        return Stream.concat(event.relations().stream().map(outgoing), incoming).toList();
    }

    private Relation relation(Event event, String key, Event other, Event.Relation relation) {
        return new Relation(
                words.text(key + Formats.key(relation.type())), pointer(event, other), relation.heldBy().stream().map(names::speaker).toList(),
                names.text(relation.text()), citations.of(relation.sources()));
    }

    private Around around(Event event) {
        final int index = atlas.events().indexOf(event);
        return new Around(at(event, index - 1), at(event, index + 1));
    }

    private Optional<Pointer> at(Event from, int index) {
        if (index < 0 || index >= atlas.events().size()) return Optional.empty();
        return Optional.of(pointer(from, atlas.events().get(index)));
    }

    private Pointer pointer(Event from, Event to) {
        final String language = words.code();
        return new Pointer(to.id(), formats.number(atlas.numberOf(to)), names.text(to.title()),
                links.to(links.event(language, from.id()), links.event(language, to.id())));
    }
}
