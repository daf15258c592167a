package sarhad.encode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sarhad.model.Atlas;
import sarhad.model.Comparison;
import sarhad.model.Comparisons;
import sarhad.model.Event;
import sarhad.model.Story;
import sarhad.model.Thesis;

/** What of a site other sites can embed: every page, as what a map shows of it. */
public final class OembedSubjects {
    /** What the query of a framed map may say: what the map shows, and what stands beside it. */
    private static final List<String> PARAMETERS = Stream.concat(MapState.PARAMETERS.stream(), Stream.of("show")).toList();
    /** What cannot stand in a query as it is; what is encoded already can. */
    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9%._~!$'()*+,;:@/?=-]+");

    private final Atlas atlas;
    private final Messages messages;
    private final Links links;
    private final Map<String, Subject> byPage = new LinkedHashMap<>();
    /** Other paths at which pages stand, too. */
    private final Map<String, String> doors = new LinkedHashMap<>();

    OembedSubjects(Atlas atlas, Messages messages, Links links) {
        this.atlas = atlas;
        this.messages = messages;
        this.links = links;
        final Comparisons comparisons = Comparisons.of(atlas);
        atlas.about().languages().forEach(language -> collect(language.code(), comparisons));
        doors(atlas.about().languages().get(0).code(), Stream.of("", links.root()));
    }

    /**
     * A page that can be embedded.
     *
     * @param page its path
     * @param picture the name of its picture
     * @param query by which the framed map shows it; empty for a page that no map shows, to which one can only link
     * @param title in its language, made when it is asked for
     */
    public record Subject(String language, String page, String picture, Optional<String> query, Supplier<String> title) {
        /** Whether the framed map shows nothing of it in particular. */
        public boolean isWhole() {
            return query.filter(String::isEmpty).isPresent();
        }
    }

    private void collect(String language, Comparisons comparisons) {
        add(language, links.map(language), Pictures.OPENING, Optional.of(""), names -> names.text(atlas.about().title()).text());
        doors(language, Stream.of(language, language + "/", links.embed(language)));
        for (final Event event : atlas.events()) {
            add(language, links.event(language, event.id()), event.id(), Optional.of("?event=" + event.id()), names -> names.text(event.title()).text());
        }
        for (final Thesis thesis : atlas.theses()) {
            add(language, links.thesis(language, thesis.id()), Pictures.name(atlas, thesis), Optional.of("?thesis=" + thesis.id()), names -> names.said(thesis.holder(), thesis.title()));
        }
        for (final Comparison pair : comparisons.all()) {
            add(language, links.compare(language, pair.first().id(), pair.second().id()), Pictures.OPENING, Optional.empty(), names -> names.sideBySide(pair));
        }
        stories(language);
        whole(language, "events.heading", Pictures.OPENING, links::events);
        whole(language, "strip.heading", Pictures.BORDER, links::border);
        whole(language, "reported.heading", Pictures.OPENING, links::reported);
        whole(language, "band.label", Pictures.OPENING, links::zones);
        whole(language, "theses.heading", Pictures.OPENING, links::theses);
        whole(language, "download.heading", Pictures.OPENING, links::downloads);
        whole(language, "atlas.heading", Pictures.OPENING, links::about);
    }

    /** Stories are led through, by no single map: they are linked to. */
    private void stories(String language) {
        if (atlas.stories().isEmpty()) return;
        whole(language, "story.list.heading", Pictures.OPENING, links::stories);
        whole(language, "teaching.heading", Pictures.OPENING, links::teaching);
        for (final Story story : atlas.stories()) {
            add(language, links.story(language, story.id()), Pictures.OPENING, Optional.empty(), names -> names.text(story.title()).text());
            titled(language, story, "story.notes", links.notes(language, story.id()));
            titled(language, story, "story.handout", links.handout(language, story.id()));
        }
    }

    /** A page that goes with a story, by the key of what it is. */
    private void titled(String language, Story story, String what, String page) {
        final Words words = messages.in(language, atlas);
        add(language, page, Pictures.OPENING, Optional.empty(), names -> words.text("story.titled", "what", words.text(what), "title", names.text(story.title()).text()));
    }

    /** A page about the atlas as a whole, by the key of its heading. */
    private void whole(String language, String heading, String picture, UnaryOperator<String> page) {
        final Words words = messages.in(language, atlas);
        add(language, page.apply(language), picture, Optional.of(""), names -> words.text(heading));
    }

    private void add(String language, String page, String picture, Optional<String> query, Function<Names, String> title) {
        byPage.put(page, new Subject(language, page, picture, query, () -> title.apply(new Names(atlas, messages.in(language, atlas)))));
    }

    private void doors(String language, Stream<String> paths) {
        paths.forEach(path -> doors.put(path, links.map(language)));
    }

    /** Every page, in each language. */
    Stream<Subject> all() {
        return byPage.values().stream();
    }

    /** The map of a language. */
    Subject map(String language) {
        return byPage.get(links.map(language));
    }

    /** The subject of a page: of a map the event or thesis that its query names, whatever else it says. @param query without its question mark */
    Optional<Subject> of(String path, String query) {
        final String page = doors.getOrDefault(path, path);
        final Optional<Subject> subject = Optional.ofNullable(byPage.get(page)).or(() -> Links.turned(page).map(byPage::get));
        return subject.map(found -> found.page.equals(links.map(found.language)) ? shown(found, query) : found);
    }

    /** What a map shows by a query, of which everything is kept that says what a map shows, and nothing else. */
    private Subject shown(Subject map, String query) {
        final List<String> said = Stream.of(query.split("&")).filter(part -> PARAMETERS.contains(part.replaceFirst("(?s)=.*", ""))).toList();
        final Subject named = value(said, "event").map(id -> byPage.get(links.event(map.language, id)))
                .or(() -> value(said, "thesis").map(id -> byPage.get(links.thesis(map.language, id)))).orElse(map);
        final String kept = said.stream().map(OembedSubjects::fit).collect(Collectors.joining("&"));
        return new Subject(map.language, named.page, named.picture, Optional.of(kept.isEmpty() ? "" : "?" + kept), named.title);
    }

    private static Optional<String> value(List<String> said, String name) {
        return said.stream().filter(part -> part.startsWith(name + "=")).findFirst().map(part -> part.substring(name.length() + 1));
    }

    private static String fit(String part) {
        return UNFIT.matcher(part).replaceAll(unfit -> URLEncoder.encode(unfit.group(), StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
