package sarhad.encode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sarhad.model.Story;

/**
 * Every path of the site. Paths have no leading slash, so that the site works in any folder of any host; pages link to
 * each other by {@linkplain #to relative links}.
 */
public final class Links {
    /** Under this name modules import Leaflet. */
    private static final String LEAFLET = "leaflet";

    private static final String EMBED = "/embed.html";

    private static final Pattern COMPARE = Pattern.compile("([^/]+/compare/)([^/]+?)--([^/]+)\\.html");

    private final Map<String, String> assets;

    /**
     * @param assets the published name of each asset by its name in the source: {@code views/map.js} →
     *     {@code views/map.1f2e3d4c.js}
     */
    public Links(Map<String, String> assets) {
        this.assets = new TreeMap<>(assets);
    }

    /** The root of the site. */
    public String root() {
        return "index.html";
    }

    /** The map page of a language. */
    public String map(String language) {
        return language + "/index.html";
    }

    /** The map for other sites to frame. */
    public String embed(String language) {
        return language + EMBED;
    }

    /** Whether other sites may frame what stands at a path. */
    public static boolean isFramable(String path) {
        return path.endsWith(EMBED) && path.indexOf('/') == path.length() - EMBED.length();
    }

    /** The page of one event. */
    public String event(String language, String id) {
        return language + "/events/" + id + ".html";
    }

    /** Two events side by side, the first in time first. */
    public String compare(String language, String first, String second) {
        return language + "/compare/" + first + "--" + second + ".html";
    }

    /** Where two events stand side by side, if a path names them the other way round. */
    public static Optional<String> turned(String compare) {
        final Matcher pair = COMPARE.matcher(compare);
        return pair.matches() ? Optional.of(pair.group(1) + pair.group(3) + "--" + pair.group(2) + ".html") : Optional.empty();
    }

    /** The events as a list and a table. */
    public String events(String language) {
        return language + "/events.html";
    }

    /** The border unrolled. */
    public String border(String language) {
        return language + "/border.html";
    }

    /** The page of one thesis. */
    public String thesis(String language, String id) {
        return language + "/theses/" + id + ".html";
    }

    /** The list of theses. */
    public String theses(String language) {
        return language + "/theses.html";
    }

    /** The list of stories. */
    public String stories(String language) {
        return language + "/stories.html";
    }

    /** A story: to be read, and to be presented. */
    public String story(String language, String id) {
        return language + "/stories/" + id + ".html";
    }

    /** What the teacher of a story has before him. */
    public String notes(String language, String id) {
        return language + "/stories/" + id + "-notes.html";
    }

    /** The sheet of paper of a story. */
    public String handout(String language, String id) {
        return language + "/stories/" + id + "-handout.html";
    }

    /** The guide for teachers. */
    public String teaching(String language) {
        return language + "/teaching.html";
    }

    /** The picture of what a step of a story shows; of its sheet of paper under {@code handout}. */
    String picture(String language, Story story, String step) {
        return picture(language, "stories/" + story.id() + "/" + step);
    }

    /** Stated distances beside measured ones. */
    public String reported(String language) {
        return language + "/reported.html";
    }

    /** The land near the border. */
    public String zones(String language) {
        return language + "/zones.html";
    }

    /** Method, definitions, sources, licences, corrections. */
    public String about(String language) {
        return language + "/about.html";
    }

    /** The picture of an event or a thesis by its id, or the opening view's under {@code atlas}, the unrolled border's under {@code border}. */
    public String picture(String language, String name) {
        return "pictures/" + language + "/" + name + ".svg";
    }

    /**
     * What oEmbed says of a page, as JSON: of the map, an event and a thesis under the name of its picture, of every other page
     * in a folder, so that no id can be taken for it.
     */
    public String oembed(String page) {
        final int language = page.indexOf('/');
        final int folder = page.lastIndexOf('/');
        final String name = page.substring(folder + 1).replace(".html", ".json");
        return "oembed/" + page.substring(0, language) + switch (page.substring(language, folder + 1)) {
            case "/events/", "/theses/" -> "/" + name;
            case "/" -> name.equals("index.json") ? "/atlas.json" : "/pages/" + name;
            default -> page.substring(language, folder + 1) + name;
        };
    }

    /** The same as XML. */
    public String oembedXml(String page) {
        return oembed(page).replaceFirst("json$", "xml");
    }

    /** What oEmbed says of any absolute address of this site: only a server answers. */
    String oembedOf(String url, String format) {
        return "oembed?format=" + format + "&url=" + URLEncoder.encode(url, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The picture of what a map shows: only a server draws it. @param query of the map, with its question mark */
    String drawing(String query, String language) {
        return "picture.png" + query + "&lang=" + language;
    }

    /** The same as PNG. @param form what follows the name: nothing, {@code @2x}, {@code -square} */
    public String picture(String language, String name, String form) {
        return "pictures/" + language + "/" + name + form + ".png";
    }

    /** The list of all pages, for search engines. */
    public String sitemap() {
        return "sitemap.xml";
    }

    /** What robots may read. */
    public String robots() {
        return "robots.txt";
    }

    /** What the server can do that files cannot: the one file that differs where the site is published as files. */
    public String site() {
        return "site.json";
    }

    /** The service worker: where it stands it keeps everything beside and below it. */
    public String worker() {
        return "sw.js";
    }

    /** What a browser shows instead of a page that it does not keep. */
    public String unkept(String language) {
        return "offline/" + language + ".html";
    }

    /** How many bytes each part takes that browsers keep. */
    public String keptSizes() {
        return kept("sizes");
    }

    /** A list of files that browsers keep. @param part of the site: a language, or what all share */
    public String kept(String part) {
        return "offline/" + part + ".json";
    }

    /** A collection in some format: {@code events-overview.geojson}. */
    public String data(String file) {
        return "data/" + file;
    }

    /** How something is cited in a language: the atlas ({@code atlas}), an event or a thesis by its id, a claim by its event's and its own. */
    String citation(String language, String name, String ending) {
        return data("citations/" + language + "/" + name + "." + ending);
    }

    /** Everything that can be downloaded, and how to cite it. */
    public String downloads(String language) {
        return language + "/data.html";
    }

    /** An asset by its name in the source. */
    public String asset(String name) {
        final String published = assets.get(name);
        if (published == null) throw new IllegalArgumentException("there is no asset " + name);
        return "assets/" + published;
    }

    /** The names of all modules that pages import, to be loaded ahead. */
    public List<String> modules() {
        return assets.keySet().stream().filter(name -> name.endsWith(".js")).toList();
    }

    /** The import map of a page: bare module names to the published files, relative to that page. */
    public String importMap(String from) {
        return modules().stream()
                .map(name -> "\"" + specifier(name) + "\":\"" + to(from, asset(name)) + "\"")
                .collect(Collectors.joining(",", "{\"imports\":{", "}}"));
    }

    /** The name under which modules import one. @param name in the source */
    public static String specifier(String name) {
        return name.equals("leaflet.js") ? LEAFLET : "sarhad/" + name;
    }

    /** The relative link from one path to another; it never starts with a slash, and names a module if put in an import map. */
    public String to(String from, String target) {
        return up(from) + target;
    }

    /** The way from a page up to the root: {@code ../} for each folder, {@code ./} at the root. */
    public String up(String from) {
        final long folders = from.chars().filter(c -> c == '/').count();
        return folders == 0 ? "./" : "../".repeat((int) folders);
    }
}
