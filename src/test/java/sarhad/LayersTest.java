package sarhad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture, as rules about imports: data flows one way, and each library has its gateway. */
class LayersTest {
    private static final Path MAIN = Path.of("src/main/java/sarhad");
    private static final Map<String, Integer> RANKS = Map.of(
            "model", 0, "measure", 1, "read", 2, "encode", 3, "site", 4, "web", 5, "publish", 5, "", 6);
    /** Packages that may import a library, by the start of its names. */
    private static final Map<String, Set<String>> GATEWAYS = Map.ofEntries(
            Map.entry("org.locationtech.jts", Set.of("model", "measure", "read", "encode")),
            Map.entry("org.geotools", Set.of("measure", "web")),
            Map.entry("net.sf.geographiclib", Set.of("measure")),
            Map.entry("com.networknt", Set.of("read")),
            Map.entry("com.fasterxml.jackson", Set.of("read", "encode", "web")),
            Map.entry("org.apache.commons.csv", Set.of("encode")),
            Map.entry("java.sql", Set.of("encode")),
            Map.entry("org.sqlite", Set.of("encode")),
            Map.entry("com.google.zxing", Set.of("encode")),
            Map.entry("com.ibm.icu", Set.of("encode")),
            Map.entry("gg.jte", Set.of("encode")),
            Map.entry("java.awt", Set.of("encode")),
            Map.entry("javax.imageio", Set.of("encode")),
            Map.entry("com.aayushatharva.brotli4j", Set.of("site")),
            Map.entry("io.javalin", Set.of("web")),
            Map.entry("org.eclipse.jetty", Set.of("web")),
            Map.entry("picocli", Set.of("")));
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);
    private static final Pattern OURS = Pattern.compile("\\bsarhad\\.(\\w+)\\.");

    /** A source file of ours. */
    private record Source(String packageName, String name, String text) {}

    private static List<Source> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            final List<Source> sources = new ArrayList<>();
            for (final Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
                final Path folder = MAIN.relativize(file).getParent();
                sources.add(new Source(folder == null ? "" : folder.getName(0).toString(), file.getFileName().toString(), Files.readString(file)));
            }
            assertFalse(sources.isEmpty());
            return sources;
        }
    }

    @Test
    void everyPackageHasARank() throws IOException {
        for (final Source source : sources()) assertTrue(RANKS.containsKey(source.packageName), source.packageName + " has no rank");
    }

    @Test
    void aPackageImportsLowerRanksOnly() throws IOException {
        final List<String> breaches = new ArrayList<>();
        for (final Source source : sources()) {
            final Matcher used = OURS.matcher(source.text);
            while (used.find()) {
                final String other = used.group(1);
                if (!RANKS.containsKey(other) || other.equals(source.packageName)) continue;
                if (RANKS.get(other) >= RANKS.get(source.packageName)) breaches.add(source.packageName + "/" + source.name + " uses " + other);
            }
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void whatServesNeverReads() throws IOException {
        for (final Source source : sources()) {
            if (source.packageName.equals("web") || source.packageName.equals("publish")) {
                assertFalse(source.text.contains("sarhad.read."), source.name + " reads files");
            }
        }
    }

    @Test
    void eachLibraryHasItsGateway() throws IOException {
        final Set<String> breaches = new TreeSet<>();
        for (final Source source : sources()) {
            final Matcher used = IMPORT.matcher(source.text);
            while (used.find()) {
                final String name = used.group(1);
                final Optional<Map.Entry<String, Set<String>>> gateway = GATEWAYS.entrySet().stream().filter(g -> name.startsWith(g.getKey())).findFirst();
                if (gateway.isPresent() && !gateway.get().getValue().contains(source.packageName)) breaches.add(source.packageName + "/" + source.name + " imports " + name);
            }
        }
        assertEquals(Set.of(), breaches);
    }

    @Test
    void nothingBelowTheServerKnowsHttp() throws IOException {
        for (final Source source : sources()) {
            if (RANKS.get(source.packageName) < 5) assertFalse(source.text.contains("jakarta.servlet"), source.name);
        }
    }

    /** The atlas is data: neither code nor styles nor templates know a country, a place or a language of it (a typeface may be named after one). */
    @Test
    void theCodeNamesNoCountryOrPlace() throws IOException {
        final Pattern names = Pattern.compile("(?i)\\b(iran|pakistan|baloch|baluch|saravan|panjgur|tehran|islamabad|persian)\\w*");
        final List<String> breaches = new ArrayList<>();
        for (final String root : List.of("src/main/java", "src/main/jte", "static")) {
            if (!Files.isDirectory(Path.of(root))) continue;
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (final Path file : (Iterable<Path>) files.filter(f -> f.toString().matches(".*\\.(java|jte|js|css)"))::iterator) {
                    final Matcher found = names.matcher(withoutComments(Files.readString(file)));
                    while (found.find()) breaches.add(file + ": " + found.group());
                }
            }
        }
        assertEquals(List.of(), breaches);
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(^|\\s)//.*$", "").replaceAll("(?s)<%--.*?--%>", "");
    }
}
