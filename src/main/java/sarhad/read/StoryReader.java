package sarhad.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sarhad.model.Claim;
import sarhad.model.Exhibit;
import sarhad.model.Question;
import sarhad.model.Question.Asked;
import sarhad.model.Show;
import sarhad.model.Story;
import sarhad.model.Teaching;
import sarhad.model.Text;

/** Reads {@code stories/<id>.json} and {@code teaching.json}. */
record StoryReader(Common common) {

    Story story(Node file) {
        return new Story(
                file.string("id"),
                (int) file.at("order").number(),
                common.text(file, "title"),
                common.text(file, "summary"),
                (int) file.at("fromAge").number(),
                texts(file, "aims"),
                file.list("cuts", cut -> new Story.Cut((int) cut.at("minutes").number(), cut.strings("steps"))),
                file.list("steps", this::step),
                texts(file, "unknown"),
                handout(file.at("handout")));
    }

    Teaching teaching(Node file) {
        return new Teaching(file.list("sections", section -> new Teaching.Section(
                section.string("id"), common.text(section, "title"), texts(section, "text"), section.strings("sources"))));
    }

    private List<Text> texts(Node node, String field) {
        return node.list(field, common::text);
    }

    private Story.Step step(Node node) {
        return new Story.Step(
                node.string("id"),
                common.text(node, "title"),
                texts(node, "text"),
                show(node.at("show")),
                node.optional("chart").map(StoryReader::exhibit),
                node.strings("claims"),
                node.optional("question").map(this::question),
                texts(node, "notes"));
    }

    private static Show show(Node node) {
        final Map<String, List<String>> values = new LinkedHashMap<>();
        node.json().fieldNames().forEachRemaining(name -> values.put(name, several(node.at(name))));
        return new Show(values);
    }

    private static List<String> several(Node node) {
        return node.json().isArray() ? node.list(Node::string) : List.of(node.string());
    }

    private static Exhibit exhibit(Node node) {
        return switch (node.string("kind")) {
            case "border" -> new Exhibit.Border();
            case "times" -> new Exhibit.Times(node.strings("events"));
            case "figures" -> new Exhibit.Figures(node.string("event"), node.word("about", Claim.About.class), node.strings("counts"));
            case "places" -> new Exhibit.Places(node.string("event"));
            case "reported" -> new Exhibit.Reported(node.strings("statements"));
            case "compare" -> new Exhibit.Compare(node.string("first"), node.string("second"), node.strings("rows"));
            case "copies" -> new Exhibit.Copies(node.string("event"));
            default -> new Exhibit.Theses(node.strings("theses"));
        };
    }

    private Question question(Node node) {
        final Asked asked = new Asked(common.text(node, "ask"), common.optionalText(node, "explanation"));
        return switch (node.string("kind")) {
            case "order" -> new Question.Order(asked, node.strings("events"));
            case "holder" -> new Question.Holder(asked, node.strings("claims"));
            case "nature" -> new Question.Nature(asked, node.list("items", StoryReader::item));
            case "evidence" -> new Question.Evidence(asked, node.strings("theses"));
            case "place" -> new Question.Place(asked, node.string("event"));
            case "distance" -> new Question.Distance(asked, node.string("event"));
            case "length" -> new Question.Length(asked);
            case "elapsed" -> new Question.Lapse(asked, node.string("from"), node.string("to"));
            default -> new Question.Open(asked, texts(node, "answers"));
        };
    }

    private static Question.Nature.Item item(Node node) {
        final List<String> kinds = new ArrayList<>();
        node.json().fieldNames().forEachRemaining(kinds::add);
        final Node id = node.at(kinds.get(0));
        return new Question.Nature.Item(Question.Nature.Kind.valueOf(kinds.get(0).toUpperCase(Locale.ROOT)), id.string());
    }

    private static Story.Handout handout(Node node) {
        final Story.Matter matter = node.optional("theses").isPresent() ? new Story.Interpretations(node.strings("theses"))
                : new Story.RivalFigures(node.string("event"), node.word("about", Claim.About.class));
        return new Story.Handout(show(node.at("show")), matter, node.strings("events"), node.strings("questions"));
    }
}
