package sarhad.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import sarhad.encode.picture.Svg;
import sarhad.encode.picture.Tokens;
import sarhad.read.Folder;

/**
 * Our scripts, styles and fonts, and Leaflet, under names that carry the hash of their content, so that a browser may keep
 * them for ever. The style sheets become one
 * for every page, and one for each part that not every page has.
 */
public final class Assets {
    /** The style sheet that every page links. */
    public static final String STYLE = "style.css";
    /** Sheets that not every page needs, by the folder of their parts: articles, the lanes of the timeline, pages that are only read, a page shown on a wall, the unrolled border, measuring, sharing, the framed map, stories, their sheets of paper. */
    private static final List<String> PARTICULAR_STYLES = List.of("article", "lanes", "reading", "projector", "strip", "measure", "share", "embed", "story", "handout");

    /** The one of them that begins with the looks of drawings in pages. */
    private static final String DRAWN = "strip";

    private static final String WEBJAR = "/META-INF/resources/webjars/leaflet/1.9.4/dist/";
    private static final String TOKENS = "tokens.css";
    private static final List<String> FIRST_STYLES = List.of(TOKENS, "base.css", "layout.css");
    private static final Pattern URL = Pattern.compile("url\\(([^)]+)\\)");
    /** The folder of what only the offline pack has. */
    private static final String PACK = "pack/";
    private static final String WORKER = "worker/sw.js";
    private static final String SOURCE_MAP = "//# sourceMappingURL=";

    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private final Map<String, String> published = new TreeMap<>();
    private final Map<String, byte[]> atRoot = new TreeMap<>();
    private final Map<String, byte[]> forPack = new TreeMap<>();
    private final Tokens tokens;
    private String worker = "";

    /** Reads all assets from the folder of static files. */
    public static Assets read(Folder folder) {
        try {
            return new Assets(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own static files cannot be read", e);
        }
    }

    private Assets(Folder folder) throws IOException {
        final List<String> names = folder.names();
        for (final String name : names) {
            if (name.equals(WORKER)) worker = utf8(content(folder, name));
            else if (name.startsWith(PACK)) forPack.put(name.substring(PACK.length()), content(folder, name));
            else if (name.startsWith("root/")) atRoot.put(name.substring("root/".length()), folder.read(name));
            else if (isPublished(name)) add(name, content(folder, name));
        }
        add("leaflet.js", withoutSourceMap(leaflet("leaflet.js")));
        final List<String> styles = names.stream().filter(name -> name.endsWith(".css")).toList();
        add(STYLE, joined(folder, Compact.style(LeafletStyle.trimmed(utf8(leaflet("leaflet.css")))), everyPages(styles)));
        tokens = Tokens.parse(utf8(folder.read(TOKENS)));
        for (final String part : PARTICULAR_STYLES) add(part + ".css", joined(folder, part.equals(DRAWN) ? Svg.pageStyle() : "", styles.stream().filter(name -> name.startsWith(part + "/")).toList()));
    }

    /** The map of its source is not among our files: a browser's tools would ask for it in vain. */
    private static byte[] withoutSourceMap(byte[] script) {
        final String text = utf8(script);
        final int at = text.lastIndexOf(SOURCE_MAP);
        return at < 0 ? script : text.substring(0, at).getBytes(StandardCharsets.UTF_8);
    }

    /** Scripts go without what only readers of the source need. */
    private static byte[] content(Folder folder, String name) throws IOException {
        final byte[] bytes = folder.read(name);
        return name.endsWith(".js") ? Compact.script(utf8(bytes)).getBytes(StandardCharsets.UTF_8) : bytes;
    }

    private static boolean isPublished(String name) {
        return name.endsWith(".js") || name.endsWith(".woff2") || name.endsWith(".svg") || name.endsWith(".txt");
    }

    private static byte[] leaflet(String name) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream(WEBJAR + name)) {
            if (in == null) throw new IOException("Leaflet's webjar has no " + name);
            return in.readAllBytes();
        }
    }

    /** From the general to the particular. */
    private static List<String> everyPages(List<String> styles) {
        return Stream.concat(FIRST_STYLES.stream().filter(styles::contains),
                styles.stream().filter(name -> !FIRST_STYLES.contains(name) && PARTICULAR_STYLES.stream().noneMatch(part -> name.startsWith(part + "/")))).toList();
    }

    /** Style sheets as one, with the published names of what they link. */
    private byte[] joined(Folder folder, String before, List<String> styles) throws IOException {
        final StringBuilder style = new StringBuilder(before);
        for (final String name : styles) style.append('\n').append(Compact.style(utf8(folder.read(name))));
        return URL.matcher(style).replaceAll(match -> Matcher.quoteReplacement(linked(match.group(1)))).getBytes(StandardCharsets.UTF_8);
    }

    private String linked(String target) {
        final String name = target.replaceAll("[\"']", "");
        if (name.startsWith("#") || name.startsWith("data:")) return "url(" + target + ")";
        final String file = published.get(name);
        if (file == null) throw new IllegalStateException("a style sheet links " + name + ", which is no asset");
        return "url(" + file + ")";
    }

    private void add(String name, byte[] content) {
        final CRC32 sum = new CRC32();
        sum.update(content);
        final String hash = HexFormat.of().toHexDigits((int) sum.getValue());
        final int dot = name.lastIndexOf('.');
        final String hashed = name.substring(0, dot) + "." + hash + name.substring(dot);
        published.put(name, hashed);
        bytes.put(hashed, content);
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The published name of each asset by its name in the source. */
    public Map<String, String> publishedNames() {
        return published;
    }

    /** Colours and typefaces, which pictures share with the style sheet. */
    public Tokens tokens() {
        return tokens;
    }

    /** The content by published name. */
    Map<String, byte[]> byPublishedName() {
        return bytes;
    }

    /** Files that stand at the root of the site under their own names: the icon. */
    Map<String, byte[]> atRoot() {
        return atRoot;
    }

    /** The service worker, which does not know yet what it keeps. */
    String worker() {
        return worker;
    }

    /** Scripts of the offline pack: what starts a page, and what stands there for the module of the same name. */
    Map<String, byte[]> forPack() {
        return forPack;
    }
}
