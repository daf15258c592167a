package sarhad.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sarhad.model.Atlas;
import sarhad.model.Claim;
import sarhad.model.Comparison;
import sarhad.model.Comparisons;
import sarhad.model.Event;
import sarhad.model.Ledger;
import sarhad.model.Moments;
import sarhad.model.Site;
import sarhad.model.Statement;
import sarhad.model.Story;
import sarhad.model.TimeSpan;
import sarhad.model.Viewport;

/** That everything that a story names exists, and that what it asks has an answer in the data. Runs on an atlas that is sound otherwise. */
final class StoryChecks {
    private static final String CLAIM = "a claim of some event";
    private static final String THESIS = "an interpretation of theses.json";
    private static final String ASKING = "a step of the story that has a question";
    private static final String MOMENT = "a day as 2000-12-31, or a minute in UTC as 2000-12-31T23:59Z";

    private final Atlas atlas;
    private final List<Statement> statements;
    private final List<Comparison> comparisons;

    private StoryChecks(Atlas atlas) {
        this.atlas = atlas;
        this.statements = atlas.events().stream().flatMap(event -> event.sites().stream()).flatMap(site -> site.statements().stream()).toList();
        this.comparisons = Comparisons.of(atlas).all();
    }

    static void check(Documents documents, Atlas atlas) {
        final List<String> names = documents.soundIn("stories");
        if (names.isEmpty()) return;
        final StoryChecks checks = new StoryChecks(atlas);
        final Map<String, String> byOrder = new HashMap<>();
        for (final String name : names) {
            final Node file = documents.sound(name).orElseThrow();
            checks.story(file);
            StoryWarnings.warn(file, atlas.about().limits());
            final Node order = file.at("order");
            final String other = byOrder.putIfAbsent(order.string(), name);
            if (other != null) order.error(order.string() + ", which " + other + " has too", "a place of its own among the stories");
        }
    }

    private void story(Node file) {
        final String expected = file.file().replaceAll("^stories/|\\.json$", "");
        if (!file.string("id").equals(expected)) file.at("id").error("\"" + file.string("id") + "\"", "the file's name, \"" + expected + "\"");
        final List<Node> steps = file.list("steps", step -> step);
        final Set<String> ids = new HashSet<>();
        for (final Node step : steps) {
            if (Story.RESERVED.contains(step.string("id"))) step.at("id").error("\"" + step.string("id") + "\"", "another name than " + String.join(", ", Story.RESERVED));
            if (!ids.add(step.string("id"))) step.at("id").error("\"" + step.string("id") + "\" a second time", "an id of its own");
            step(step);
        }
        clock(steps);
        cuts(file, ids);
        handout(file.at("handout"), steps);
        new PlaceholderChecks(atlas).walk(file);
    }

    /** A class reads one clock: hours of two of them cannot be compared on a wall. */
    private static void clock(List<Node> steps) {
        final List<Node> timed = steps.stream().map(step -> step.at("show")).filter(show -> Stream.of("since", "until", "now", "clock").anyMatch(name -> show.optional(name).isPresent())).toList();
        for (final Node show : timed) {
            if (!clockOf(show).equals(clockOf(timed.get(0)))) show.error("the clock " + clockOf(show), clockOf(timed.get(0)) + ", the clock of the steps before: a story has one");
        }
    }

    private static String clockOf(Node show) {
        return show.optionalString("clock").orElse("UTC");
    }

    /** The article has the steps of the longest version: one that it lacks could not be presented. */
    private static void cuts(Node file, Set<String> ids) {
        final List<String> longest = file.at("cuts").at(file.at("cuts").json().size() - 1).strings("steps");
        double last = 0;
        for (final Node cut : file.list("cuts", cut -> cut)) {
            if (cut.at("minutes").number() <= last) cut.at("minutes").error(cut.at("minutes").json().asText(), "more minutes than the version before");
            last = cut.at("minutes").number();
            exist(cut.at("steps"), ids::contains, "a step of the story");
            cut.at("steps").list(step -> step).stream().filter(step -> ids.contains(step.string()) && !longest.contains(step.string()))
                    .forEach(step -> step.error("\"" + step.string() + "\", which the longest version lacks", "a step of the longest version, the last one: " + String.join(", ", longest)));
        }
    }

