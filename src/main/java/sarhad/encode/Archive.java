package sarhad.encode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import sarhad.model.Atlas;

/**
 * {@code data/atlas.zip}: every collection in every format, the schemas of the editors' files, and a text to read first. Its
 * entries carry the edition's date, so that the same data makes the same bytes.
 *
 * @param files every file below {@code data/}
 * @param schemas JSON Schemas by their names
 * @param address the public address of the site, ending in a slash
 */
public record Archive(
        Atlas atlas, Messages messages, Map<String, Supplier<byte[]>> files, Supplier<Map<String, byte[]>> schemas, Optional<String> address) {

    /** Its name below {@code data/}. */
    public static final String NAME = Download.ARCHIVE;

    /** The name below {@code data/} of the other archive: the whole site, for use without a network. */
    public static final String OFFLINE = Download.OFFLINE;

    /** The archive. */
    public byte[] make() {
        final String folder = atlas.about().id() + "-" + atlas.about().edition() + "/";
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, folder + "README.txt", readMe());
            for (final String name : Download.inArchive(atlas).toList()) add(zip, folder + name, files.get(name).get());
            for (final Map.Entry<String, byte[]> schema : new TreeMap<>(schemas.get()).entrySet()) add(zip, folder + "schema/" + schema.getKey(), schema.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        final ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(atlas.about().edition().atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private byte[] readMe() {
        return atlas.about().languages().stream().map(Atlas.Language::code).map(this::readMe).distinct()
                .collect(Collectors.joining("\n" + "=".repeat(72) + "\n\n")).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private String readMe(String language) {
        final Language speech = Language.of(messages.in(language, atlas));
        return new ReadMe(atlas, speech, new Names(atlas, speech.words()), address).text();
    }
}
