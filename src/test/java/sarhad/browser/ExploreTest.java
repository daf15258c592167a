package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time, filters and search: what narrows the events down, together and in the address. */
class ExploreTest extends BrowserTest {
    private static Visit ready(int width, int height, String path) {
        return visit(width, height).ready(at(path));
    }

    private static List<?> listed(Page page) {
        return (List<?>) page.evaluate("[...document.querySelectorAll('[data-ref=events] > li:not([hidden])')].map((li) => li.dataset.event)");
    }

    private static List<?> onTheMap(Page page) {
        return (List<?>) page.evaluate("[...document.querySelectorAll('button.mark[data-event]')].map((mark) => mark.dataset.event)");
    }

    private static void untilListed(Page page, int count) {
        page.waitForCondition(() -> listed(page).size() == count);
    }

    @Test
    void aRangeOfTimeNarrowsListMapTimelineAndCountTogether() {
        try (Visit visit = ready(1280, 800, "/en/?since=2024-01-16T06:00Z&until=2024-01-18T18:00Z")) {
            final Page page = visit.page();
            final List<?> listed = listed(page);
            assertTrue(listed.contains(EVENT) && listed.contains("2024-01-18-saravan"));
            assertFalse(listed.contains("2023-12-15-rask") || listed.contains("2024-01-27-sirkan"), listed.toString());
            assertEquals(listed.size() + " of 29 events", page.locator("[data-ref=count]").innerText());
            page.waitForSelector(".time-mark");
            final List<?> inLanes = (List<?>) page.evaluate("[...document.querySelectorAll('.time-mark')].map((mark) => mark.dataset.event)");
            assertTrue(listed.containsAll(inLanes), inLanes.toString());
            assertTrue(inLanes.contains(EVENT) && inLanes.contains("2024-01-18-saravan"), inLanes.toString());
            assertFalse(onTheMap(page).contains("2023-12-15-rask"), "what is out of the range is not on the map");
        }
    }

    @Test
    void aCrowdOnTheTimelineIsCalledByTheEventsThatItCountsNow() {
        final String crowds = "[...document.querySelectorAll('.time-crowd')].map((crowd) => crowd.title)";
        try (Visit visit = ready(1280, 800, "/en/"); Visit fresh = ready(1280, 800, "/en/?side=PK")) {
            final Page page = visit.page();
            page.locator(".filters summary").click();
            page.locator("[data-facet=actor] input[value=iran]").check();
            page.waitForCondition(() -> page.url().contains("actor=iran"));
            page.locator("[data-facet=actor] input[value=iran]").uncheck();
            page.locator("[data-facet=side] input[value=PK]").check();
            page.waitForCondition(() -> page.url().contains("side=PK"));
            fresh.page().waitForSelector(".time-crowd");
            final Object wanted = fresh.page().evaluate(crowds);
            page.waitForCondition(() -> page.evaluate(crowds).equals(wanted));
        }
    }

    @Test
    void theSixtyHoursAroundTheStrikesAreOneButtonAway() {
        try (Visit visit = ready(1280, 800, "/en/")) {
            final Page page = visit.page();
            page.locator(".time-periods button[data-since]").first().click();
            page.waitForSelector(".time-mark[data-event='" + EVENT + "']");
            page.waitForSelector(".time-mark[data-event='2024-01-18-saravan']");
            page.waitForCondition(() -> page.url().contains("since=2024-01-16T06:00Z") && page.url().contains("until=2024-01-18T18:00Z"));
            assertEquals("true", page.locator(".time-periods button[data-since]").first().getAttribute("aria-pressed"));
            assertEquals(0, page.locator(".time-crowd").count(), "every event of the sixty hours stands on its own");
            final String drawn = page.locator("[data-ref=time-drawing]").textContent();
            assertTrue(drawn.contains("response, say Pakistan and others"), drawn);
        }
    }

    @Test
    void stepsBringOneMomentAfterTheOtherAndSayWhichEvent() {
        try (Visit visit = ready(1280, 800, "/en/")) {
            final Page page = visit.page();
            final Locator forward = page.locator("[data-time=forward]");
            forward.click();
            untilListed(page, 1);
            page.waitForCondition(() -> page.locator("[data-ref=range]").innerText().equals("15 December 2023: 1. Attack on the police headquarters in Rask"));
            forward.click();
            untilListed(page, 2);
            page.locator("[data-time=back]").click();
            untilListed(page, 1);
            page.locator("[data-time=whole]").click();
            untilListed(page, 29);
        }
    }

