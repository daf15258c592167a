package sarhad.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Files by their names, wherever they lie: a folder on disk, or one inside our own jar. */
public sealed interface Folder {
    /** The names of all files, sorted, with {@code /} between folders; files whose name starts with a dot are left out. */
    List<String> names();

    /** The bytes of a file. */
    byte[] read(String name) throws IOException;

    /** The CRC-32 of each file by its name. */
    Map<String, Long> checksums() throws IOException;

    /** A folder on disk. */
    record OnDisk(Path root) implements Folder {
        @Override
        public List<String> names() {
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(OnDisk::visible).sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean visible(String name) {
            return !name.startsWith(".") && !name.contains("/.");
        }

        @Override
        public byte[] read(String name) throws IOException {
            return Files.readAllBytes(root.resolve(name));
        }

        @Override
        public Map<String, Long> checksums() throws IOException {
            final Map<String, Long> sums = new TreeMap<>();
            for (final String name : names()) {
                final CRC32 sum = new CRC32();
                sum.update(read(name));
                sums.put(name, sum.getValue());
            }
            return sums;
        }
    }

    /**
     * A folder inside our own jar.
     *
     * @param prefix path of the folder in the jar, with a slash at its end
     */
    record InJar(Path jar, String prefix) implements Folder {
        @Override
        public List<String> names() {
            return entries(entry -> entry.getName().substring(prefix.length())).stream().sorted().toList();
        }

        private <T> List<T> entries(Function<JarEntry, T> each) {
            try (JarFile file = new JarFile(jar.toFile())) {
                return file.stream().filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory()).map(each).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public byte[] read(String name) throws IOException {
            // Through the class loader, which keeps the jar open.
            try (InputStream in = Folder.class.getResourceAsStream("/" + prefix + name)) {
                if (in == null) throw new IOException("the jar has no " + prefix + name);
                return in.readAllBytes();
            }
        }

        @Override
        public Map<String, Long> checksums() {
            return new TreeMap<>(entries(entry -> Map.entry(entry.getName().substring(prefix.length()), entry.getCrc())).stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
    }

    /** The folder of that name that ships with the program. */
    static Folder shipped(String name) {
        final URL marker = Folder.class.getResource("/" + name + "/");
        final URI code;
        try {
            code = Folder.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no address", e);
        }
        if (marker != null && marker.getProtocol().equals("file")) return new OnDisk(Path.of(code).resolve(name));
        return new InJar(Path.of(code), name + "/");
    }
}
