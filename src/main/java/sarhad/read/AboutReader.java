package sarhad.read;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sarhad.model.Atlas;

/** Reads {@code atlas.json}. */
record AboutReader(Common common) {

    Atlas.About read(Node node) {
        each(node.list("languages", language -> language.at("code")), "each language once");
        each(node.list("parties", party -> party.at("country")), "two different countries");
        return new Atlas.About(
                node.string("id"),
                common.text(node, "title"),
                common.text(node, "description"),
                node.list("languages", AboutReader::language),
                node.list("parties", AboutReader::party),
                extent(node.at("extent")),
                extent(node.at("limits")),
                common.text(node, "borderFrom"),
                common.text(node, "borderTo"),
                common.text(node, "boundaryNote"),
                common.optionalText(node, "sourcesNote"),
                node.list("seas", sea -> new Atlas.Sea(common.text(sea, "name"), Common.position(sea.at("position")))),
                node.list("periods", this::period),
                Common.day(node.at("edition")),
                common.text(node, "publisher"),
                common.text(node, "responsibleEditor"),
                node.optionalString("contact"),
                address(node),
                node.list("licences", part -> new Atlas.Licence(
                        common.text(part, "part"), part.optional("of").map(of -> of.word(Atlas.Licence.Work.class)), part.string("licence"), part.optionalString("link"))));
    }

    private static void each(List<Node> values, String expected) {
        final Set<String> seen = new HashSet<>();
        for (final Node value : values) if (!seen.add(value.string())) value.error("\"" + value.string() + "\" a second time", expected);
    }

    private static Optional<String> address(Node node) {
        return node.optionalString("address").map(address -> address.endsWith("/") ? address : address + "/");
    }

    private Atlas.Period period(Node node) {
        final Instant since = Common.instant(node.at("since"));
        final Instant until = Common.instant(node.at("until"));
        if (!since.isBefore(until)) node.at("until").error(until.toString(), "later than since, " + since);
        return new Atlas.Period(common.text(node, "title"), since, until);
    }

    private static Atlas.Language language(Node node) {
        final String code = node.string("code");
        return new Atlas.Language(code, node.optionalString("locale").orElse(code), node.string("name"), node.optionalString("calendar"));
    }

    private static Atlas.Party party(Node node) {
        return new Atlas.Party(
                node.string("actor"), node.string("country"), node.string("province"), node.string("capital"), Common.zone(node.at("zone")));
    }

    private static Atlas.Extent extent(Node node) {
        final var extent = new Atlas.Extent(node.at(0).number(), node.at(1).number(), node.at(2).number(), node.at(3).number());
        final boolean onEarth = extent.west() >= -180 && extent.east() <= 180 && extent.south() >= -90 && extent.north() <= 90;
        if (!onEarth || extent.west() >= extent.east() || extent.south() >= extent.north()) {
            node.error(node.json().toString(), "west, south, east, north in degrees, with west < east and south < north");
        }
        return extent;
    }
}
