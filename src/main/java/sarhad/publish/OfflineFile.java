package sarhad.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import sarhad.encode.Archive;
import sarhad.encode.Links;
import sarhad.site.ContentCoding;
import sarhad.site.Resource;
import sarhad.site.Site;

/** Writes a site as the one archive that is unpacked and opened without a network: the very bytes that the site offers. */
public final class OfflineFile {
    private OfflineFile() {}

    /**
     * Writes the archive into a new file.
     *
     * @return how many bytes were written
     * @throws FileAlreadyExistsException if there is such a file
     */
    public static long write(Site site, Path file) throws IOException {
        if (file.toAbsolutePath().getParent() != null) Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.exists(file)) throw new FileAlreadyExistsException(file.toString(), null, "there is such a file");
        final Resource offline = site.find(new Links(Map.of()).data(Archive.OFFLINE)).orElseThrow(() -> new IOException("the site has too many pages for one archive"));
        final byte[] archive = offline.representation().in(ContentCoding.IDENTITY).bytes();
        Files.write(file, archive, StandardOpenOption.CREATE_NEW);
        return archive.length;
    }
}
