package sarhad.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** One reader's visit: a page, and what happened on the way to it. */
final class Visit implements AutoCloseable {
    static final int[][] SIZES = {{320, 640}, {390, 844}, {768, 1024}, {1280, 800}, {1920, 1080}};
    static final String FIRST_MARK = "button.mark";
    /** Notes the moment at which the first event stands on the map. */
    static final String WATCH = """
        new MutationObserver((_, observer) => {
          if (!document.querySelector('button.mark')) return;
          window.firstMark = performance.now();
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });""";

    /** Each visit is a first one: what a service worker does has tests of its own. */
    private static final String KEEPS_NOTHING = "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });";

    private final BrowserContext context;
    private final Page page;
    private final List<String> console = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    Visit(Browser browser, int width, int height) {
        this(browser, width, height, ColorScheme.LIGHT);
    }

    Visit(Browser browser, int width, int height, ColorScheme scheme) {
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme).setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.addInitScript(WATCH);
        context.addInitScript(KEEPS_NOTHING);
        page = context.newPage();
        page.onConsoleMessage(message -> console.add(message.type() + ": " + message.text()));
        page.onPageError(error -> console.add("error: " + error));
        page.onRequest(requests::add);
    }

    /** Opens a page and waits until the first event stands on the map. */
    Visit map(String address) {
        page.navigate(address);
        page.waitForSelector(FIRST_MARK);
        return this;
    }

    /** Opens the map and waits until all of it works. */
    Visit ready(String address) {
        page.navigate(address);
        page.waitForSelector("html[data-ready]");
        return this;
    }

    /** Opens any page. */
    Visit open(String address) {
        page.navigate(address);
        return this;
    }

    Page page() {
        return page;
    }

    /** Everything that the console showed. */
    List<String> console() {
        return console;
    }

    /** The addresses of what was asked for until the first event stood on the map, the page itself among them. */
    List<String> untilFirstMark() {
        final Object names = page.evaluate("[location.href, ...performance.getEntriesByType('resource').filter((r) => r.startTime < window.firstMark).map((r) => r.name)]");
        return ((List<?>) names).stream().map(String::valueOf).toList();
    }

    List<Request> requests() {
        return requests;
    }

    @Override
    public void close() {
        context.close();
    }
}
