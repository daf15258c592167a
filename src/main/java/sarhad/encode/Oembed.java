package sarhad.encode;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Lazy;
import sarhad.model.Thesis;

/**
 * What oEmbed 1.0 says of the map, of an event or of a thesis: a frame that shows it, and a picture for those who show none.
 * All addresses in it are absolute, so there is none of a site without a public address.
 */
public final class Oembed {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;
    /** Narrower or lower, there is nothing to see. */
    private static final int LEAST = 240;
    private static final int DAY = 86_400;

    private final Atlas atlas;
    private final Messages messages;
    private final Links links;
    private final String address;
    private final Lazy<List<Subject>> subjects = Lazy.of(this::everything);

    /** @param address the public address of the site, ending in a slash */
    public Oembed(Atlas atlas, Messages messages, Links links, String address) {
        this.atlas = atlas;
        this.messages = messages;
        this.links = links;
        this.address = address;
    }

    /** The public address of the site, ending in a slash. */
    public String address() {
        return address;
    }

    /** The largest frame that the asking site has room for. */
    public record Room(OptionalInt width, OptionalInt height) {
        /** As much as is wanted. */
        public static final Room ENOUGH = new Room(OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * Something that can be embedded.
     *
     * @param name of its picture
     * @param query by which the embedded map shows it
     */
    public record Subject(String language, String name, String title, String query) {}

    /** Everything that can be embedded, in each language. */
    public List<Subject> subjects() {
        return subjects.get();
    }

    private List<Subject> everything() {
        return atlas.about().languages().stream().flatMap(language -> subjects(language.code())).toList();
    }

    private Stream<Subject> subjects(String language) {
        final Names names = new Names(atlas, messages.in(language, atlas));
        return Stream.of(
                Stream.of(new Subject(language, Pictures.OPENING, names.text(atlas.about().title()).text(), "")),
                atlas.events().stream().map(event -> subject(names, language, event)),
                atlas.theses().stream().filter(thesis -> Pictures.drawn(atlas, thesis)).map(thesis -> subject(names, language, thesis))).flatMap(all -> all);
    }

    private static Subject subject(Names names, String language, Event event) {
        return new Subject(language, event.id(), names.text(event.title()).text(), "?event=" + event.id());
    }

    private static Subject subject(Names names, String language, Thesis thesis) {
        return new Subject(language, thesis.id(), names.speaker(thesis.holder()).who().text() + ": " + names.text(thesis.title()).text(), "?thesis=" + thesis.id());
    }

    /**
     * The subject of a page of the site: of a map page the event or thesis that its query names.
     *
     * @param url absolute, with its query; a fragment says nothing
     */
    public Optional<Subject> of(String url) {
        if (!url.startsWith(address)) return Optional.empty();
        final String path = url.substring(address.length()).replaceFirst("#.*", "");
        return subjects().stream().filter(subject -> pages(subject).anyMatch(path::equals)).findFirst()
                .or(() -> subjects().stream().filter(subject -> subject.query.isEmpty() && maps(subject.language).anyMatch(map -> path.startsWith(map + "?"))).findFirst()
                        .map(map -> new Subject(map.language, map.name, map.title, path.substring(path.indexOf('?')))));
    }

    /** The subject of a file that says what oEmbed says, by its path. */
    public Optional<Subject> at(String path) {
        return subjects().stream().filter(subject -> Stream.of(links.oembed(subject.language, subject.name), links.oembedXml(subject.language, subject.name)).anyMatch(path::equals)).findFirst();
    }

    private Stream<String> maps(String language) {
        return Stream.of(language + "/", links.map(language), links.embed(language));
    }

    private Stream<String> pages(Subject subject) {
        final Stream<String> maps = maps(subject.language).map(map -> map + subject.query);
        if (subject.query.isEmpty()) return maps;
        final boolean isEvent = subject.query.startsWith("?event=");
        return Stream.concat(maps, Stream.of(isEvent ? links.event(subject.language, subject.name) : links.thesis(subject.language, subject.name)));
    }

    /** As JSON. */
    public byte[] json(Subject subject, Room room) {
        final ObjectNode node = JsonNodeFactory.instance.objectNode();
        members(subject, room).forEach((name, value) -> {
            if (value instanceof Integer number) node.put(name, number);
            else node.put(name, value.toString());
        });
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As XML. */
    public byte[] xml(Subject subject, Room room) {
        final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>\n");
        members(subject, room).forEach((name, value) -> xml.append('<').append(name).append('>').append(escaped(value.toString())).append("</").append(name).append(">\n"));
        return xml.append("</oembed>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> members(Subject subject, Room room) {
        final Words words = messages.in(subject.language, atlas);
        final int width = fitting(WIDTH, room.width);
        final int height = fitting(HEIGHT, room.height);
        final Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "rich");
        members.put("version", "1.0");
        members.put("title", subject.title);
        members.put("provider_name", words.text("site.name"));
        members.put("provider_url", address);
        members.put("cache_age", DAY);
        members.put("html", frame(subject, width, height));
        members.put("width", width);
        members.put("height", height);
        // A picture larger than the room may not be named.
        if (room.width.orElse(LinkPreview.WIDTH) >= LinkPreview.WIDTH && room.height.orElse(LinkPreview.HEIGHT) >= LinkPreview.HEIGHT) {
            members.put("thumbnail_url", address + links.picture(subject.language, subject.name, ""));
            members.put("thumbnail_width", LinkPreview.WIDTH);
            members.put("thumbnail_height", LinkPreview.HEIGHT);
        }
        return members;
    }

    private static int fitting(int wanted, OptionalInt most) {
        return Math.max(LEAST, Math.min(wanted, most.orElse(wanted)));
    }

    private String frame(Subject subject, int width, int height) {
        return "<iframe src=\"" + escaped(address + links.embed(subject.language) + subject.query) + "\" title=\"" + escaped(subject.title)
                + "\" width=\"" + width + "\" height=\"" + height + "\" loading=\"lazy\" allowfullscreen></iframe>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
