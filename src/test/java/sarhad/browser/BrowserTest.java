package sarhad.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import sarhad.RunningServer;

/** A test that looks at the atlas that ships, served for real, with a real browser. */
abstract class BrowserTest {
    static final String EVENT = "2024-01-16-koh-e-sabz";
    private static final RunningServer SERVER = RunningServer.shared();
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    static String at(String path) {
        return SERVER.at(path);
    }

    static String text(String path) throws Exception {
        return SERVER.text(path);
    }

    static byte[] bytes(String path) throws Exception {
        return SERVER.send("GET", path).body();
    }

    /** How many bytes a path weighs in gzip. */
    static int gzipped(String path) throws Exception {
        return SERVER.send("GET", path, "Accept-Encoding", "gzip").body().length;
    }

    static Chromium chromium() {
        return chromium;
    }

    static Visit visit(int width, int height) {
        return new Visit(chromium.browser(), width, height);
    }
}
