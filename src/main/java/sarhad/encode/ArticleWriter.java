package sarhad.encode;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import sarhad.encode.EventArticle.Around;
import sarhad.encode.EventArticle.Compare;
import sarhad.encode.EventArticle.Head;
import sarhad.encode.EventArticle.Measured;
import sarhad.encode.EventArticle.Place;
import sarhad.encode.EventArticle.Pointer;
import sarhad.encode.EventArticle.Relation;
import sarhad.encode.EventArticle.Role;
import sarhad.encode.EventArticle.Said;
import sarhad.encode.EventArticle.When;
import sarhad.measure.Measures;
import sarhad.measure.Whereabouts;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Site;
import sarhad.model.Statement;

/** Writes the article of one event for readers of one language. */
final class ArticleWriter {
    private final Desk desk;
    private final Atlas atlas;
    private final Words words;
    private final Formats formats;
    private final Names names;
    private final Citations citations;
    private final Measures all;
    private final MeasureWriter measures;
    private final WhenWriter times;
    private final Figures figures;
    private final CompareWays comparisons;
    private final Citable citable;

    /**
     * @param comparisons the ways to events side by side
     * @param citable how events are cited
     */
    ArticleWriter(Desk desk, Measures measures, CompareWays comparisons, Citable citable) {
        this.desk = desk;
        this.atlas = desk.atlas();
        this.words = desk.words();
        this.formats = desk.formats();
        this.names = desk.names();
        this.citations = desk.citations();
        this.all = measures;
        this.measures = new MeasureWriter(atlas, measures, names, desk.speech());
        this.times = new WhenWriter(desk);
        this.figures = new Figures(desk, measures);
        this.comparisons = comparisons;
        this.citable = citable;
    }

    EventArticle write(Event event) {
        final When when = times.write(event.when());
        final List<Place> places = places(event);
        final List<Role> roles = event.actors().stream().map(this::role).toList();
        final Said said = new ClaimWriter(desk).write(event);
        final Measured measured = measures.of(event, desk::pointer);
        final List<Relation> relations = relations(event);
        final List<Opinion> theses = atlas.theses().stream().filter(thesis -> thesis.events().contains(event.id())).map(desk::opinion).toList();
        citations.of(event.sources());
        final List<EventArticle.Reference> sources = citations.listed(names);
        final Around around = around(event);
        final Compare compare = new Compare(comparisons.linked(event), comparisons.all(event));
        final Cite cite = CitationFiles.cite(citable, citable.of(event), event.id(), desk.page());
        return new EventArticle(head(event), figures.event(event), when, places, roles, said, measured, relations, compare, theses, sources, cite, desk.correction(event, ""), around);
    }

    /** What stands at the top. Last, so that it knows how well everything that was read has been translated. */
    Head head(Event event) {
        final Shown title = names.text(event.title());
        final Shown summary = names.text(event.summary());
        final Optional<String> disputed = event.disputed() ? Optional.of(words.text("event.disputed")) : Optional.empty();
        final List<String> notes = event.contentNotes().stream().map(note -> words.text("note." + Formats.key(note))).toList();
        final String kind = Formats.key(event.kind());
        return new Head(
                event.id(), formats.number(atlas.numberOf(event)), kind, words.text("kind." + kind), names.colour(event), title,
                times.heading(event.when()), disputed, notes, summary, desk.translation());
    }

    /** Its sites, each with what was said about where it is. */
    List<Place> places(Event event) {
        return event.sites().stream().map(site -> place(event, site)).toList();
    }

    private Place place(Event event, Site site) {
        final List<EventArticle.Choice> choices = new ChoiceWriter(desk, all, event, site).choices();
        final Optional<Whereabouts> whereabouts = all.whereabouts(event, site.id());
        final List<Statement> placing = whereabouts.map(Whereabouts::statements).orElse(List.of());
        final boolean widened = whereabouts.map(where -> where.without(Set.of()) instanceof Whereabouts.Answer.Somewhere some && some.widened()).orElse(false);
        final String area = site.isPoint() ? "region.aroundPoint" : placing.isEmpty() ? "region.area" : widened ? "region.widened" : "region.statements";
        final Optional<String> region = site.disc().map(disc -> words.text(area,
                "radius", formats.distance(disc.radius()), "across", formats.distance(Site.NARROWEST_ACROSS_HOMES)));
        return new Place(
                site.id(), names.text(site.name()), site.within().map(names::unit), desk.grades().of("basis", site.basis()), region,
                names.text(site.why()), site.statements().stream().map(statement -> statement(site, statement, placing)).toList(), choices);
    }

    /** @param placing those from which the site's area was worked out */
    private EventArticle.Statement statement(Site site, Statement statement, List<Statement> placing) {
        final boolean drawn = placing.contains(statement);
        final boolean undrawn = site.basis() == Site.Basis.DERIVED && !drawn;
        final String use = words.text(!statement.placing() ? "statement.notPlacing" : undrawn ? "statement.placing.noLimit" : "statement.placing");
        return new EventArticle.Statement(
                Optional.of(statement.id()).filter(id -> drawn), names.speaker(statement.claimant()), names.text(statement.text()), statement.subject().flatMap(names::place), use,
                statement.date().map(desk.dates()::partial), citations.of(statement.sources()));
    }

    private Role role(Event.Role role) {
        return new Role(
                names.actor(role.actor()), names.colour(role.actor()), words.text("part." + Formats.key(role.part())),
                desk.grades().of("status", role.status()), citations.of(role.sources()));
    }

    /** The links that somebody draws from this event to others, and from others to this one. */
    private List<Relation> relations(Event event) {
        final Function<Event.Relation, Relation> outgoing = relation -> relation("relation.", atlas.event(relation.event()).orElseThrow(), relation);
        final Stream<Relation> incoming = atlas.events().linksTo(event).stream()
                .map(link -> relation("relation.incoming.", link.from(), link.relation()));
        return Stream.concat(event.relations().stream().map(outgoing), incoming).toList();
    }

    private Relation relation(String key, Event other, Event.Relation relation) {
        return new Relation(
                words.text(key + Formats.key(relation.type())), desk.pointer(other), relation.heldBy().stream().map(names::speaker).toList(),
                names.text(relation.text()), citations.of(relation.sources()));
    }

    private Around around(Event event) {
        final int index = atlas.events().indexOf(event);
        return new Around(at(index - 1), at(index + 1));
    }

    private Optional<Pointer> at(int index) {
        return index < 0 || index >= atlas.events().size() ? Optional.empty() : Optional.of(desk.pointer(atlas.events().get(index)));
    }
}
