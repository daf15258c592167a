package sarhad.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import sarhad.encode.Links;
import sarhad.encode.Oembed;
import sarhad.encode.SiteJson;
import sarhad.site.ContentCoding;
import sarhad.site.Resource;
import sarhad.site.Site;

/** Writes every resource of a site as a file under its path. */
public final class FolderWriter {
    /** The one file that is not as it is served: it says what a server would answer. */
    private static final String SITE = new Links(Map.of()).site();

    private static final String NGINX = "nginx.conf";

    private FolderWriter() {}

    /**
     * Writes the site into a new or empty folder, and beside it what a web server has to be told.
     *
     * @return how many files were written
     * @throws FileAlreadyExistsException if the folder holds anything: what is published must not mix with what was
     */
    public static int write(Site site, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> present = Files.list(folder)) {
            if (present.findAny().isPresent()) throw new FileAlreadyExistsException(folder.toString(), null, "the folder is not empty");
        }
        try {
            // On all processors: pictures take long.
            site.all().parallelStream().forEach(resource -> write(resource, folder));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.writeString(folder.resolve(NGINX), NginxSnippet.of(site.oembed().map(Oembed::address)));
        return site.all().size() + 1;
    }

    private static void write(Resource resource, Path folder) {
        try {
            final Path file = folder.resolve(resource.path());
            Files.createDirectories(file.getParent());
            Files.write(file, resource.path().equals(SITE) ? SiteJson.published() : resource.representation().in(ContentCoding.IDENTITY).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
