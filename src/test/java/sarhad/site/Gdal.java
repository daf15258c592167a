package sarhad.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads files as most map programs do. */
final class Gdal {
    private static final String MISSING = "The tests of downloads need GDAL's ogr2ogr: install it (Debian: apt-get install gdal-bin).";

    private Gdal() {}

    /** A layer of a file as GDAL understands it, written again as GeoJSON. */
    static JsonNode layer(Path file, String layer) throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(File.pathSeparator)).noneMatch(folder -> Files.isExecutable(Path.of(folder, "ogr2ogr")))) throw new IllegalStateException(MISSING);
        final Path messages = Files.createTempFile("ogr2ogr", ".txt");
        final Process process = new ProcessBuilder(List.of("ogr2ogr", "-f", "GeoJSON", "-lco", "RFC7946=NO", "-lco", "COORDINATE_PRECISION=7", "/vsistdout/", file.toString(), layer))
                .redirectError(messages.toFile()).start();
        final JsonNode read = new ObjectMapper().readTree(process.getInputStream());
        assertEquals(0, process.waitFor(), () -> text(messages));
        assertEquals("", text(messages), "GDAL has no complaints of " + file.getFileName() + "/" + layer);
        return read;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
