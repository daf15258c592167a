package sarhad;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import sarhad.read.Folder;

/**
 * What the operator asked for, checked.
 *
 * @param geodata the folder of data; empty for the atlas that ships with the program
 * @param address the public address, ending in a slash
 * @param host the name or number of the interface to listen on
 * @param port 0 for any free one
 */
record Settings(Optional<Path> geodata, Optional<URI> address, String host, int port) {
    static final String DEFAULT_HOST = "127.0.0.1";
    static final int DEFAULT_PORT = 7070;
    private static final int HIGHEST_PORT = 65_535;

    Settings {
        geodata.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new UsageException("--geodata: " + folder + " is no folder");
        });
        address.filter(uri -> !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) || uri.getHost() == null
                || !uri.toString().endsWith("/")).ifPresent(uri -> {
            throw new UsageException("--address: " + uri + " is no address like https://example.org/atlas/");
        });
        if (port < 0 || port > HIGHEST_PORT) throw new UsageException("--port: " + port + " is not between 0 and " + HIGHEST_PORT);
    }

    /** The atlas that ships with the program, under no address. */
    static Settings ofShippedAtlas() {
        return new Settings(Optional.empty(), Optional.empty(), DEFAULT_HOST, DEFAULT_PORT);
    }

    /** Where the data lies. */
    Folder data() {
        return geodata.<Folder>map(Folder.OnDisk::new).orElseGet(ShippedAtlas::folder);
    }
}
