package sarhad;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import sarhad.read.AtlasReader;
import sarhad.read.Folder;
import sarhad.read.Problem;
import sarhad.read.Seal;

/**
 * The atlas that ships with the program. The build runs {@link #main} over it: data with errors breaks the build, sound data
 * is sealed.
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
     * Checks and seals.
     *
     * @param arguments the folder of compiled classes, into which the seal goes
     */
    public static void main(String[] arguments) throws IOException {
        final AtlasReader reader = new AtlasReader(Folder.shipped("geodata/schema"));
        final List<Problem> errors = reader.read(folder(), AtlasReader.Depth.SERVING).errors();
        if (!errors.isEmpty()) {
            errors.forEach(System.err::println);
            throw new IllegalStateException(errors.size() + " problems in the data that ships with the program");
        }
        Files.writeString(Path.of(arguments[0], SEAL), Seal.of(folder()));
    }
}