    private void step(Node step) {
        show(step.at("show"));
        exist(step.at("claims"), id -> atlas.events().claim(id).isPresent(), CLAIM);
        step.optional("chart").ifPresent(this::exhibit);
        step.optional("question").ifPresent(this::question);
    }

    private void handout(Node handout, List<Node> steps) {
        show(handout.at("show"));
        if (handout.optional("theses").isPresent()) interpretations(handout, steps);
        else figures(handout);
        final Map<String, Boolean> asking = steps.stream().collect(Collectors.toMap(step -> step.string("id"), step -> step.optional("question").isPresent(), Boolean::logicalOr));
        exist(handout.at("questions"), asking::containsKey, ASKING);
        handout.at("questions").list(id -> id).stream().filter(id -> !asking.getOrDefault(id.string(), true))
                .forEach(id -> id.error("\"" + id.string() + "\", which asks nothing", ASKING));
    }

    /** That none is drawn alone, as if it were more than the others, and that none stands under a heading that answers what it is. */
    private void interpretations(Node handout, List<Node> steps) {
        exist(handout.at("theses"), id -> atlas.thesis(id).isPresent(), THESIS);
        handout.at("show").optional("thesis").ifPresent(alone -> alone.error("\"" + alone.string() + "\", one of several interpretations", "a map that draws none of them"));
        final List<String> questions = handout.strings("questions");
        final Set<String> sorted = steps.stream().filter(step -> questions.contains(step.string("id"))).flatMap(step -> step.optional("question").stream())
                .filter(question -> question.string("kind").equals("nature")).flatMap(question -> question.list("items", item -> item.string("thesis")).stream()).collect(Collectors.toSet());
        handout.at("theses").list(thesis -> thesis).stream().filter(thesis -> sorted.contains(thesis.string()))
                .forEach(thesis -> thesis.error("\"" + thesis.string() + "\", of which a question of the sheet asks whether it is one", "another interpretation"));
    }

    /** Each string of an array, or the string itself. */
    private static void exist(Node node, Predicate<String> exists, String expected) {
        if (node.json().isArray()) node.list(item -> item).forEach(item -> exist(item, exists, expected));
        else if (node.json().isTextual() && !exists.test(node.string())) node.error("\"" + node.string() + "\", which does not exist", expected);
    }

    private void show(Node show) {
        exist(show.at("thesis"), id -> atlas.thesis(id).isPresent(), THESIS);
        exist(show.at("without"), id -> statements.stream().anyMatch(statement -> statement.id().equals(id) && statement.limits()), "a statement that places a site");
        final Stream<String> countries = atlas.about().parties().stream().map(Atlas.Party::country);
        final List<String> sides = Stream.concat(countries, Stream.of("either", "elsewhere", "unknown")).toList();
        exist(show.at("side"), sides::contains, "one of " + String.join(", ", sides));
        final Stream<String> zones = atlas.about().parties().stream().map(party -> party.zone().getId());
        final List<String> clocks = Stream.concat(Stream.of("UTC"), zones).distinct().toList();
        exist(show.at("clock"), clocks::contains, "one of " + String.join(", ", clocks));
        time(show);
        show.optional("view").filter(view -> Viewport.parse(view.string()).isEmpty()).ifPresent(view -> view.error("\"" + view.string() + "\"", Viewport.FORM));
    }

    private static void time(Node show) {
        final Optional<Instant> since = moment(show, "since", false);
        final Optional<Instant> until = moment(show, "until", true);
        moment(show, "now", false);
        if (since.isPresent() && until.isPresent() && !since.get().isBefore(until.get())) show.at("until").error("\"" + show.string("until") + "\"", "a later moment than since");
    }

    private static Optional<Instant> moment(Node show, String name, boolean end) {
        return show.optional(name).flatMap(node -> {
            final Optional<Instant> moment = parsed(node.string(), end);
            if (moment.isEmpty()) node.error("\"" + node.string() + "\"", MOMENT);
            return moment;
        });
    }

