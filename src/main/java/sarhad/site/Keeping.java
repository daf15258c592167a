package sarhad.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import sarhad.encode.Links;
import sarhad.encode.OfflineScripts;
import sarhad.model.Lazy;

/**
 * What a browser keeps of the site, so that it opens without a network: lists of files with the hash of each, one for what
 * all languages share and one for each language, and the service worker that goes by them. The worker changes with every
 * byte of what it keeps, and so a browser finds each new edition.
 *
 * @param script the worker's, with EDITION where its lists are named
 * @param languages none if the site is too large to be kept
 */
record Keeping(Links links, String script, List<String> languages) {
    /** What is only read with a licence, or by itself. */
    private static final Pattern SHARED = Pattern.compile("assets/.*(?<!\\.txt)|favicon\\.svg");

    private static final String ALL = "shared";

    /** The lists, and the worker. @param files what makes each file of the site, by its path */
    List<Resource> resources(Map<String, Supplier<byte[]>> files) {
        final List<Resource> resources = new ArrayList<>();
        final Map<String, Supplier<byte[]>> lists = new LinkedHashMap<>();
        if (!languages.isEmpty()) lists.put(ALL, Lazy.of(() -> list(files, Keeping::isShared)));
        for (final String language : languages) {
            final Supplier<byte[]> citations = Lazy.of(() -> together(files, language));
            resources.add(Resource.late(links.kept("citations-" + language), citations));
            final Map<String, Supplier<byte[]>> all = new TreeMap<>(files);
            all.put(links.kept("citations-" + language), citations);
            lists.put(language, Lazy.of(() -> list(all, path -> isOf(language, path))));
        }
        lists.forEach((part, list) -> resources.add(Resource.late(links.kept(part), list)));
        if (!languages.isEmpty()) resources.add(Resource.late(links.keptSizes(), () -> sizes(files)));
        resources.add(Resource.worker(links.worker(), () -> worker(lists)));
        return resources;
    }

    private static boolean isShared(String path) {
        return SHARED.matcher(path).matches() || AskedFor.byModules(path) && !path.startsWith("data/citations/");
    }

    private boolean isOf(String language, String path) {
        return path.startsWith(language + "/") && !Links.isFramable(path) || path.startsWith("pictures/" + language + "/") && path.endsWith(".svg")
                || path.equals(links.kept("citations-" + language)) || path.equals(links.unkept(language));
    }

    /** How many bytes each part takes on the way to a browser, so that a reader can decide. */
    private byte[] sizes(Map<String, Supplier<byte[]>> files) {
        final Map<String, String> sizes = new TreeMap<>();
        sizes.put(ALL, String.valueOf(size(files, Keeping::isShared)));
        for (final String language : languages) sizes.put(language, String.valueOf(size(files, path -> isOf(language, path) || path.startsWith("data/citations/" + language + "/"))));
        return object(sizes);
    }

    private static long size(Map<String, Supplier<byte[]>> files, Wanted wanted) {
        return files.entrySet().stream().filter(file -> wanted.holds(file.getKey())).mapToLong(file -> packed(file.getValue().get())).sum();
    }

    private static long packed(byte[] bytes) {
        final Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        final byte[] out = new byte[8_192];
        while (!deflater.finished()) deflater.deflate(out);
        final long packed = deflater.getBytesWritten();
        deflater.end();
        return packed;
    }

    private interface Wanted {
        boolean holds(String path);
    }

    private static byte[] list(Map<String, Supplier<byte[]>> files, Wanted wanted) {
        return object(files.entrySet().stream().filter(file -> wanted.holds(file.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, file -> OfflineScripts.literal(hash(file.getValue().get())), (a, b) -> a, TreeMap::new)));
    }

    /** The citations of a language in one file: there are many, and they are short. */
    private static byte[] together(Map<String, Supplier<byte[]>> files, String language) {
        return object(files.entrySet().stream().filter(file -> file.getKey().startsWith("data/citations/" + language + "/"))
                .collect(Collectors.toMap(Map.Entry::getKey, file -> OfflineScripts.literal(new String(file.getValue().get(), StandardCharsets.UTF_8)), (a, b) -> a, TreeMap::new)));
    }

    private byte[] worker(Map<String, Supplier<byte[]>> lists) {
        final Map<String, String> hashes = new TreeMap<>();
        lists.forEach((part, list) -> hashes.put(part, OfflineScripts.literal(hash(list.get()))));
        final Map<String, String> edition = new TreeMap<>();
        if (hashes.containsKey(ALL)) edition.put(ALL, hashes.remove(ALL));
        edition.put("languages", new String(object(hashes), StandardCharsets.UTF_8));
        edition.put("id", OfflineScripts.literal(hash((script + edition).getBytes(StandardCharsets.UTF_8)).substring("sha256-".length())));
        final String written = new String(object(edition), StandardCharsets.UTF_8);
        return ("const EDITION=" + written + ";\n" + script).getBytes(StandardCharsets.UTF_8);
    }

    /** A JSON object. @param members values as JSON */
    private static byte[] object(Map<String, String> members) {
        return members.entrySet().stream().map(member -> OfflineScripts.literal(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}")).getBytes(StandardCharsets.UTF_8);
    }

    /** As subresource integrity writes it. */
    private static String hash(byte[] bytes) {
        return "sha256-" + Base64.getEncoder().encodeToString(Representation.sha256(bytes));
    }
}
