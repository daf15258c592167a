package sarhad.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Chromium: the one named by {@code CHROMIUM}, one on the path, or Debian's, installed now if we may. */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final String MISSING = "The browser tests need Chromium: install it (Debian: apt-get install chromium fonts-noto-core) or name one in the environment variable CHROMIUM.";
    /** It is to ask nobody for anything, and Debian's runs as root in CI. */
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final long INSTALL_MINUTES = 8;

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;

    /** Starts it. */
    public Chromium() {
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(find()).setArgs(FLAGS));
    }

    /** The browser, in which each test opens pages of its own. */
    public Browser browser() {
        return browser;
    }

    private static Path find() {
        final String named = System.getenv("CHROMIUM");
        if (named != null && !named.isEmpty()) {
            if (Files.isExecutable(Path.of(named))) return Path.of(named);
            throw new IllegalStateException("CHROMIUM names " + named + ", which cannot be run.");
        }
        return onPath().or(Chromium::installed).orElseThrow(() -> new IllegalStateException(MISSING));
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> installed() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !"root".equals(System.getProperty("user.name"))) return Optional.empty();
        try {
            final Process install = new ProcessBuilder("sh", "-c", "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-noto-core")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!install.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) install.destroyForcibly();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return onPath();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
