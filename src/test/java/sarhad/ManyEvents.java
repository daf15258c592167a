package sarhad;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Source;
import sarhad.model.Text;
import sarhad.read.AtlasReader;
import sarhad.read.Folder;

/**
 * A valid atlas with as many invented events as one likes, on the boundaries, towns, actors and sources of another: to
 * see whether server and map cope. The same seed makes the same files. To look at it:
 *
 * <pre>
 * mvn -q -DskipTests package
 * mvn -q exec:java -Dmain.class=sarhad.ManyEvents -Dexec.classpathScope=test -Dexec.args="target/many-events"
 * java -jar target/sarhad.jar serve --geodata target/many-events --port 7080
 * </pre>
 */
public final class ManyEvents {
    /** As many as interaction must cope with. */
    public static final int MANY = 2_000;
    /** The atlas that the events are laid on. */
    private static final Path BASE = Path.of("geodata");
    private static final long SEED = 20240116;
    private static final int DAYS = 122;
    private static final int THESES = 6;
    private static final List<String> ACTING = List.of("acted", "spoke", "visited");
    private static final List<String> OTHERS = List.of("affected", "opposed", "took-part", "hosted", "called", "was-called");
    private static final List<String> STATUS = List.of("stated", "stated", "documented", "alleged", "contested", "unknown");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Atlas base;
    private final Random random;
    private final InventedSites sites;
    private final List<String> ids = new ArrayList<>();
    private final List<String> sources;
    private final LocalDate start;
    private int claims;

    private ManyEvents(Atlas base, long seed) {
        this.base = base;
        this.random = new Random(seed);
        this.sites = new InventedSites(base, random);
        this.sources = base.sources().values().stream().filter(source -> source.standing() != Source.Standing.UNTRACED)
                .map(Source::id).toList();
        this.start = base.events().get(0).when().firstDay();
    }

    /** @param arguments the folder to write, then how many events */
    public static void main(String[] arguments) throws IOException {
        final int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : MANY;
        System.out.println(count + " invented events in " + write(Path.of(arguments[0]), count));
    }

    /** Writes an atlas into a folder, which need not exist, and says which folder that was. */
    public static Path write(Path folder, int count) throws IOException {
        final AtlasReader reader = new AtlasReader(new Folder.OnDisk(BASE.resolve("schema")));
        final Atlas base = reader.read(new Folder.OnDisk(BASE), AtlasReader.Depth.SEALED).atlas().orElseThrow();
        for (final String part : List.of("boundaries", "actors.json", "atlas.json", "places.geojson", "sources.json")) {
            Fixtures.copy(BASE.resolve(part), folder.resolve(part));
        }
        new ManyEvents(base, SEED).write(count, folder);
        return folder;
    }

