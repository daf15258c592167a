package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sarhad.Fixtures;
import sarhad.RunningServer;

/** The sheets of paper of the stories, printed by a real browser. */
class HandoutTest {
    private static final String ADDRESS = "https://atlas.example.org/sarhad/";
    /** One page in a PDF, which Chromium writes so that it can be read; not the tree of pages. */
    private static final Pattern PAGE = Pattern.compile("/Type /Page\\b");
    private static final Pattern COLOUR = Pattern.compile("#(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))\\b");
    private static final Pattern NUMBER = Pattern.compile("<text class=\"(?:mark|badge)-number[^>]*>([^<]+)</text>");

    /** An event with a number and a name. */
    private static final Pattern TOLD = Pattern.compile("<b>([^<]+)</b></span><p><b>[^<]+:</b> [^<]*\\p{L}{3}");

    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        server = RunningServer.at(Fixtures.SHIPPED, ADDRESS);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    private static List<String> stories() throws Exception {
        try (Stream<Path> files = Files.list(Fixtures.SHIPPED.resolve("stories"))) {
            final List<String> stories = files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList();
            assertFalse(stories.isEmpty());
            return stories;
        }
    }

    private static Stream<String> paths() throws Exception {
        return stories().stream().flatMap(story -> Stream.of("en", "fa", "ur").map(language -> language + "/stories/" + story));
    }

    private static Visit visit(String path) {
        final Visit visit = new Visit(chromium.browser(), 1280, 900).open(server.at("/" + path));
        visit.page().evaluate("document.fonts.ready");
        return visit;
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isOneSheetOfEitherPaperWithoutTheSiteAroundIt(String story) {
        try (Visit visit = visit(story + "-handout.html")) {
            // Letter is lower, and no other lines are as high as these.
            for (final String paper : story.startsWith("ur") ? List.of("A4", "Letter") : List.of("A4")) {
                final String pdf = new String(visit.page().pdf(new Page.PdfOptions().setFormat(paper)), StandardCharsets.ISO_8859_1);
                assertEquals(2, PAGE.matcher(pdf).results().count(), paper);
            }
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertEquals(2, visit.page().locator(".paper").count());
            assertEquals(List.of(false, false, false), Stream.of(".masthead", ".handout-print", ".imprint").map(part -> visit.page().locator(part).first().isVisible()).toList());
            final String text = visit.page().locator("body").innerText();
            assertTrue(text.contains(visit.page().locator("h1").innerText()) && text.contains((ADDRESS + story + ".html").substring("https://".length())), text);
            assertTrue(text.contains("OpenStreetMap"), text);
            assertEquals(List.of(), visit.console());
        }
    }

    /** What a copier leaves: on the map nothing has a colour, and whatever has a number there has words on the sheet. */
    @ParameterizedTest
    @MethodSource("paths")
    void theMapIsBlackOnWhiteAndEachOfItsNumbersIsExplained(String story) throws Exception {
        final String map = server.text("/pictures/" + story + "/handout.svg");
        final Set<String> colours = COLOUR.matcher(map).results().filter(colour -> !isGrey(colour)).map(MatchResult::group).collect(Collectors.toSet());
        assertEquals(Set.of(), colours);
        final Matcher numbers = NUMBER.matcher(map);
        final Set<String> shown = new TreeSet<>();
        while (numbers.find()) shown.add(numbers.group(1));
        assertFalse(shown.isEmpty());
        final Set<String> told = TOLD.matcher(server.text("/" + story + "-handout.html")).results().map(item -> item.group(1)).collect(Collectors.toSet());
        shown.removeAll(told);
        assertEquals(Set.of(), shown);
    }

    private static boolean isGrey(MatchResult colour) {
        final int first = colour.group(1) == null ? 4 : 1;
        return colour.group(first).equals(colour.group(first + 1)) && colour.group(first).equals(colour.group(first + 2));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void noAnswerStandsOnIt(String id) {
        final String story = "fa/stories/" + id;
        try (Visit notes = visit(story + "-notes.html"); Visit sheet = visit(story + "-handout.html")) {
            final String text = sheet.page().locator(".paper-back").innerText();
            final List<String> asked = sheet.page().locator(".paper-question h3").allInnerTexts();
            final Locator keys = notes.page().locator(".question").filter(new Locator.FilterOptions().setHas(notes.page().locator(".answer > div")));
            for (int i = 0; i < keys.count(); i++) {
                final String ask = keys.nth(i).locator(".ask").innerText();
                if (asked.stream().noneMatch(question -> question.endsWith(ask))) continue;
                for (final String answer : keys.nth(i).locator(".answer > div > p, .answer > div > ol > li .quiet").allInnerTexts()) assertFalse(text.contains(answer), answer);
            }
            assertEquals(0, sheet.page().locator(".paper details, .paper [data-answer]").count());
        }
    }

    /** Who holds an interpretation always stands there; what was found for it only where no question of the sheet asks for that. */
    @ParameterizedTest
    @MethodSource("stories")
    void anInterpretationHasItsHolderAndALineToWriteOnWhereItsEvidenceIsAsked(String id) throws Exception {
        final JsonNode story = new ObjectMapper().readTree(Fixtures.SHIPPED.resolve("stories/" + id + ".json").toFile());
        final Set<String> asked = new TreeSet<>();
        final Set<String> onBack = new TreeSet<>();
        story.at("/handout/questions").forEach(step -> onBack.add(step.asText()));
        story.get("steps").forEach(step -> {
            if (onBack.contains(step.get("id").asText()) && step.at("/question/kind").asText().equals("evidence")) step.at("/question/theses").forEach(thesis -> asked.add(thesis.asText()));
        });
        try (Visit sheet = visit("en/stories/" + id + "-handout.html")) {
            final Locator rows = sheet.page().locator(".paper-opinions tbody tr");
            final JsonNode theses = story.at("/handout/theses");
            assertEquals(theses.size(), rows.count());
            for (int i = 0; i < theses.size(); i++) {
                assertFalse(rows.nth(i).locator("td").first().innerText().isBlank());
                assertEquals(asked.contains(theses.get(i).asText()), rows.nth(i).locator(".paper-blank").count() == 1, theses.get(i).asText());
            }
        }
    }

    @Test
    void itsCodeIsReadByAMachineAsTheAddressOfTheStory() throws Exception {
        try (Visit visit = visit("ur/stories/" + stories().get(0) + "-handout.html")) {
            final BufferedImage image = ImageIO.read(new ByteArrayInputStream(visit.page().locator(".paper-code").screenshot()));
            final int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            final String read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)))).getText();
            assertEquals(ADDRESS + "ur/stories/" + stories().get(0) + ".html", read);
        }
    }

    @Test
    void withoutAPublicAddressItLeavesALineForIt() throws Exception {
        try (RunningServer homeless = RunningServer.ofShipped()) {
            final String sheet = homeless.text("/en/stories/" + stories().get(0) + "-handout.html");
            assertFalse(sheet.contains("paper-code"));
            assertTrue(sheet.contains("Address of the story, from your teacher:"));
        }
    }

    @Test
    void onAPhoneItIsReadWithoutScrollingSideways() throws Exception {
        try (Visit visit = new Visit(chromium.browser(), 320, 640).open(server.at("/ur/stories/" + stories().get(0) + "-handout.html"))) {
            assertEquals(320, visit.page().evaluate("document.documentElement.scrollWidth"));
        }
    }
}