    private static Optional<Instant> parsed(String text, boolean end) {
        try {
            return Moments.parse(text, end);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void exhibit(Node exhibit) {
        switch (exhibit.string("kind")) {
            case "figures" -> figures(exhibit);
            case "reported" -> exist(exhibit.at("statements"), this::isDistance, "a statement of a distance");
            case "theses" -> exist(exhibit.at("theses"), id -> atlas.thesis(id).isPresent(), THESIS);
            case "compare" -> compare(exhibit);
            case "copies" -> event(exhibit.at("event")).filter(event -> event.copies().isEmpty()).ifPresent(event -> exhibit.at("event").error("an event of which there are no copies", "one with copies"));
            default -> { }
        }
    }

    private Optional<Event> event(Node id) {
        return atlas.event(id.string());
    }

    private boolean isDistance(String id) {
        return statements.stream().anyMatch(statement -> statement.id().equals(id)
                && (statement.form() instanceof Statement.Form.FromBorder || statement.form() instanceof Statement.Form.FromPlace));
    }

    private void compare(Node exhibit) {
        final boolean there = comparisons.stream().anyMatch(pair -> pair.first().id().equals(exhibit.string("first")) && pair.second().id().equals(exhibit.string("second")));
        if (!there) exhibit.at("second").error("\"" + exhibit.string("first") + "\" and \"" + exhibit.string("second") + "\"", "two events that have a page side by side, the earlier one first");
    }

    /** That somebody gave a figure. */
    private void figures(Node node) {
        final Claim.About about = node.word("about", Claim.About.class);
        event(node.at("event")).ifPresent(event -> {
            final List<String> counted = Ledger.of(event, about, atlas).stream().map(Ledger::counts).toList();
            if (counted.isEmpty()) node.at("about").error("\"" + node.string("about") + "\", of which nobody gave a figure", "what somebody counted in " + event.id());
            else exist(node.at("counts"), counted::contains, "one of " + String.join(", ", counted));
        });
    }

    private void question(Node question) {
        switch (question.string("kind")) {
            case "holder" -> holders(question.at("claims"));
            case "order" -> inOrder(question.at("events"));
            case "nature" -> question.list("items", item -> item).forEach(this::item);
            case "evidence" -> exist(question.at("theses"), id -> atlas.thesis(id).isPresent(), THESIS);
            case "place", "distance" -> event(question.at("event")).filter(event -> event.sites().stream().map(Site::disc).allMatch(Optional::isEmpty))
                    .ifPresent(event -> question.at("event").error("an event whose place nobody knows", "one with a position"));
            case "elapsed" -> {
                for (final String end : List.of("from", "to")) exist(question.at(end), id -> atlas.event(id).isPresent(), "an event of events/");
                if (PlaceholderChecks.runsBack(atlas, question.string("from"), question.string("to"))) question.at("to").error("\"" + question.string("to") + "\"", "an event after from");
            }
            default -> { }
        }
    }

    private void holders(Node claims) {
        exist(claims, id -> atlas.events().claim(id).isPresent(), CLAIM);
        final Set<Object> holders = new HashSet<>();
        final List<Node> each = new ArrayList<>(claims.list(claim -> claim));
        each.stream().filter(claim -> atlas.events().claim(claim.string()).map(said -> !holders.add(said.claim().claimant())).orElse(false))
                .forEach(claim -> claim.error("\"" + claim.string() + "\", of the same holder as another", "sentences of different holders"));
    }

    /** That nobody can doubt the order: each event was over when the next one began. */
    private void inOrder(Node ids) {
        final List<Event> events = ids.list(Node::string).stream().flatMap(id -> atlas.event(id).stream()).sorted(Comparator.comparing(Event::when, TimeSpan.IN_TIME_ORDER)).toList();
        for (int i = 1; i < events.size(); i++) {
            final Event earlier = events.get(i - 1);
            final Event later = events.get(i);
            if (earlier.when().span().latest().isAfter(later.when().span().earliest())) {
                ids.error("\"" + earlier.id() + "\" and \"" + later.id() + "\", of which nobody can say which came first", "events whose order is known");
            }
        }
    }

    private void item(Node item) {
        exist(item.at("claim"), id -> atlas.events().claim(id).isPresent(), CLAIM);
        exist(item.at("thesis"), id -> atlas.thesis(id).isPresent(), THESIS);
    }
}
