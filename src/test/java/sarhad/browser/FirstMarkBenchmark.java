package sarhad.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import sarhad.RunningServer;

/**
 * When a reader with a slow phone on a slow line sees the first event on the map: 360 px wide, 1.6 Mbit/s, 150 ms there and
 * back, a fourth of this machine's speed, nothing cached: {@code mvn -q -Pbench -DskipTests verify}. The peer that was
 * measured in the same way (a build of a well-known event map with 16 events, its tiles and fonts left out) needs 6.8 s.
 */
public final class FirstMarkBenchmark {
    private static final int ROUNDS = 5;
    private static final double BYTES_A_SECOND = 1_600_000 / 8.0;
    private static final int LATENCY_MILLIS = 150;
    private static final int SLOWER = 4;

    private FirstMarkBenchmark() {}

    /** Prints the median and the slowest of some rounds for each language. */
    public static void main(String[] arguments) {
        try (RunningServer server = RunningServer.ofShipped(); Chromium chromium = new Chromium()) {
            for (final String path : List.of("/en/", "/fa/", "/ur/")) {
                visit(chromium.browser(), server.at(path));
                final List<Double> marks = new ArrayList<>();
                final List<Double> paints = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    final double[] seen = visit(chromium.browser(), server.at(path));
                    paints.add(seen[0]);
                    marks.add(seen[1]);
                }
                Collections.sort(marks);
                Collections.sort(paints);
                System.out.printf("%s first paint %.0f ms, first event on the map %.0f ms (median of %d; slowest %.0f; at most 2,000)%n",
                        path, paints.get(ROUNDS / 2), marks.get(ROUNDS / 2), ROUNDS, marks.get(ROUNDS - 1));
            }
        }
    }

    /** First contentful paint and first mark, in milliseconds since the navigation began. */
    private static double[] visit(Browser browser, String address) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 640).setDeviceScaleFactor(2).setIsMobile(true))) {
            context.addInitScript(Visit.WATCH);
            final Page page = context.newPage();
            final CDPSession session = context.newCDPSession(page);
            session.send("Network.enable");
            final JsonObject line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", LATENCY_MILLIS);
            line.addProperty("downloadThroughput", BYTES_A_SECOND);
            line.addProperty("uploadThroughput", BYTES_A_SECOND);
            session.send("Network.emulateNetworkConditions", line);
            final JsonObject speed = new JsonObject();
            speed.addProperty("rate", SLOWER);
            session.send("Emulation.setCPUThrottlingRate", speed);
            page.navigate(address);
            page.waitForSelector(Visit.FIRST_MARK);
            final Number paint = (Number) page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0");
            final Number mark = (Number) page.evaluate("window.firstMark");
            return new double[] {paint.doubleValue(), mark.doubleValue()};
        }
    }
}
