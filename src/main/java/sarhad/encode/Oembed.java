package sarhad.encode;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import sarhad.encode.OembedSubjects.Subject;
import sarhad.encode.markup.Markup;
import sarhad.model.Atlas;
import sarhad.model.Lazy;

/**
 * What oEmbed 1.0 says of each page: a frame with a map that shows it, and a picture for those who show none; of a page that
 * no map shows, a title to link it by. All addresses in it are absolute, so there is none of a site without a public address.
 */
public final class Oembed {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;
    private static final int DAY = 86_400;

    private final Atlas atlas;
    private final Messages messages;
    private final Links links;
    private final String address;
    private final OembedSubjects subjects;
    private final Lazy<Map<String, Subject>> byFile;

    /** @param address the public address of the site, ending in a slash */
    public Oembed(Atlas atlas, Messages messages, Links links, String address) {
        this.atlas = atlas;
        this.messages = messages;
        this.links = links;
        this.address = address;
        subjects = new OembedSubjects(atlas, messages, links);
        byFile = Lazy.of(() -> subjects.all().collect(Collectors.toMap(subject -> links.oembed(subject.page()), subject -> subject)));
    }

    /** The public address of the site, ending in a slash. */
    public String address() {
        return address;
    }

    /** The largest frame, and the largest picture, that the asking site has room for. */
    public record Room(OptionalInt width, OptionalInt height) {
        /** As much as is wanted. */
        public static final Room ENOUGH = new Room(OptionalInt.empty(), OptionalInt.empty());
    }

    /** What is said of each page, as files: by their paths. */
    public Map<String, Supplier<byte[]>> files() {
        final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        subjects.all().forEach(subject -> {
            files.put(links.oembed(subject.page()), () -> json(subject, Room.ENOUGH));
            files.put(links.oembedXml(subject.page()), () -> xml(subject, Room.ENOUGH));
        });
        return files;
    }

    /**
     * The subject of a page of the site: of a map page the event or thesis that its query names.
     *
     * @param url absolute, with its query; a fragment says nothing
     */
    public Optional<Subject> of(String url) {
        final String[] parts = url.replaceFirst("(?s)#.*", "").split("\\?", 2);
        if (!(parts[0].endsWith("/") ? parts[0] : parts[0] + "/").startsWith(address)) return Optional.empty();
        final String path = parts[0].substring(Math.min(address.length(), parts[0].length()));
        return subjects.of(path, parts.length > 1 ? parts[1] : "");
    }

    /** The subject of a file that says what oEmbed says, by its path. */
    public Optional<Subject> at(String path) {
        return Optional.ofNullable(byFile.get().get(path.replaceFirst("xml$", "json")));
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
        try {
            final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            final XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("oembed");
            for (final Map.Entry<String, Object> member : members(subject, room).entrySet()) {
                xml.writeStartElement(member.getKey());
                xml.writeCharacters(Markup.writable(member.getValue().toString()));
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.flush();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can always be written in memory", e);
        }
    }

    private Map<String, Object> members(Subject subject, Room room) {
        final Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", subject.query().isPresent() ? "rich" : "link");
        members.put("version", "1.0");
        members.put("title", subject.title().get());
        members.put("provider_name", messages.in(subject.language(), atlas).text("site.name"));
        members.put("provider_url", address);
        members.put("cache_age", DAY);
        subject.query().ifPresent(query -> {
            // Never more than there is room for, however little that is.
            final int width = Math.min(WIDTH, room.width.orElse(WIDTH));
            final int height = Math.min(HEIGHT, room.height.orElse(HEIGHT));
            members.put("html", frame(subject, query, width, height));
            members.put("width", width);
            members.put("height", height);
        });
        // A picture larger than the room may not be named.
        if (room.width.orElse(LinkPreview.WIDTH) >= LinkPreview.WIDTH && room.height.orElse(LinkPreview.HEIGHT) >= LinkPreview.HEIGHT) {
            members.put("thumbnail_url", address + links.picture(subject.language(), subject.picture(), ""));
            members.put("thumbnail_width", LinkPreview.WIDTH);
            members.put("thumbnail_height", LinkPreview.HEIGHT);
        }
        return members;
    }

    private String frame(Subject subject, String query, int width, int height) {
        final Subject framed = subject.isWhole() ? subjects.map(subject.language()) : subject;
        return "<iframe src=\"" + Markup.escaped(address + links.embed(subject.language()) + query) + "\" title=\"" + Markup.escaped(framed.title().get())
                + "\" width=\"" + width + "\" height=\"" + height + "\" loading=\"lazy\" allowfullscreen></iframe>";
    }
}