    private void write(int count, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("events"));
        for (int number = 1; number <= count; number++) {
            final ObjectNode event = event(number);
            JSON.writerWithDefaultPrettyPrinter().writeValue(folder.resolve("events/" + event.get("id").asText() + ".geojson").toFile(), event);
        }
        JSON.writeValue(folder.resolve("theses.json").toFile(), theses());
        final ObjectNode atlas = (ObjectNode) JSON.readTree(folder.resolve("atlas.json").toFile());
        atlas.put("id", "many-events").set("title", text("Invented events, for tests", "رویدادهای ساختگی برای آزمون", "آزمائش کے لیے فرضی واقعات"));
        atlas.set("description", text("Nothing of this happened.", "هیچ‌یک از این‌ها رخ نداده است.", "ان میں سے کچھ بھی پیش نہیں آیا۔"));
        JSON.writeValue(folder.resolve("atlas.json").toFile(), atlas);
    }

    private ObjectNode event(int number) {
        final InventedSites.Placed placed = sites.next();
        final ObjectNode when = when();
        final String id = "%s-invented-%04d".formatted(when.get("earliest").asText().substring(0, 10), number);
        final Event.Kind kind = Event.Kind.values()[random.nextInt(Event.Kind.values().length)];
        final ObjectNode event = JSON.createObjectNode().put("type", "Feature").put("id", id);
        event.set("geometry", placed.geometry());
        final ObjectNode properties = event.putObject("properties").put("kind", kind.name().toLowerCase(Locale.ROOT));
        if (random.nextInt(20) == 0) properties.put("occurrence", "disputed");
        final Text place = placed.name();
        properties.set("title", text(
                "Invented event %d, %s".formatted(number, place.in("en").text()), "رویداد ساختگی %d، %s".formatted(number, place.in("fa").text()),
                "فرضی واقعہ %d، %s".formatted(number, place.in("ur").text())));
        properties.set("summary", text("It was invented to try out the map.", "برای آزمودن نقشه ساخته شده است.", "اسے نقشہ آزمانے کے لیے گھڑا گیا ہے۔"));
        if (random.nextInt(25) == 0) properties.putArray("contentNote").add("many-dead");
        properties.set("when", when);
        properties.set("sites", placed.sites());
        properties.set("actors", roles());
        properties.set("claims", claims(random.nextInt(10) < 4 ? 1 + random.nextInt(3) : 0));
        if (!ids.isEmpty() && random.nextInt(7) == 0) properties.set("relations", relations());
        properties.set("sources", cited(1 + random.nextInt(3)));
        ids.add(id);
        return event;
    }

    /** Half of the events within three days, so that a timeline has something to zoom into; every precision there is. */
    private ObjectNode when() {
        final int day = random.nextBoolean() ? DAYS / 4 + random.nextInt(3) : random.nextInt(DAYS);
        final LocalDateTime earliest = start.plusDays(day).atTime(random.nextInt(24), random.nextInt(60));
        final String zone = random.nextInt(8) == 0 ? null : party().zone().getId();
        final ObjectNode when = JSON.createObjectNode();
        switch (random.nextInt(5)) {
            case 0 -> times(when, earliest, 0, "minute");
            case 1 -> times(when, earliest, 60, "hour").put("about", earliest.plusMinutes(30).toString());
            case 2 -> times(when, earliest, 60 * (2 + random.nextInt(16)), "hours");
            case 3 -> days(when, earliest.toLocalDate(), 0, "day");
            default -> days(when, earliest.toLocalDate(), 1 + random.nextInt(5), "days");
        }
        final boolean timed = when.get("earliest").asText().contains("T");
        return when.put("zone", timed && zone == null ? party().zone().getId() : zone);
    }

    private static ObjectNode times(ObjectNode when, LocalDateTime earliest, int minutes, String precision) {
        return when.put("earliest", earliest.toString()).put("latest", earliest.plusMinutes(minutes).toString()).put("precision", precision);
    }

    private static void days(ObjectNode when, LocalDate first, int more, String precision) {
        when.put("earliest", first.toString()).put("latest", first.plusDays(more).toString()).put("precision", precision);
    }

    private Atlas.Party party() {
        return base.about().parties().get(random.nextInt(base.about().parties().size()));
    }

    /** Two in five by each party, the rest by others. */
    private ArrayNode roles() {
        final ArrayNode roles = JSON.createArrayNode();
        final String acting = random.nextInt(5) < 4 ? party().actor() : any(List.copyOf(base.actors().keySet()));
        roles.add(role(acting, any(ACTING)));
        for (int i = random.nextInt(3); i > 0; i--) roles.add(role(any(List.copyOf(base.actors().keySet())), any(OTHERS)));
        return roles;
    }

    private ObjectNode role(String actor, String part) {
        final ObjectNode role = JSON.createObjectNode().put("actor", actor).put("role", part).put("status", any(STATUS));
        role.set("sources", cited(1));
        return role;
    }

    private ArrayNode claims(int count) {
        final ArrayNode list = JSON.createArrayNode();
        final String claimant = party().actor();
        for (int i = 0; i < count; i++) {
            final ObjectNode claim = list.addObject().put("id", "c" + ++claims);
            claim.putObject("claimant").put("actor", claimant);
            claim.put("about", "killed").put("counts", "people");
            claim.putObject("value").put(any(List.of("exactly", "atLeast", "about")), random.nextInt(9));
            claim.set("text", text("an invented figure", "عددی ساختگی", "ایک فرضی عدد"));
            claim.putNull("date");
            if (i > 0) claim.put("supersedes", "c" + (claims - 1));
            claim.set("sources", cited(1));
        }
        return list;
    }

    private ArrayNode relations() {
        final ArrayNode list = JSON.createArrayNode();
        final ObjectNode relation = list.addObject().put("type", any(List.of("responseTo", "followed", "linkedTo"))).put("event", any(ids));
        relation.putArray("heldBy").addObject().put("actor", party().actor());
        relation.set("text", text("Said to be tied to it.", "گفته می‌شود به آن پیوند دارد.", "کہا جاتا ہے کہ اس سے تعلق ہے۔"));
        relation.set("sources", cited(1));
        return list;
    }

    private ArrayNode theses() {
        final ArrayNode list = JSON.createArrayNode();
        for (int number = 1; number <= THESES; number++) {
            final ObjectNode thesis = list.addObject().put("id", "invented-" + number);
            thesis.set("title", text("Invented thesis " + number, "فرضیهٔ ساختگی " + number, "فرضی مفروضہ " + number));
            thesis.set("statement", text("It says nothing.", "چیزی نمی‌گوید.", "یہ کچھ نہیں کہتا۔"));
            thesis.putObject("holder").set("name", text("Nobody", "هیچ‌کس", "کوئی نہیں"));
            thesis.putArray("actors").add(party().actor());
            final ArrayNode events = thesis.putArray("events");
            ids.stream().skip(number * 3L).limit(4).forEach(events::add);
            thesis.putArray("supports");
            thesis.putArray("disputes");
            thesis.put("evidence", "one-author").put("asOf", base.about().edition().toString()).put("onMap", true).set("sources", cited(1));
        }
        return list;
    }

    private ArrayNode cited(int count) {
        final ArrayNode list = JSON.createArrayNode();
        final int first = random.nextInt(sources.size());
        for (int i = 0; i < Math.min(count, sources.size()); i++) list.add(sources.get((first + i) % sources.size()));
        return list;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A text in the three languages of the atlas that the events are laid on. */
    static ObjectNode text(String en, String fa, String ur) {
        final ObjectNode text = JSON.createObjectNode().put("en", en);
        final String of = Text.of("en", en).fingerprint();
        text.set("fa", translation(fa).put("of", of));
        text.set("ur", translation(ur).put("of", of));
        return text;
    }

    private static ObjectNode translation(String text) {
        return JSON.createObjectNode().put("text", text).put("state", "draft");
    }

    /** A name as it stands in the base, with its translations. */
    static ObjectNode text(Text text) {
        return text(text.in("en").text(), text.in("fa").text(), text.in("ur").text());
    }
}
