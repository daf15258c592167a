package sarhad.site;

import sarhad.encode.MapState;
import sarhad.measure.Zones;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sarhad.Fixtures;
import sarhad.encode.Links;

/** Every way out of every page leads somewhere: whole sites, made as they would be published. */
class LinksTest {
    private static final String ADDRESS = "https://example.org/atlas/";
    private static final Pattern LINK = Pattern.compile("<(\\w+)[^>]*?\\s(?:href|src)=\"([^\"]*)\"");
    private static final Pattern IMPORTED = Pattern.compile("\"[^\"]+\":\"([^\"]+\\.js)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern GRADE = Pattern.compile("<a class=\"grade\" href=\"([^\"]+)\"");
    private static final Pattern LISTED = Pattern.compile("(?:<loc>|href=\")(https://[^<\"]+)");

    /** A site, the text of each of its pages by path, and the ids in it. */
    private record Made(String name, Site site, Map<String, String> pages, Map<String, Set<String>> idsOf) {
        @Override
        public String toString() {
            return name;
        }

        /** All but those to which nobody is led: those that other sites frame, and what is answered where no network is. */
        List<String> listed() {
            return pages.keySet().stream().filter(page -> !Links.isFramable(page) && !page.startsWith("offline/")).toList();
        }

        Set<String> ids(String page) {
            return idsOf.computeIfAbsent(page, path -> ID.matcher(pages.get(path)).results().map(id -> id.group(1)).collect(Collectors.toSet()));
        }
    }

    private static final Map<Path, Made> MADE = new HashMap<>();

    private static Stream<Made> sites() {
        return Stream.of(Sites.SHIPPED, Fixtures.TINY).map(data -> MADE.computeIfAbsent(data, LinksTest::made));
    }

    private static Made made(Path data) {
        final Site site = Sites.of(data, Optional.of(ADDRESS));
        final Map<String, String> pages = new HashMap<>();
        for (final Resource resource : site.all()) if (resource.path().endsWith(".html")) pages.put(resource.path(), text(resource));
        assertTrue(pages.size() > 10, "there are pages");
        return new Made(data.getFileName().toString(), site, pages, new HashMap<>());
    }

    private static String text(Resource resource) {
        return new String(resource.representation().in(ContentCoding.IDENTITY).bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLinkWithinTheSiteLeadsToAFileAndEveryFragmentToAPlaceInIt(Made made) {
        final Set<String> broken = new TreeSet<>();
        made.pages.forEach((page, html) -> {
            final List<String> links = new ArrayList<>();
            LINK.matcher(html).results().map(link -> link.group(2)).forEach(links::add);
            IMPORTED.matcher(html).results().map(link -> link.group(1)).forEach(links::add);
            for (final String link : links) if (!leads(made, page, link.replace("&amp;", "&"))) broken.add(page + " → " + link);
        });
        assertEquals(Set.of(), broken);
    }

    private static boolean leads(Made made, String page, String link) {
        // Java's URI takes an empty link for the folder; it is the page itself.
        final URI target = link.isEmpty() ? URI.create(ADDRESS + page) : URI.create(ADDRESS + page).resolve(link);
        if (!target.toString().startsWith(ADDRESS)) return target.isAbsolute() && Set.of("https", "http", "mailto").contains(target.getScheme());
        final String path = URI.create(ADDRESS).relativize(target).getPath();
        if (made.site.find(path).isEmpty()) return false;
        if (target.getQuery() != null && !Stream.of(target.getQuery().split("&")).allMatch(part -> known(made, path, part))) return false;
        final String fragment = target.getRawFragment();
        return fragment == null || made.ids(path).contains(URLDecoder.decode(fragment, StandardCharsets.UTF_8));
    }

    /** The state of the map that a link asks for names an event, a thesis or a band that there is; the step of a story is one of its slides. */
    private static boolean known(Made made, String path, String parameter) {
        final String[] pair = parameter.split("=");
        return switch (pair[0]) {
            case "event" -> made.site.atlas().event(pair[1]).isPresent();
            case "thesis" -> made.site.atlas().thesis(pair[1]).isPresent();
            case "band" -> Zones.WIDTHS.contains(Integer.parseInt(pair[1]) * 1_000);
            case "step" -> made.ids(path).contains("step-" + pair[1]);
            default -> MapState.PARAMETERS.contains(pair[0]);
        };
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyIdStandsOnceInItsPage(Made made) {
        made.pages.forEach((page, html) -> {
            final List<String> ids = ID.matcher(html).results().map(id -> id.group(1)).sorted().toList();
            assertEquals(new TreeSet<>(ids).stream().toList(), ids, page);
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageIsReachedFromTheRoot(Made made) {
        final Set<String> reached = new HashSet<>();
        final List<String> toVisit = new ArrayList<>(List.of("index.html"));
        while (!toVisit.isEmpty()) {
            final String page = toVisit.remove(0);
            if (!reached.add(page)) continue;
            final Matcher links = LINK.matcher(made.pages.get(page));
            while (links.find()) {
                if (!links.group(1).equals("a")) continue;
                final URI target = URI.create(ADDRESS + page).resolve(links.group(2).replace("&amp;", "&"));
                final String path = URI.create(ADDRESS).relativize(target).getPath();
                if (target.toString().startsWith(ADDRESS) && made.pages.containsKey(path)) toVisit.add(path);
            }
        }
        assertEquals(new TreeSet<>(made.listed()), new TreeSet<>(reached));
    }

    /** A reader can ask of each grade what it means. */
    @ParameterizedTest
    @MethodSource("sites")
    void everyGradeIsDefinedOnThePageAboutTheMap(Made made) {
        final Set<String> lists = new TreeSet<>();
        made.pages.forEach((page, html) -> GRADE.matcher(html).results().map(grade -> URI.create(ADDRESS + page).resolve(grade.group(1))).forEach(target -> {
            assertTrue(target.getPath().endsWith("/about.html"), page + " → " + target);
            assertTrue(leads(made, page, target.toString()), page + " → " + target);
            lists.add(target.getFragment().replaceAll("-.*", ""));
        }));
        assertTrue(lists.containsAll(Set.of("basis", "precision", "status", "evidence", "reliability", "event", "translation")), lists::toString);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theSitemapListsEveryPageOfEveryLanguageWithItsOtherLanguagesAndNothingElse(Made made) {
        final String list = text(made.site.find("sitemap.xml").orElseThrow());
        final int languages = made.site.languages().size();
        final Map<String, Integer> listed = new HashMap<>();
        LISTED.matcher(list).results().forEach(address -> listed.merge(address.group(1), 1, Integer::sum));
        final Map<String, Integer> expected = new HashMap<>();
        made.listed().stream().filter(page -> !page.equals("index.html")).forEach(page -> expected.put(ADDRESS + page, 1 + languages));
        assertEquals(expected, listed);
        assertEquals("User-agent: *\nAllow: /\nSitemap: " + ADDRESS + "sitemap.xml\n", text(made.site.find("robots.txt").orElseThrow()));
    }

    @Test
    void withoutAnAddressThereIsNoSitemapAndRobotsAreStillWelcome() {
        final Site site = Sites.of(Fixtures.TINY);
        assertTrue(site.find("sitemap.xml").isEmpty());
        assertEquals("User-agent: *\nAllow: /\n", text(site.find("robots.txt").orElseThrow()));
    }
}
