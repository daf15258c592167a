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
import java.util.stream.Collectors;
import sarhad.encode.Links;
import sarhad.encode.Messages;
import sarhad.encode.Pictures;
import sarhad.encode.picture.Tokens;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Lazy;
import sarhad.read.Folder;

/**
 * A site that was made before: every resource in every coding, as files, with a table of them; pages that few ask for and
 * the pictures of links, as they are; of other drawn pictures, their paths only. The build keeps the site of the atlas that
 * ships with the program in its jar, so that a start need make nothing.
 */
public final class KeptSite {
    private static final String TABLE = "table.tsv";

    private KeptSite() {}

    /**
     * What draws the pictures that are not kept.
     *
     * @param messages the words of the page
     * @param tokens the look of the page
     */
    public record Studio(Supplier<Messages> messages, Supplier<Tokens> tokens) {
        private Pictures pictures(Atlas atlas, Measures measures) {
            return new Pictures(atlas, measures, messages.get(), new Links(Map.of()), tokens.get());
        }
    }

    /** A line of the table. */
    private record Row(String path, Resource.Caching caching, String tag, Optional<String> policyHash, Resource.Making making, List<ContentCoding> codings) {
        String line() {
            final List<String> names = codings.stream().map(ContentCoding::token).toList();
            return String.join("\t", path, caching.name(), tag, policyHash.orElse(""), making.name(), String.join(" ", names)) + "\n";
        }

        static Row of(String line) {
            final String[] cells = line.split("\t", -1);
            final List<ContentCoding> codings = new ArrayList<>();
            for (final ContentCoding coding : ContentCoding.values()) if (List.of(cells[5].split(" ")).contains(coding.token())) codings.add(coding);
            return new Row(cells[0], Resource.Caching.valueOf(cells[1]), cells[2], Optional.of(cells[3]).filter(hash -> !hash.isEmpty()), Resource.Making.valueOf(cells[4]), codings);
        }

        String file(ContentCoding coding) {
            return path + (coding == ContentCoding.IDENTITY ? "" : "." + coding.token());
        }
    }

    /** Makes everything and writes it into a folder. */
    public static void write(Site site, Path folder) throws IOException {
        final StringBuilder table = new StringBuilder();
        for (final Resource resource : site.all()) {
            if (resource.making() == Resource.Making.DRAWN_ON_DEMAND) {
                table.append(new Row(resource.path(), resource.caching(), "", Optional.empty(), resource.making(), List.of()).line());
                continue;
            }
            final Representation made = resource.representation();
            final List<ContentCoding> codings = resource.isSeldom() ? List.of(ContentCoding.IDENTITY) : List.copyOf(made.codings());
            final Row row = new Row(resource.path(), resource.caching(), made.tag(), resource.policyHash(), resource.making(), codings);
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
     * @param studio draws what is not kept, when somebody asks for that
     */
    public static Optional<Site> read(Folder folder, Supplier<Atlas> atlas, Studio studio) {
        final String table;
        try {
            table = new String(folder.read(TABLE), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return Optional.empty();
        }
        final Supplier<Atlas> read = Lazy.of(atlas);
        final Supplier<Measures> measures = Lazy.of(() -> Measures.of(read.get()));
        final Supplier<Pictures> pictures = Lazy.of(() -> studio.pictures(read.get(), measures.get()));
        final Supplier<Map<String, Pictures.Card>> cards = Lazy.of(() -> pictures.get().cards().stream().collect(Collectors.toMap(Pictures.Card::path, card -> card)));
        final List<Resource> resources = new ArrayList<>();
        for (final String line : table.split("\n")) {
            final Row row = Row.of(line);
            final boolean onDemand = row.making == Resource.Making.DRAWN_ON_DEMAND;
            resources.add(onDemand ? Resource.drawn(row.path, false, () -> cards.get().get(row.path).make().get()) : resource(folder, row));
        }
        return Optional.of(new Site(read, measures, pictures, resources, Optional.empty(), Optional.empty()));
    }

    private static Resource resource(Folder folder, Row row) {
        if (row.making == Resource.Making.DRAWN) return Resource.drawnBefore(row.path, () -> bytes(folder, row.file(ContentCoding.IDENTITY)));
        if (row.making == Resource.Making.SELDOM) return Resource.seldom(row.path, row.policyHash, () -> bytes(folder, row.file(ContentCoding.IDENTITY)));
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
