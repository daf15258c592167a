package sarhad.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import sarhad.Fixtures;
import sarhad.encode.picture.Tokens;
import sarhad.measure.Geodesy;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Position;
import sarhad.model.Question;
import sarhad.model.Site;
import sarhad.model.Story;
import sarhad.model.Thesis;
import sarhad.read.Folder;
import sarhad.read.Strings;

/** The pictures of the atlas that ships, read as the files that they are. */
class PicturesTest {
    private static final int MOST_BYTES = 40_000;
    private static final int MOST_GZIPPED = 15_000;
    /** Half a tenth of a pixel, twice: where a box begins and how wide it is are both rounded. */
    private static final double ROUNDING = 0.11;

    private static Atlas atlas;
    private static List<PictureFile> pictures;
    private static List<PictureFile> ofStories;

    @BeforeAll
    static void draw() throws IOException {
        atlas = read(Path.of("geodata"));
        final List<PictureFile> all = drawn(atlas);
        pictures = maps(all);
        ofStories = all.stream().filter(picture -> picture.name().equals("stories")).toList();
    }

    static Atlas read(Path folder) {
        return Fixtures.atlas(folder);
    }

    static List<PictureFile> drawn(Atlas atlas) throws IOException {
        final Folder files = new Folder.OnDisk(Path.of("static"));
        final Tokens tokens = Tokens.parse(new String(files.read("tokens.css"), StandardCharsets.UTF_8));
        return new Pictures(atlas, Measures.of(atlas), new Messages(Strings.read(files)), new Links(Map.of()), tokens).all().stream().map(PictureFile::of).toList();
    }

    /** Those that are maps of what the atlas has: not the unrolled border, nor those of stories, which show any state and are named after it. */
    private static List<PictureFile> maps(List<PictureFile> all) {
        return all.stream().filter(picture -> !picture.name().equals("border") && !picture.name().equals("stories")).toList();
    }

    private static List<PictureFile> named(String name) {
        return pictures.stream().filter(picture -> picture.name().equals(name)).toList();
    }

    private static Event event(PictureFile picture) {
        return atlas.event(picture.name()).orElseThrow();
    }

    private static boolean isOfEvent(PictureFile picture) {
        return atlas.event(picture.name()).isPresent();
    }

    @Test
    void everyEventAndEveryThesisThatDrawsSomethingHasItsPictureInEachLanguage() {
        final Set<String> expected = new TreeSet<>();
        for (final String language : List.of("en", "fa", "ur")) {
            expected.add("pictures/" + language + "/atlas.svg");
            atlas.events().forEach(event -> expected.add("pictures/" + language + "/" + event.id() + ".svg"));
            atlas.theses().stream().filter(Thesis::onMap).filter(thesis -> !thesis.places().isEmpty() || !thesis.events().isEmpty())
                    .forEach(thesis -> expected.add("pictures/" + language + "/" + thesis.id() + ".svg"));
        }
        assertEquals(expected, new TreeSet<>(pictures.stream().map(PictureFile::path).toList()));
    }

    /** Bands and other lines that only a state of the map has are drawn in no other picture. */
    @Test
    void everyStepOfAStoryAndItsSheetHasItsPictureInEachLanguageAndNothingInItIsWithoutALook() {
        final Set<String> expected = new TreeSet<>();
        for (final String language : List.of("en", "fa", "ur")) {
            atlas.stories().forEach(story -> Stream.concat(story.steps().stream().map(Story.Step::id), Stream.of("handout"))
                    .forEach(step -> expected.add("pictures/" + language + "/stories/" + story.id() + "/" + step + ".svg")));
        }
        assertEquals(expected, new TreeSet<>(ofStories.stream().map(PictureFile::path).toList()));
        for (final PictureFile picture : ofStories) {
            final String style = picture.all("style").get(0).getTextContent();
            final Set<String> unseen = picture.all("*").stream().flatMap(element -> Stream.of(element.getAttribute("class").split(" ")))
                    .filter(look -> !look.isEmpty() && !look.equals("block") && !style.contains("." + look)).collect(Collectors.toSet());
            assertEquals(Set.of(), unseen, picture.path());
            assertEquals(List.of(), picture.looks("column", "title", "sentence", "note"), picture.path() + ": words beside the map");
            assertTrue(picture.all("desc").get(0).getTextContent().contains("OpenStreetMap"), picture.path());
        }
    }

