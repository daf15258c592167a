package sarhad.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long from starting the program to its first answer at {@code /en/}, beside a bare Javalin server, by turns:
 * {@code mvn -q -Pbench -DskipTests verify}. Both run with the JVM's defaults and the same libraries.
 */
public final class StartBenchmark {
    private static final int ROUNDS = 7;
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private StartBenchmark() {}

    /** @param arguments the build folder */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        final Path target = Path.of(arguments[0]);
        final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        final String libraries;
        try (Stream<Path> jars = Files.list(target.resolve("lib"))) {
            // Without GeoTools' wrapper, whose old slf4j a bare server would not meet.
            libraries = jars.map(Path::toString).filter(jar -> !jar.contains("geotools")).collect(Collectors.joining(":"));
        }
        final List<Double> bare = new ArrayList<>();
        final List<Double> ours = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(millis(List.of(java, "-cp", target.resolve("test-classes") + ":" + libraries, HelloWorld.class.getName())));
            ours.add(millis(List.of(java, "-jar", target.resolve("sarhad.jar").toString(), "serve", "--port")));
        }
        System.out.printf("start to first 200 of /en/, median of %d by turns: bare Javalin %.0f ms, Sarhad %.0f ms, ratio %.2f (at most 1.4)%n",
                ROUNDS, median(bare), median(ours), median(ours) / median(bare));
    }

    private static double millis(List<String> command) throws IOException, InterruptedException {
        final int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        final List<String> whole = new ArrayList<>(command);
        whole.add(String.valueOf(port));
        final long start = System.nanoTime();
        final Process process = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            while (!answers(port)) {
                if (System.nanoTime() - start > PATIENCE_NANOS) throw new IllegalStateException(command + " does not answer");
                Thread.sleep(2);
            }
            return (System.nanoTime() - start) / 1e6;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(int port) {
        try {
            final var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/en/").toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
