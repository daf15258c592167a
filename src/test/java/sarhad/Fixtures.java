package sarhad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import sarhad.model.Atlas;
import sarhad.read.AtlasReader;
import sarhad.read.Folder;

/** The folders of data that tests read. */
public final class Fixtures {
    /** The data that ships. */
    public static final Path SHIPPED = Path.of("geodata");
    /** A tiny sound atlas of another exchange: other countries, other languages. */
    public static final Path TINY = Path.of("src/test/resources/atlases/cenepa");
    /** For each fault a folder: what to lay over the tiny atlas, and in {@code expected.txt} how each problem's line starts. */
    public static final Path FAULTS = Path.of("src/test/resources/faults");

    private Fixtures() {}

    /** The names of all faults; there must be some. */
    public static List<String> faults() {
        try (Stream<Path> folders = Files.list(FAULTS)) {
            final List<String> names = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
            if (names.isEmpty()) throw new IllegalStateException(FAULTS + " is empty");
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The atlas in a folder of sound data, {@link #SHIPPED} or another. */
    public static Atlas atlas(Path folder) {
        return new AtlasReader(new Folder.OnDisk(SHIPPED.resolve("schema"))).read(new Folder.OnDisk(folder), AtlasReader.Depth.SERVING).atlas().orElseThrow();
    }

    /** Lays a copy of one folder over another. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (final Path file : (Iterable<Path>) files::iterator) {
                final Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** A copy of the tiny atlas with some faults in it. */
    public static Path withFaults(Path folder, String... faults) throws IOException {
        copy(TINY, folder);
        for (final String fault : faults) copy(FAULTS.resolve(fault), folder);
        Files.deleteIfExists(folder.resolve("expected.txt"));
        return folder;
    }

    /** How each line of a fault starts. */
    public static List<String> expected(String fault) throws IOException {
        return Files.readAllLines(FAULTS.resolve(fault).resolve("expected.txt"));
    }

    /** Replaces text in a file. */
    public static void replace(Path file, String from, String to) throws IOException {
        final String text = Files.readString(file);
        if (!text.contains(from)) throw new IllegalStateException(file + " does not contain " + from);
        Files.writeString(file, text.replace(from, to));
    }
}
