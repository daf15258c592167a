package sarhad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the Accept headers mean (RFC 9110, 12.5). */
class PreferencesTest {
    @Test
    void noHeaderAsksForNothing() {
        assertEquals(1, Preferences.parse(null).ofMediaType("text/html; charset=utf-8"));
    }

    @Test
    void theMostParticularRangeDecides() {
        final Preferences preferences = Preferences.parse("text/*;q=0.3, text/html;q=0, */*;q=0.5");
        assertEquals(0, preferences.ofMediaType("text/html; charset=utf-8"));
        assertEquals(0.3, preferences.ofMediaType("text/csv"));
        assertEquals(0.5, preferences.ofMediaType("application/geo+json"));
    }

    @Test
    void aCodingThatIsNotNamedIsNotWantedUnlessItIsThePlainOne() {
        final Preferences preferences = Preferences.parse("gzip");
        assertEquals(0, preferences.ofCoding("br"));
        assertEquals(1, preferences.ofCoding("gzip"));
        assertTrue(preferences.ofCoding("identity") > 0);
    }

    @Test
    void aStarStandsForAllCodingsNotNamed() {
        final Preferences preferences = Preferences.parse("br;q=0, *;q=0.5");
        assertEquals(0, preferences.ofCoding("br"));
        assertEquals(0.5, preferences.ofCoding("gzip"));
        assertEquals(0, Preferences.parse("gzip, *;q=0").ofCoding("identity"));
    }

    @Test
    void whatIsMalformedIsNotWanted() {
        assertEquals(0, Preferences.parse("gzip;q=lots").ofCoding("gzip"));
        assertEquals(1, Preferences.parse(",;,").ofMediaType("text/html"));
    }

    @Test
    void languagesComeInTheOrderInWhichTheyAreLiked() {
        assertEquals(List.of("pt", "es", "en"), Preferences.parse("en;q=0.2, pt, es;q=0.8, fr;q=0").inOrder());
    }
}
