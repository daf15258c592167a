package sarhad.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import sarhad.encode.Links;
import sarhad.encode.OfflineScripts;
import sarhad.encode.Policy;

/**
 * {@code data/offline.zip}: the whole site as a folder whose pages work without a server and without a network. Its pages
 * differ from those that are served, every other file has the very bytes, and scripts are there besides that bring modules
 * and data to pages. Its entries carry the edition's date, so that the same site makes the same bytes.
 *
 * @param address the public address of the site, ending in a slash
 * @param edition the date of the data
 */
record OfflinePack(Links links, Assets assets, Optional<String> address, LocalDate edition) {
    private static final String START = "offline/start.js";
    /** What is for servers, for robots, for other sites, or too large: pictures are there as SVG, data as GeoJSON, CSV and KML, citations of single statements in words. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "oembed/.*|robots\\.txt|sitemap\\.xml|site\\.json|embed-height\\.js|sw\\.js|offline/.*|.*\\.(png|zip|gpkg)|assets/.*\\.js|data/citations/[^/]+/[^/]+/[^/]+\\.(bib|ris|csl\\.json)");
    /**
     * The archive.
     *
     * @param files what makes each file of the site by its path; pages as they are served
     */
    byte[] make(Map<String, Supplier<byte[]>> files) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.setComment(edition.toString());
            for (final Map.Entry<String, byte[]> file : entries(new TreeMap<>(files)).entrySet()) add(zip, file.getKey(), file.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Map<String, byte[]> entries(TreeMap<String, Supplier<byte[]>> files) {
        final Map<String, byte[]> entries = new TreeMap<>();
        final String modules = OfflineScripts.importMap(modules());
        final Map<String, StringBuilder> scripts = new HashMap<>();
        final PackPage page = new PackPage(START, Policy.hash(modules), this::moduleAt, path -> files.containsKey(path) && isIn(path), address);
        files.forEach((path, make) -> {
            if (!isIn(path) && !AskedFor.byModules(path)) return;
            final byte[] bytes = make.get();
            if (AskedFor.byModules(path)) scripts.computeIfAbsent(OfflineScripts.scriptOf(path), script -> new StringBuilder()).append(OfflineScripts.bringing(path, utf8(bytes)));
            if (isIn(path)) entries.put(path, path.endsWith(".html") ? page.of(path, utf8(bytes)).getBytes(StandardCharsets.UTF_8) : bytes);
        });
        scripts.forEach((path, script) -> entries.put(path, script.toString().getBytes(StandardCharsets.UTF_8)));
        entries.put(START, utf8(assets.forPack().get("start.js")).replace("MODULES", OfflineScripts.literal(modules)).getBytes(StandardCharsets.UTF_8));
        return entries;
    }

    /** Of the files below {@code data/} those that the pack holds. */
    static Map<String, Supplier<byte[]>> data(Map<String, Supplier<byte[]>> all) {
        final Map<String, Supplier<byte[]>> held = new TreeMap<>(all);
        held.keySet().removeIf(name -> !isIn("data/" + name));
        return held;
    }

    private static boolean isIn(String path) {
        return !LEFT_OUT.matcher(path).matches();
    }

    /** The modules that pages import, those of the pack instead of the site's. */
    private Map<String, String> modules() {
        final Map<String, String> modules = new TreeMap<>();
        for (final String name : links.modules()) {
            final byte[] ours = assets.forPack().get(name);
            modules.put(name, utf8(ours == null ? assets.byPublishedName().get(assets.publishedNames().get(name)) : ours));
        }
        return modules;
    }

    private String moduleAt(String path) {
        return links.modules().stream().filter(name -> links.asset(name).equals(path)).map(Links::specifier).findFirst()
                .orElseThrow(() -> new IllegalStateException("a page starts " + path + ", which is no module"));
    }

    private void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        final ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(edition.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
