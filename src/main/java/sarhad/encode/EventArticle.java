package sarhad.encode;

import java.util.List;
import java.util.Optional;

/**
 * Everything that a reader learns of one event, in words of one language: what the event's page shows and the map
 * page's panel takes over.
 *
 * @param correction the link by which readers tell the editors what is wrong
 */
public record EventArticle(
        Head head, Figure picture, When when, List<Place> places, List<Role> roles, Said said, Measured measured, List<Relation> relations,
        Compare compare, List<Opinion> theses, List<Reference> sources, Cite cite, String correction, Around around) {

    /**
     * What stands at the top.
     *
     * @param kind key of the kind of event
     * @param notes what a reader is told before the text
     * @param translation what to know of the translations shown
     */
    public record Head(
            String id, String number, String kind, String kindWord, Colour colour, Shown title, String date, Optional<String> disputed,
            List<String> notes, Shown summary, Optional<Grade> translation) {}

    /** When it happened by several clocks and calendars, and who gives which time. */
    public record When(List<Row> rows, Optional<Shown> why) {}

    /**
     * A name and a value.
     *
     * @param definition the way to what the value means, where it is one of a closed list
     */
    public record Row(String label, String value, Optional<String> definition) {
        Row(String label, String value) {
            this(label, value, Optional.empty());
        }

        Row(String label, Grade value) {
            this(label, value.word(), Optional.of(value.definition()));
        }
    }

    /** A number by which a source is cited, and the fragment that it stands under. */
    public record Citation(String number, String fragment) {}

    /** A text and where it was published. */
    public record Cited(Shown text, List<Citation> sources) {}

    /** A site, and how well it is known. */
    public record Place(
            String site, Shown name, Optional<String> unit, Grade basis, Optional<String> region, Shown why, List<Statement> statements, List<Choice> choices) {}

    /**
     * Where a site can be if some statements are left out.
     *
     * @param without ids of the statements left out, divided by spaces; empty for none
     * @param said what is left out, in a few words
     * @param where the distance from the border that remains, or that nothing remains
     * @param remark why it is no narrower, where it is wider than what the statements leave
     * @param listed whether the page shows it: all statements, and each of them left out alone
     */
    public record Choice(String without, String said, String where, Optional<String> remark, boolean listed) {}

    /**
     * What somebody said about where something is.
     *
     * @param subject what it is about, where that is not the site itself
     * @param limits its id, if it limits where the site can be, so that it can be left out
     * @param use whether it was used to place the site
     */
    public record Statement(
            Optional<String> limits, Speaker speaker, Shown text, Optional<Shown> subject, String use, Optional<String> date, List<Citation> sources) {}

    /** An actor's part, and who says so. */
    public record Role(Shown actor, Colour colour, String part, Grade status, List<Citation> sources) {}

    /** Claims by what they are about, reports that are no claims, and points on which accounts differ. */
    public record Said(List<Claims> claims, List<Copy> copies, List<Cited> differences) {}

    /**
     * What was said about one thing.
     *
     * @param doers who did it, as the statements give it, where they are about that
     * @param charts the figures, each thing counted by itself
     * @param uncounted reports with figures that are no claims
     */
    public record Claims(String about, String heading, boolean figures, List<Doer> doers, List<Chart> charts, List<Copied> uncounted, List<Claim> claims) {}

    /** An actor that somebody says did it, and the grade that follows from who says so; nobody named has no name. */
    public record Doer(Optional<Shown> actor, Colour colour, Grade grade) {}

    /** Who carried a report that is no claim, and where it stands. */
    public record Copied(Shown by, String copy) {}

    /**
     * What somebody said.
     *
     * @param figure the number, or that none was given; empty where the claim is no figure
     * @param of who is counted
     * @param oneSource words that say that it rests on one weak source
     * @param citing the way to how it is cited
     * @param correction the link by which readers tell the editors what is wrong with it
     */
    public record Claim(
            String id, Speaker speaker, Optional<String> figure, Optional<String> of, Shown text, Optional<String> date,
            Optional<Revision> revises, Optional<String> oneSource, List<Citation> sources, String citing, String correction) {}

    /** The earlier claim that another one revises. */
    public record Revision(String words, String claim) {}

    /** A report that is no claim. */
    public record Copy(String id, Shown by, Shown text, Shown why, List<Citation> sources) {}

    /**
     * What is measured of the sites, and of the event beside the others.
     *
     * @param choice which of the other events are listed, where that is not all
     */
    public record Measured(List<Measure> sites, List<Other> others, Optional<String> choice, List<String> howOthers) {}

    /** What is measured of one site. */
    public record Measure(Optional<Shown> site, List<Value> values) {}

    /** One measured value and how it is known. */
    public record Value(String label, String value, List<String> how) {}

    /** Distance and time to another event. */
    public record Other(Pointer event, Optional<String> distance, String elapsed) {}

    /** A link to another event that somebody draws. */
    public record Relation(String words, Pointer event, List<Speaker> heldBy, Shown text, List<Citation> sources) {}

    /**
     * The other events beside which this one is set.
     *
     * @param linked those that belong together with it
     * @param all every one of them, in time order
     */
    public record Compare(List<Compared> linked, List<Compared> all) {}

    /** Another event beside which this one is set, and the way there. */
    public record Compared(Pointer event, String link) {}

    /**
     * A source of the event.
     *
     * @param day the date as ISO 8601 has it
     * @param link where it was published, where it may be linked
     * @param standing what kind of publication it is, where that is not its own report
     * @param reliability the letter, or a word where there is none
     */
    public record Reference(
            Citation citation, Optional<String> authors, Shown title, Optional<String> publication, Optional<String> date, Optional<String> day,
            Optional<String> link, Optional<String> standing, Grade reliability, String reliabilityMeans, Optional<Shown> note) {}

    /** The events before and after this one. */
    public record Around(Optional<Pointer> previous, Optional<Pointer> next) {}

    /** Another event and the way to it. */
    public record Pointer(String event, String number, Shown title, String link) {}
}
