package sarhad.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Lazy;
import sarhad.read.Folder;

/**
 * A site that was made before: every resource in every coding, as files, with a table of them; pages that few ask for, as
 * they are. The build keeps the site of
 * the atlas that ships with the program in its jar, so that a start need make nothing.
 */
public final class KeptSite {
    private static final String TABLE = "table.tsv";
    /** In the table, of a page that is packed for the way each time it is asked for. */
    private static final String SELDOM = "seldom";

    private KeptSite() {}

    /** A line of the table. */
    private record Row(String path, Resource.Caching caching, String tag, Optional<String> policyHash, boolean seldom, List<ContentCoding> codings) {
        String line() {
            final List<String> names = codings.stream().map(ContentCoding::token).toList();
            return String.join("\t", path, caching.name(), tag, policyHash.orElse(""), seldom ? SELDOM : "", String.join(" ", names)) + "\n";
        }

        static Row of(String line) {
            final String[] cells = line.split("\t", -1);
            final List<ContentCoding> codings = new ArrayList<>();
            for (final ContentCoding coding : ContentCoding.values()) if (List.of(cells[5].split(" ")).contains(coding.token())) codings.add(coding);
            return new Row(cells[0], Resource.Caching.valueOf(cells[1]), cells[2], Optional.of(cells[3]).filter(hash -> !hash.isEmpty()), cells[4].equals(SELDOM), codings);
        }

        String file(ContentCoding coding) {
            return path + (coding == ContentCoding.IDENTITY ? "" : "." + coding.token());
        }
    }

    /** Makes everything and writes it into a folder. */
    public static void write(Site site, Path folder) throws IOException {
        final StringBuilder table = new StringBuilder();
        for (final Resource resource : site.all()) {
            final Representation made = resource.representation();
            final List<ContentCoding> codings = resource.isSeldom() ? List.of(ContentCoding.IDENTITY) : List.copyOf(made.codings());
            final Row row = new Row(resource.path(), resource.caching(), made.tag(), resource.policyHash(), resource.isSeldom(), codings);
            table.append(row.line());
            for (final ContentCoding coding : row.codings) {
                final Path file = folder.resolve(row.file(coding));
                Files.createDirectories(file.getParent());
                Files.write(file, made.in(coding).bytes());
            }
        }
        Files.writeString(folder.resolve(TABLE), table);
    }

    /**
     * The site kept in a folder; empty where there is none.
     *
     * @param atlas reads the atlas that it was made of, when somebody asks for it
     */
    public static Optional<Site> read(Folder folder, Supplier<Atlas> atlas) {
        final String table;
        try {
            table = new String(folder.read(TABLE), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return Optional.empty();
        }
        final List<Resource> resources = new ArrayList<>();
        for (final String line : table.split("\n")) resources.add(resource(folder, Row.of(line)));
        final Supplier<Atlas> read = Lazy.of(atlas);
        return Optional.of(new Site(read, Lazy.of(() -> Measures.of(read.get())), resources, Optional.empty()));
    }

    private static Resource resource(Folder folder, Row row) {
        if (row.seldom) return Resource.seldom(row.path, row.policyHash, () -> bytes(folder, row.file(ContentCoding.IDENTITY)));
        return Resource.kept(row.path, row.caching, row.policyHash, () -> {
            final Map<ContentCoding, Supplier<byte[]>> codings = new EnumMap<>(ContentCoding.class);
            for (final ContentCoding coding : row.codings) codings.put(coding, () -> bytes(folder, row.file(coding)));
            return new Representation(row.tag, codings);
        });
    }

    private static byte[] bytes(Folder folder, String file) {
        try {
            return folder.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
