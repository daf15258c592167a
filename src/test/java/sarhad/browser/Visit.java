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
    private static final String FIRST_MARK = "button.mark";

    private final BrowserContext context;
    private final Page page;
    private final List<String> console = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    Visit(Browser browser, int width, int height) {
        this(browser, width, height, ColorScheme.LIGHT);
    }

    Visit(Browser browser, int width, int height, ColorScheme scheme) {
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme).setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
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

    List<Request> requests() {
        return requests;
    }

    @Override
    public void close() {
        context.close();
    }
}
