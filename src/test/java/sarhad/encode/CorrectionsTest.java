package sarhad.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sarhad.Fixtures;
import sarhad.RunningServer;

/** How a reader tells the editors what is wrong, on a running server. */
class CorrectionsTest {
    private static final String PAGE = "/es/events/1995-01-26-choque.html";
    private static final Pattern LINKS = Pattern.compile("<p class=\"correct quiet\">(?:<a href=\"#claim-([a-z0-9]+)\"[^>]*>#</a> <a href=\"[^\"]+\" data-citing.*?</a> )?<a href=\"([^\"]+)\"");

    /** Links by the claim that they correct; that of the event itself under an empty name. */
    private static Map<String, String> links(Path folder, String contact) throws Exception {
        Fixtures.copy(Fixtures.TINY, folder);
        Fixtures.replace(folder.resolve("atlas.json"), "\"contact\": null", "\"contact\": " + contact);
        try (RunningServer server = RunningServer.of(folder)) {
            final Map<String, String> links = new TreeMap<>();
            final Matcher found = LINKS.matcher(server.text(PAGE));
            while (found.find()) links.put(Optional.ofNullable(found.group(1)).orElse(""), found.group(2).replace("&amp;", "&"));
            assertTrue(links.size() > 1, links::toString);
            return links;
        }
    }

    private static Map<String, String> query(String link) {
        final Map<String, String> query = new TreeMap<>();
        for (final String pair : link.substring(link.indexOf('?') + 1).split("&")) {
            final String[] sides = pair.split("=", 2);
            query.put(sides[0], URLDecoder.decode(sides[1].replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        return query;
    }

    @Test
    void aLetterSaysWhichClaimOfWhichEditionItIsAbout(@TempDir Path folder) throws Exception {
        links(folder, "\"mailto:editors@example.org\"").forEach((claim, link) -> {
            assertEquals("mailto", URI.create(link).getScheme());
            assertTrue(link.startsWith("mailto:editors@example.org?subject="), link);
            final List<String> lines = List.of(query(link).get("body").split("\r\n"));
            assertEquals(PAGE.substring(1) + (claim.isEmpty() ? "" : "#claim-" + claim), lines.get(0).replaceFirst("^https?://[^/]+/", ""));
            assertTrue(lines.get(1).contains("Edition of"), lines::toString);
            assertTrue(lines.contains("What is wrong:"), lines::toString);
        });
    }

    @Test
    void anIssueIsFilledInLikewise(@TempDir Path folder) throws Exception {
        final String link = links(folder, "\"https://example.org/new?title={title}&body={body}\"").get("");
        assertEquals("https", URI.create(link).getScheme());
        assertTrue(query(link).get("title").startsWith("Correction: "), link);
        assertTrue(query(link).get("body").contains(PAGE.substring(1)), link);
    }

    @Test
    void whereNobodyCanBeWrittenToAboutSaysSo(@TempDir Path folder) throws Exception {
        links(folder, "null").values().forEach(link -> assertEquals("../../es/about.html#corrections", link));
    }

    @Test
    void everyClaimCanBeCorrectedAndLinked() throws Exception {
        final RunningServer server = RunningServer.shared();
        final String page = server.text("/ur/events/2024-01-18-saravan.html");
        final Matcher claims = Pattern.compile("<li id=\"claim-([a-z0-9]+)\">").matcher(page);
        int found = 0;
        while (claims.find()) {
            assertTrue(page.contains("<a href=\"#claim-" + claims.group(1) + "\" aria-label="), claims.group(1));
            found++;
        }
        assertTrue(found > 5);
        assertFalse(page.contains("mailto:"), "the shipped atlas names nobody");
    }
}