    @Test
    void timePassesByItselfUntilItIsStopped() {
        try (Visit visit = ready(1280, 800, "/en/")) {
            final Page page = visit.page();
            final Locator play = page.locator("[data-time=play]");
            assertEquals("Play: one event after the other", play.getAttribute("aria-label"));
            play.click();
            untilListed(page, 1);
            assertEquals("Pause", play.getAttribute("aria-label"));
            untilListed(page, 3);
            play.click();
            final int now = listed(page).size();
            page.waitForTimeout(3000);
            assertEquals(now, listed(page).size());
        }
    }

    @Test
    void whilePlayingWithinAPeriodStepsStayInItAndEndAtItsLastEvent() {
        try (Visit visit = ready(1280, 800, "/en/")) {
            final Page page = visit.page();
            final Locator period = page.locator(".time-periods button[data-since]").first();
            final Instant since = OffsetDateTime.parse(period.getAttribute("data-since")).toInstant();
            final Instant until = OffsetDateTime.parse(period.getAttribute("data-until")).toInstant();
            final List<Instant> beginnings = ((List<?>) page.evaluate("[...document.querySelectorAll('[data-ref=events] > li')].map((li) => new Date(li.dataset.since).toISOString())"))
                    .stream().map(text -> Instant.parse((String) text)).filter(moment -> !moment.isBefore(since) && !moment.isAfter(until)).distinct().sorted().toList();
            period.click();
            page.locator("[data-time=play]").click();
            untilSteppedTo(page, beginnings.get(0));
            // Nobody waits for all of them: once more, from the last but two on.
            period.click();
            for (int i = 0; i < 2; i++) page.locator("[data-time=back]").click();
            untilSteppedTo(page, beginnings.get(beginnings.size() - 3));
            page.locator("[data-time=play]").click();
            for (int left = 2; left > 0; left--) untilSteppedTo(page, beginnings.get(beginnings.size() - left));
            page.waitForSelector("[data-time=play][aria-label^=Play]");
            assertTrue(page.url().contains("since=" + period.getAttribute("data-since")), page.url());
            assertTrue(page.url().contains("until=" + period.getAttribute("data-until")), page.url());
        }
    }

    private static void untilSteppedTo(Page page, Instant moment) {
        page.waitForCondition(() -> page.url().contains("now=" + moment.toString().substring(0, 16) + "Z"));
    }

    @Test
    void theEndsOfTheRangeAreSlidersThatKeysMoveAndThatTellTheirMoment() {
        try (Visit visit = ready(1280, 800, "/en/")) {
            final Page page = visit.page();
            final Locator since = page.locator(".thumb[data-hold=since]");
            assertEquals("From", since.getAttribute("aria-label"));
            final String before = since.getAttribute("aria-valuetext");
            since.focus();
            for (int i = 0; i < 5; i++) page.keyboard().press("ArrowRight");
            page.waitForCondition(() -> !since.getAttribute("aria-valuetext").equals(before));
            untilListed(page, 28);
            page.keyboard().press("Home");
            untilListed(page, 29);
            page.keyboard().press("End");
            page.waitForCondition(() -> page.locator("[data-ref=nothing]").isVisible());
        }
    }

    @Test
    void aDraggedRangeIsAnnouncedOnlyWhenItIsLetGo() {
        try (Visit visit = ready(1280, 800, "/en/")) {
            final Page page = visit.page();
            final var thumb = page.locator(".thumb[data-hold=until]").boundingBox();
            page.mouse().move(thumb.x + 14, thumb.y + 14);
            page.mouse().down();
            page.mouse().move(thumb.x - 400, thumb.y + 14);
            page.waitForCondition(() -> listed(page).size() < 29);
            assertEquals("29 events", page.locator("[data-ref=count]").innerText());
            page.mouse().up();
            page.waitForCondition(() -> page.locator("[data-ref=count]").innerText().equals(listed(page).size() + " of 29 events"));
        }
    }

    @Test
    void filtersTellWhatEachOfThemWouldLeave() {
        try (Visit visit = ready(1280, 800, "/en/")) {
            final Page page = visit.page();
            page.locator(".filters summary").click();
            page.locator("[data-facet=kind] input[value=strike]").check();
            untilListed(page, 3);
            page.locator("[data-facet=side] input[value=IR]").check();
            untilListed(page, 1);
            assertEquals(List.of("2024-01-18-saravan"), listed(page));
            assertEquals("1", page.locator("[data-facet=kind] label:has(input[value=strike]) b").innerText());
            assertEquals("1", page.locator("[data-facet=side] label:has(input[value=PK]) b").innerText(), "what the other side would leave");
            page.waitForCondition(() -> page.url().contains("kind=strike") && page.url().contains("side=IR"));
            page.locator("[data-ref=clear]").click();
            untilListed(page, 29);
            assertFalse(page.locator("[data-facet=kind] input[value=strike]").isChecked());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sabz koh, 2024-01-16-koh-e-sabz", "سبزکوہ, 2024-01-16-koh-e-sabz", "كوه سبز, 2024-01-16-koh-e-sabz", "Koh-i-Sabz, 2024-01-16-koh-e-sabz",
        "انڈیا, 2024-01-17-india", "۱۰ نفر, 2024-01-18-saravan", "jaish rask, 2023-12-15-rask"})
    void searchFindsInEveryLanguageAndSpelling(String query, String event) {
        try (Visit visit = ready(1280, 800, "/en/")) {
            final Page page = visit.page();
            page.locator("[data-ref=search]").fill(query);
            page.waitForCondition(() -> listed(page).size() < 29 && listed(page).contains(event));
            assertTrue(page.locator("[data-event='" + event + "'] .found").innerText().startsWith("Found in: "));
            page.keyboard().press("Escape");
            untilListed(page, 29);
        }
    }