    @Test
    void namesNoTownWhereAPlaceIsToBeFound() {
        for (final PictureFile picture : ofStories) {
            final boolean asked = atlas.stories().stream().filter(story -> picture.path().contains("/" + story.id() + "/")).flatMap(story -> story.steps().stream())
                    .filter(step -> picture.path().endsWith("/" + step.id() + ".svg")).anyMatch(step -> step.question().filter(Question.Place.class::isInstance).isPresent());
            if (asked) assertEquals(List.of(), picture.looks("town"), picture.path());
        }
        assertFalse(ofStories.stream().filter(picture -> picture.path().endsWith("/line.svg")).findFirst().orElseThrow().looks("town").isEmpty());
    }

    @Test
    void isLight() throws IOException {
        for (final PictureFile picture : pictures) {
            assertTrue(picture.bytes().length < MOST_BYTES, picture.path() + ": " + picture.bytes().length + " B");
            final ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
                gzip.write(picture.bytes());
            }
            assertTrue(gzipped.size() < MOST_GZIPPED, picture.path() + ": " + gzipped.size() + " B gzip");
        }
    }

    @Test
    void tellsWhatItShowsToWhoDoesNotSeeIt() {
        for (final PictureFile picture : pictures) {
            assertEquals("img", picture.root().getAttribute("role"));
            assertEquals("title desc", picture.root().getAttribute("aria-labelledby"));
            assertFalse(picture.all("title").get(0).getTextContent().isBlank(), picture.path());
            assertFalse(picture.all("desc").get(0).getTextContent().isBlank(), picture.path());
            assertEquals(picture.language(), picture.root().getAttribute("lang"));
            assertEquals(picture.language().equals("en") ? "" : "rtl", picture.root().getAttribute("direction"), picture.path());
        }
        final String sentence = named("2024-01-16-koh-e-sabz").get(0).all("desc").get(0).getTextContent();
        assertEquals("29–52 km inside Pakistan; place derived from 3 statements; Iran: stated by the actor", sentence);
    }

    @Test
    void namesOnTheMapAreInTheLettersOfThePagesLanguage() {
        for (final PictureFile picture : pictures) {
            final List<Element> names = picture.looks("town", "place", "country", "province", "sea-name", "arc-name", "interval", "scale-words");
            assertTrue(names.size() > 1, picture.path());
            for (final Element name : names) {
                final boolean arabic = name.getTextContent().codePoints().anyMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
                assertEquals(!picture.language().equals("en"), arabic, picture.path() + ": " + name.getTextContent());
            }
        }
    }

    @Test
    void hasNumberTitleAndDateCreditAndWhatTheBoundariesDoNotSay() {
        for (final PictureFile picture : pictures) {
            final String said = String.join(" ", picture.all("text").stream().map(Element::getTextContent).toList());
            final String title = isOfEvent(picture) ? event(picture).title().in(picture.language()).text()
                    : picture.name().equals("atlas") ? atlas.about().title().in(picture.language()).text()
                    : atlas.theses().stream().filter(t -> t.id().equals(picture.name())).findFirst().orElseThrow().title().in(picture.language()).text();
            assertTrue(said.contains(title), picture.path() + ": " + title);
            assertTrue(said.contains("OpenStreetMap") && said.contains("GeoNames"), picture.path());
            assertEquals(!picture.looks("river").isEmpty(), said.contains("GSHHG"), picture.path() + ": rivers and who mapped them");
            assertTrue(said.contains(atlas.about().boundaryNote().in(picture.language()).text()), picture.path());
            if (isOfEvent(picture)) assertFalse(picture.words("date").isEmpty(), picture.path());
        }
    }

    @Test
    void nearPicturesDrawNothingBeyondTheLimitsOfTheAtlas() {
        for (final PictureFile picture : pictures) {
            if (!picture.isNear()) continue;
            final Envelope limits = PictureFile.rectangle(picture.looks("sea").get(0));
            limits.expandBy(ROUNDING);
            final List<Element> ground = picture.looks("party-land", "neighbour", "province-a", "province-b", "river", "boundary", "boundary-dashed", "border", "border-casing");
            assertTrue(ground.size() > 6, picture.path());
            for (final Element path : ground) assertTrue(limits.contains(PictureFile.extent(path)), picture.path() + ": " + path.getAttribute("class") + " " + PictureFile.extent(path));
        }
    }

    @Test
    void farPicturesDrawNoBoundaryAndNoCountry() {
        int far = 0;
        for (final PictureFile picture : pictures) {
            if (picture.isNear()) continue;
            far++;
            assertEquals(List.of(), picture.looks("boundary", "boundary-dashed", "border", "border-casing", "country", "neighbour", "party-land", "province-a", "province-b", "region-disc"), picture.path());
            assertEquals(1, picture.looks("far-land").size(), picture.path());
        }
        assertTrue(far > 40, far + " far pictures");
    }

    @Test
    void anEventInTheWindowHasTheNearPictureAndOneBeyondItTheFarOne() {
        for (final PictureFile picture : pictures) {
            if (!isOfEvent(picture)) continue;
            final boolean beyond = event(picture).sites().stream().flatMap(site -> site.disc().stream()).anyMatch(disc -> {
                final Position at = disc.middle();
                final Atlas.Extent limits = atlas.about().limits();
                return at.lon() < limits.west() || at.lon() > limits.east() || at.lat() < limits.south() || at.lat() > limits.north();
            });
            assertEquals(!beyond, picture.isNear(), picture.path());
        }
    }

    /** Editorial rule 5: where homes were hit, and where a place was derived, there is an area with its number, and no mark. */
    @Test
    void whatHasNoPointHasARegionAndNeverAMark() {
        for (final PictureFile picture : pictures) {
            if (!picture.language().equals("en")) continue;
            final List<String> onMap = picture.looks("mark-number", "mark-number-chosen").stream().filter(PicturesTest::isOnMap).map(Element::getTextContent).toList();
            for (final Event event : atlas.events()) {
                if (event.sites().stream().anyMatch(Site::isPoint)) continue;
                assertFalse(onMap.contains(String.valueOf(atlas.numberOf(event))), picture.path() + " marks event " + atlas.numberOf(event));
            }
            if (isOfEvent(picture) && event(picture).sites().stream().anyMatch(site -> site.disc().isPresent() && !site.isPoint())) {
                assertFalse(picture.looks("region-derived-chosen", "region-small").isEmpty(), picture.path());
                assertTrue(picture.words("badge-number-chosen").contains(String.valueOf(atlas.numberOf(event(picture)))), picture.path());
            }
        }
    }

    private static boolean isOnMap(Element element) {
        for (Node node = element.getParentNode(); node instanceof Element parent; node = parent.getParentNode()) {
            if (parent.hasAttribute("clip-path")) return true;
        }
        return false;
    }

    @Test
    void noDotStandsOnAPlaceWhereHomesWereHit() {
        final Set<String> places = new HashSet<>();
        atlas.events().stream().flatMap(event -> event.sites().stream()).filter(Site::homesHit).flatMap(site -> site.place().stream())
                .forEach(place -> places.add(atlas.places().byId().get(place).name().in("en").text()));
        assertTrue(places.contains("Sirkan"), places::toString);
        for (final PictureFile picture : pictures) {
            if (!picture.language().equals("en") || !picture.isNear()) continue;
            for (final String town : picture.words("town", "place")) assertFalse(places.contains(town), picture.path() + " names " + town);
        }
    }

    @Test
    void theChosenEventIsMarkedAndItsDistanceIsWrittenAtItsLine() {
        for (final PictureFile picture : pictures) {
            if (!isOfEvent(picture) || !picture.language().equals("en")) continue;
            final Event event = event(picture);
            final List<Site> placed = event.sites().stream().filter(site -> site.disc().isPresent()).toList();
            final List<String> numbers = picture.looks("mark-number-chosen", "badge-number-chosen").stream().filter(PicturesTest::isOnMap).map(Element::getTextContent).toList();
            assertEquals(placed.stream().map(site -> String.valueOf(atlas.numberOf(event))).toList(), numbers, picture.path());
            final int lines = picture.isNear() ? placed.size() : 0;
            assertEquals(lines, picture.looks("measure").size(), picture.path());
            assertEquals(lines, picture.looks("interval").size(), picture.path());
        }
    }

    @Test
    void anEventWithoutAPositionSaysSoAndHasNoMark() {
        final PictureFile call = named("2024-01-17-call").get(0);
        assertTrue(String.join(" ", call.words("sentence")).contains("Place not known"));
        final PictureFile outpost = named("2024-01-10-rask-outpost").get(0);
        assertTrue(String.join(" ", outpost.words("sentence")).contains("In Sistan and Baluchestan, Iran; spot not known"));
        for (final PictureFile picture : List.of(call, outpost)) {
            final String number = String.valueOf(atlas.numberOf(event(picture)));
            assertFalse(picture.looks("mark-number", "badge-number", "mark-number-chosen").stream().filter(PicturesTest::isOnMap).anyMatch(e -> e.getTextContent().equals(number)));
            assertTrue(picture.isNear());
        }
    }

    @Test
    void aThesisHasADashedArcForEachWayWithItsHolderAndTheStateOfTheEvidence() {
        for (final Thesis thesis : atlas.theses()) {
            final List<PictureFile> files = named(thesis.id());
            if (files.isEmpty()) continue;
            final PictureFile picture = files.get(0);
            final int ways = Math.max(0, thesis.places().size() - 1);
            assertEquals(ways, picture.looks("arc").size(), picture.path());
            final List<String> holders = picture.words("arc-name");
            if (ways > 0) assertTrue(holders.stream().anyMatch(words -> words.startsWith("According to: ")), picture.path() + " " + holders);
            final String said = String.join(" ", picture.words("sentence"));
            assertTrue(said.contains("Held by: ") && said.contains("Evidence: "), picture.path() + " " + said);
            for (final String place : thesis.places()) {
                assertTrue(picture.words("place").contains(atlas.places().byId().get(place).name().in("en").text()), picture.path() + " " + place + " " + picture.words("place"));
            }
        }
    }

    /** The limits are drawn as the sea, so their width tells the scale; their upper edge, where on the map of Mercator the middle is. */
    @Test
    void theScaleBarIsTrueInTheMiddleOfTheMap() {
        int checked = 0;
        for (final PictureFile picture : pictures) {
            if (!picture.language().equals("en")) continue;
            final Atlas.Extent limits = atlas.about().limits();
            final Element frame = picture.looks(picture.isNear() ? "sea" : "atlas-window").get(0);
            final Envelope box = PictureFile.rectangle(frame);
            final double perDegree = box.getWidth() / (limits.east() - limits.west());
            final double north = Math.log((1 + Math.sin(Math.toRadians(limits.north()))) / (1 - Math.sin(Math.toRadians(limits.north())))) / 2;
            final double middle = Math.toDegrees(Math.asin(Math.tanh(north - Math.toRadians((315 - box.getMinY()) / perDegree))));
            final Envelope bar = PictureFile.extent(picture.looks("scale-bar").get(2));
            // Short pieces side by side: along the parallel, as the bar lies on the map.
            final double piece = bar.getWidth() / perDegree / 50;
            final double kilometres = 50 * Geodesy.metres(new Position(60, middle), new Position(60 + piece, middle)) / 1000;
            final double stated = Double.parseDouble(picture.words("scale-words").get(0).replaceAll("[^0-9]", ""));
            assertEquals(stated, kilometres, stated * 0.006, picture.path());
            checked++;
        }
        assertTrue(checked > 40);
    }

    @Test
    void coloursByNightAreOthersThanByDayAndAllAreThoseOfThePages() throws IOException {
        final String tokens = new String(new Folder.OnDisk(Path.of("static")).read("tokens.css"), StandardCharsets.UTF_8);
        final String style = pictures.get(0).all("style").get(0).getTextContent();
        final String day = style.substring(0, style.indexOf("@media"));
        final String night = style.substring(style.indexOf("@media"));
        assertTrue(night.startsWith("@media(prefers-color-scheme:dark)"));
        assertTrue(day.contains(".sea{fill:#dde7ea}") && night.contains(".sea{fill:#0f1a20}"), style);
        final Matcher colours = Pattern.compile("#[0-9a-f]{3,6}\\b").matcher(style);
        while (colours.find()) assertTrue(tokens.contains(colours.group()), colours.group() + " is no colour of the pages");
    }

    @Test
    void twoRunsMakeTheSameBytes() throws IOException {
        final List<PictureFile> again = maps(drawn(atlas));
        for (int i = 0; i < pictures.size(); i++) assertArrayEquals(pictures.get(i).bytes(), again.get(i).bytes(), pictures.get(i).path());
    }

    @Test
    void anAtlasOfOtherCountriesAndLanguagesHasItsPictures() throws IOException {
        final List<PictureFile> others = maps(drawn(read(Fixtures.TINY)));
        assertEquals(2 * (1 + 3 + 1), others.size());
        for (final PictureFile picture : others) {
            assertTrue(picture.isNear(), picture.path());
            assertTrue(picture.looks("province-a").size() + picture.looks("province-b").size() > 0, picture.path());
        }
        assertTrue(others.stream().filter(p -> p.path().equals("pictures/pt/1995-01-26-choque.svg")).findFirst().orElseThrow().words("title").get(0).startsWith("Confronto"));
    }

    /** Seen with the whole earth, an area of a few kilometres is less than a pixel. */
    @Test
    void anAreaOnTheOtherSideOfTheEarthHasItsNumberStillAndNoMark(@TempDir Path folder) throws IOException {
        Fixtures.copy(Fixtures.TINY, folder);
        Fixtures.replace(folder.resolve("boundaries/land.geojson"), "[-60, -20], [-60, 5]", "[150, -40], [150, -20], [-60, -10], [-60, 5]");
        final Path event = folder.resolve("events/1995-02-10-ataque.geojson");
        Fixtures.replace(event, "[-78.7, -3.6]", "[115.86, -31.95]");
        Fixtures.replace(event, "\"radius\": 20000", "\"radius\": 5000");
        Fixtures.replace(event, "{\"country\": \"EC\", \"province\": \"EC-Z\"}", "{\"country\": \"AU\"}");
        final PictureFile picture = drawn(read(folder)).stream().filter(p -> p.path().equals("pictures/es/1995-02-10-ataque.svg")).findFirst().orElseThrow();
        assertFalse(picture.isNear());
        assertEquals(List.of("2"), picture.words("badge-number-chosen"));
        assertEquals(1, picture.looks("region-small").size());
        assertEquals(List.of("una zona del alto Cenepa"), picture.words("place"));
    }

    @Test
    void markupInTheDataStaysText(@TempDir Path folder) throws IOException {
        Fixtures.copy(Fixtures.TINY, folder);
        Fixtures.replace(folder.resolve("events/1995-01-26-choque.geojson"), "Choque cerca de Tiwintza", "<script>a()</script> & ]]> \\u0001");
        for (final PictureFile picture : drawn(read(folder))) assertEquals(List.of(), picture.all("script"), picture.path());
    }
}
