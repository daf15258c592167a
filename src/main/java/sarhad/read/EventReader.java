package sarhad.read;

import static sarhad.read.Common.amount;
import static sarhad.read.Common.position;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import sarhad.model.Claim;
import sarhad.model.CompassPoint;
import sarhad.model.Event;
import sarhad.model.Site;
import sarhad.model.Statement;
import sarhad.model.TimeSpan;

/** Reads {@code events/<id>.geojson}. */
record EventReader(Common common) {
    /** Stands in for a time that is none, until its problem refuses the atlas. */
    private static final LocalDateTime UNREADABLE = LocalDate.EPOCH.atStartOfDay();

    Event read(Node file) {
        final Node node = file.at("properties");
        return new Event(
                file.string("id"),
                node.word("kind", Event.Kind.class),
                node.string("occurrence").equals("disputed"),
                common.text(node, "title"),
                common.text(node, "summary"),
                node.list("contentNote", note -> note.word(Event.ContentNote.class)),
                when(node.at("when")),
                node.list("sites", this::site),
                node.list("actors", EventReader::role),
                node.list("claims", this::claim),
                node.list("relations", this::relation),
                node.list("copies", this::copy),
                node.list("differences", difference -> difference(common, difference)),
                node.strings("sources"));
    }

    private TimeSpan when(Node node) {
        final boolean clock = node.string("earliest").contains("T");
        if (clock != node.string("latest").contains("T")) {
            node.at("latest").error("\"" + node.string("latest") + "\"", "a value as exact as earliest, \"" + node.string("earliest") + "\"");
            return clockless(node);
        }
        return clock ? timed(node) : clockless(node);
    }

    private TimeSpan timed(Node node) {
        final LocalDateTime earliest = time(node.at("earliest"));
        final LocalDateTime latest = time(node.at("latest"));
        final Optional<LocalDateTime> about = node.optional("about").map(EventReader::time);
        final boolean readable = !earliest.equals(UNREADABLE) && !latest.equals(UNREADABLE);
        if (readable && latest.isBefore(earliest)) node.at("latest").error(latest.toString(), "a time not before earliest, " + earliest);
        about.filter(time -> readable && !time.equals(UNREADABLE)).filter(time -> time.isBefore(earliest) || time.isAfter(latest))
                .ifPresent(time -> node.at("about").error(time.toString(), "a time between " + earliest + " and " + latest));
        if (node.optional("zone").isEmpty()) node.at("zone").error("no zone", "an IANA time zone: a local time without one is no instant");
        return span(node, earliest.toLocalDate(), latest.toLocalDate(), Optional.of(new TimeSpan.Clock(earliest, latest, about)));
    }

    private TimeSpan clockless(Node node) {
        final LocalDate first = day(node.at("earliest"));
        final LocalDate last = day(node.at("latest"));
        if (!last.equals(UNREADABLE.toLocalDate()) && last.isBefore(first)) node.at("latest").error(last.toString(), "a day not before earliest, " + first);
        node.optional("about").ifPresent(about -> about.error("a time", "none: the event is known to the day only"));
        return span(node, first, last, Optional.empty());
    }

    private TimeSpan span(Node node, LocalDate first, LocalDate last, Optional<TimeSpan.Clock> clock) {
        final TimeSpan.Precision precision = node.word("precision", TimeSpan.Precision.class);
        final boolean toTheDay = precision == TimeSpan.Precision.DAY || precision == TimeSpan.Precision.DAYS;
        if (toTheDay == clock.isPresent()) {
            node.at("precision").error("\"" + node.string("precision") + "\"", clock.isPresent() ? "minute, hour or hours: times are given" : "day or days: no time is given");
        }
        return new TimeSpan(first, last, clock, node.optional("zone").map(Common::zone), precision, common.optionalText(node, "why"));
    }

    private static LocalDateTime time(Node node) {
        return node.value(LocalDateTime::parse, "a local time of the calendar, as 2024-01-16T18:10", UNREADABLE);
    }

    private static LocalDate day(Node node) {
        return node.value(text -> LocalDate.parse(text.substring(0, 10)), "a day of the calendar, as 2024-01-16", LocalDate.EPOCH);
    }

    private Site site(Node node) {
        return new Site(
                node.string("id"),
                common.text(node, "name"),
                node.optionalString("place"),
                disc(node),
                node.optional("within").map(unit -> new Site.Unit(unit.string("country"), unit.optionalString("province"))),
                node.word("basis", Site.Basis.class),
                common.text(node, "why"),
                node.flag("homesHit"),
                node.list("statements", this::statement));
    }

    private static Optional<Site.Disc> disc(Node node) {
        final Optional<Node> middle = node.optional("position");
        final Optional<Node> radius = node.optional("radius");
        if (middle.isPresent() != radius.isPresent()) {
            node.error(middle.isPresent() ? "a position without a radius" : "a radius without a position", "both or neither");
            return Optional.empty();
        }
        return middle.map(position -> new Site.Disc(position(position), radius.orElseThrow().number()));
    }

    private Statement statement(Node node) {
        return new Statement(
                node.string("id"),
                node.optionalString("subject"),
                common.claimant(node.at("claimant")),
                common.text(node, "text"),
                form(node.at("form")),
                node.optional("tolerance").map(t -> new Statement.Tolerance(t.at("metres").number(), common.text(t, "why"))),
                node.flag("places"),
                node.optional("date").map(Common::date),
                node.strings("sources"));
    }

    private static Statement.Form form(Node node) {
        return switch (node.string("kind")) {
            case "in" -> new Statement.Form.In(node.string("unit"));
            case "from-border" -> new Statement.Form.FromBorder(amount(node.at("metres")), node.word("path", Statement.Path.class));
            case "from-place" -> new Statement.Form.FromPlace(
                    node.string("place"), amount(node.at("metres")), node.word("path", Statement.Path.class),
                    node.optional("direction").map(direction -> direction.word(CompassPoint.class)));
            case "near" -> new Statement.Form.Near(node.string("place"));
            case "adjoins" -> new Statement.Form.Adjoins(node.string("place"));
            case "disc" -> new Statement.Form.WithinDisc(new Site.Disc(position(node.at("position")), node.at("metres").number()));
            default -> new Statement.Form.Named();
        };
    }

    private static Event.Role role(Node node) {
        return new Event.Role(
                node.string("actor"), node.word("role", Event.Part.class), node.word("status", Event.Status.class), node.strings("sources"));
    }

    private Claim claim(Node node) {
        return new Claim(
                node.string("id"),
                common.claimant(node.at("claimant")),
                node.word("about", Claim.About.class),
                node.optionalString("counts"),
                node.optional("value").map(Common::amount),
                common.text(node, "text"),
                node.optional("date").map(Common::date),
                node.optionalString("supersedes"),
                new Claim.Doers(node.strings("did"), node.strings("didNot")),
                node.flag("oneSource"),
                node.strings("sources"));
    }

    private Event.Relation relation(Node node) {
        return new Event.Relation(
                node.word("type", Event.Relation.Type.class),
                node.string("event"),
                node.list("heldBy", common::claimant),
                common.text(node, "text"),
                node.strings("sources"));
    }

    private Event.Copy copy(Node node) {
        return new Event.Copy(
                node.string("id"), node.list("about", about -> about.word(Claim.About.class)), common.text(node, "by"), common.text(node, "text"), common.text(node, "why"), node.strings("sources"));
    }

    static Event.Difference difference(Common common, Node node) {
        return new Event.Difference(node.string("id"), common.text(node, "text"), node.strings("sources"));
    }
}