    @Test
    void whatFindsNothingSaysSoAndOffersTheWayBack() {
        try (Visit visit = ready(390, 844, "/ur/?q=zzzz")) {
            final Page page = visit.page();
            page.waitForCondition(() -> page.locator("[data-ref=nothing]").isVisible());
            assertEquals("zzzz", page.locator("[data-ref=search]").inputValue());
            page.locator("[data-ref=clear]").click();
            untilListed(page, 29);
            page.waitForCondition(() -> !page.url().contains("q="));
        }
    }

    @Test
    void aLinkRestoresWhatWasSeenAndBackAndForwardWork() {
        try (Visit visit = ready(1280, 800, "/en/?kind=strike,attack&since=2024-01-01&clock=Asia/Karachi")) {
            final Page page = visit.page();
            final List<?> listed = listed(page);
            assertEquals(7, listed.size(), listed.toString());
            assertEquals("Asia/Karachi", page.locator("[data-ref=clock]").inputValue());
            page.locator("[data-ref=events] [data-event='" + EVENT + "'] a").click();
            page.waitForSelector("[data-ref=detail] article h1");
            final String address = page.url();
            assertTrue(address.contains("kind=strike,attack") && address.contains("event=" + EVENT), address);
            page.goBack();
            page.waitForSelector("[data-ref=overview]:not([hidden])");
            assertEquals(listed, listed(page));
            page.goForward();
            page.waitForSelector("[data-ref=detail] article h1");
            assertEquals(address, page.url());
        }
    }

    @Test
    void anotherLanguageShowsTheSameView() {
        try (Visit visit = ready(1280, 800, "/en/?kind=strike&since=2024-01-16")) {
            final Page page = visit.page();
            final List<?> listed = listed(page);
            page.locator(".languages a[hreflang=ur]").click();
            page.waitForSelector("html[data-ready]");
            assertTrue(page.url().contains("/ur/"));
            assertEquals(listed, listed(page));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"since=yesterday", "since=2024-02-30", "since=2024-01-18&until=2024-01-16", "since=2030-01-01&until=2030-02-01",
        "since=2030-01-01", "until=1999-12-31", "since=2024-01-16T13:00Z&until=2024-01-16T13:00Z", "now=1999-12-31", "kind=war", "actor=nobody", "side=moon",
        "place=exact", "clock=Mars/Base", "thesis=none", "q=%FF"})
    void whatTheAddressSaysInVainGetsAQuietNotice(String query) {
        try (Visit visit = ready(1280, 800, "/en/?" + query)) {
            visit.page().waitForCondition(() -> !visit.page().locator("[data-ref=notice]").innerText().isBlank());
            assertEquals(29, listed(visit.page()).size());
            assertEquals(List.of(), visit.console());
        }
    }

    @Test
    void theAxisTellsTheClockThatIsChosen() {
        try (Visit visit = ready(1280, 800, "/en/?since=2024-01-16T12:00Z&until=2024-01-17T00:00Z")) {
            final Page page = visit.page();
            page.waitForSelector(".tick-label");
            assertTrue(page.locator("[data-ref=time-drawing]").textContent().contains("18:00"));
            page.waitForCondition(() -> page.locator("[data-ref=range]").innerText().equals("16 Jan, 12:00 to 17 Jan, 00:00"));
            page.locator("[data-ref=clock]").selectOption("Asia/Tehran");
            page.waitForCondition(() -> page.locator("[data-ref=range]").innerText().equals("16 Jan, 15:30 to 17 Jan, 03:30"));
        }
    }

    @Test
    void persianReadersSeeTheSolarHijriDateBesideTheGregorian() {
        try (Visit visit = ready(1280, 800, "/fa/?since=2024-01-16T12:00Z&until=2024-01-18T12:00Z")) {
            visit.page().waitForSelector(".tick-second");
            // 17 January 2024 is 27 Dey 1402.
            assertTrue(visit.page().locator("[data-ref=time-drawing]").textContent().contains("۲۷ دی"));
        }
    }
}
