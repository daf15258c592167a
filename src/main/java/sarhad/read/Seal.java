package sarhad.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A mark that says: these very bytes were checked. The build checks the data that ships with the program and seals it, so
 * that a start need not check them again; whatever else is served is checked in full.
 *
 * <p>A cyclic redundancy check is enough: the seal guards against files that changed after the build, not against somebody
 * who could as well change the program.
 */
public final class Seal {
    private Seal() {}

    /** The mark of what a folder holds now: names and bytes of all its files. */
    public static String of(Folder folder) throws IOException {
        final CRC32 sum = new CRC32();
        sum.update(folder.checksums().toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
