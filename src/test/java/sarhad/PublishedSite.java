package sarhad;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import sarhad.publish.FolderWriter;

/** A folder of data as the command {@code publish} writes it. */
public final class PublishedSite {
    private PublishedSite() {}

    /** @param target a new folder */
    public static void write(Path geodata, String address, Path target) throws IOException {
        final Settings settings = new Settings(Optional.of(geodata), Optional.of(URI.create(address)), Settings.DEFAULT_HOST, 0);
        try {
            FolderWriter.write(new Editions(settings).make(Clock.systemUTC().instant()).site(), target);
        } catch (Editions.Refused refused) {
            throw new IllegalStateException(refused.problems().toString(), refused);
        }
    }
}
