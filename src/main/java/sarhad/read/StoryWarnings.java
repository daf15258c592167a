package sarhad.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sarhad.model.Atlas;
import sarhad.model.Placeholder;
import sarhad.model.Position;
import sarhad.model.Viewport;

/** What a story may have, but was hardly meant to. */
final class StoryWarnings {
    /** Twice what can be read from the back of a room. */
    private static final int MOST_WORDS = 90;

    private StoryWarnings() {}

    /** @param limits the window beyond which near maps are empty */
    static void warn(Node file, Atlas.Extent limits) {
        final Set<String> told = file.list("cuts", cut -> cut.strings("steps")).stream().flatMap(List::stream).collect(Collectors.toSet());
        for (final Node step : file.list("steps", step -> step)) {
            if (!told.contains(step.string("id"))) step.at("id").warning("\"" + step.string("id") + "\", which no version has", "a step that is named in cuts: nobody sees another");
            length(step.at("text"));
            view(step.at("show"), limits);
        }
        view(file.at("handout").at("show"), limits);
    }

    /** All paragraphs of a step together, in each language. */
    private static void length(Node paragraphs) {
        final Map<String, Integer> words = new TreeMap<>();
        for (final JsonNode paragraph : paragraphs.json()) {
            paragraph.fields().forEachRemaining(text -> words.merge(text.getKey(), words(text.getValue().path("text").asText(text.getValue().asText())), Integer::sum));
        }
        words.forEach((language, count) -> {
            if (count > MOST_WORDS) paragraphs.warning(count + " words in " + language, "some 45 in all: they are read from the back of a room");
        });
    }

    /** What stands in braces counts as one word. */
    private static int words(String text) {
        final String filled = Placeholder.filled(text, placeholder -> "…").strip();
        return filled.isEmpty() ? 0 : filled.split("\\s+").length;
    }

    private static void view(Node show, Atlas.Extent limits) {
        show.optional("view").ifPresent(view -> Viewport.parse(view.string())
                .filter(parsed -> parsed.zoom() > Viewport.FAR_AT && !limits.holds(parsed.middle()))
                .ifPresent(parsed -> view.warning("\"" + view.string() + "\", beyond the window of near maps", expected(parsed.middle(), limits))));
    }

    private static String expected(Position middle, Atlas.Extent limits) {
        final boolean swapped = Math.abs(middle.lon()) <= 90 && limits.holds(new Position(middle.lat(), middle.lon()));
        return "longitude first" + (swapped ? ", as " + plain(middle.lat()) + "," + plain(middle.lon()) : "")
                + ": from " + plain(limits.west()) + " to " + plain(limits.east()) + ", then latitude from " + plain(limits.south()) + " to " + plain(limits.north())
                + " (limits in atlas.json); or a zoom up to " + plain(Viewport.FAR_AT) + ", which shows the world";
    }

    private static String plain(double number) {
        return String.valueOf(number).replaceAll("\\.0$", "");
    }
}
