package sarhad;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sarhad.read.AtlasReader;
import sarhad.read.Folder;
import sarhad.read.Problem;
import sarhad.read.Seal;
import sarhad.site.KeptSite;

/**
 * The atlas that ships with the program. The build runs {@link #main} over it: data with errors breaks the build, sound data
 * is sealed; and when it makes the jar, the whole site of that data is made and kept in it.
 */
public final class ShippedAtlas {
    private static final String SEAL = "geodata.seal";

    private ShippedAtlas() {}

    static Folder folder() {
        return Folder.shipped("geodata");
    }

    /** Whether a folder is the shipped one and still what the build checked. */
    static boolean isSealed(Folder data) {
        if (!data.equals(folder())) return false;
        try (InputStream seal = ShippedAtlas.class.getResourceAsStream("/" + SEAL)) {
            return seal != null && new String(seal.readAllBytes(), StandardCharsets.US_ASCII).equals(Seal.of(data));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * {@code seal CLASSES} checks the data and seals it; {@code keep CLASSES} makes the site and keeps it.
     *
     * @param arguments what to do, and the folder of compiled classes
     */
    public static void main(String[] arguments) throws IOException, Editions.Refused {
        Main.drawWithoutScreen();
        final Path classes = Path.of(arguments[1]);
        if (arguments[0].equals("keep")) keep(classes.resolve("site"));
        else if (!isSealed(folder())) seal(classes);
    }

    private static void keep(Path site) throws IOException, Editions.Refused {
        if (Files.exists(site)) {
            try (Stream<Path> old = Files.walk(site)) {
                for (final Path file : old.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
        KeptSite.write(new Editions(Settings.ofShippedAtlas()).make(Instant.EPOCH).site(), site);
    }

    private static void seal(Path classes) throws IOException {
        final AtlasReader reader = new AtlasReader(Folder.shipped("geodata/schema"));
        final List<Problem> errors = reader.read(folder(), AtlasReader.Depth.SERVING).errors();
        if (!errors.isEmpty()) {
            errors.forEach(System.err::println);
            throw new IllegalStateException(errors.size() + " problems in the data that ships with the program");
        }
        Files.writeString(classes.resolve(SEAL), Seal.of(folder()));
    }
}
