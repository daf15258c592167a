package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The bounds that rule out pieces of a line, against geodesics.csv. */
class ChordTest {
    @Test
    void chordBoundsItsGeodesicFromBothSides() {
        for (final String[] row : Fixtures.rows("geodesics.csv")) {
            final double chord = Geocentric.of(Fixtures.position(row, 1)).chord(Geocentric.of(Fixtures.position(row, 3)));
            final double metres = Double.parseDouble(row[7]);
            assertTrue(Chord.atLeast(chord) <= metres + 1e-6, String.join(",", row));
            assertTrue(Chord.atMost(chord) >= metres - 1e-6, String.join(",", row));
        }
    }

    @Test
    void noGeodesicHasALongerChordThanTheLongest() {
        for (final String[] row : Fixtures.rows("geodesics.csv")) {
            final double chord = Geocentric.of(Fixtures.position(row, 1)).chord(Geocentric.of(Fixtures.position(row, 3)));
            assertTrue(Chord.longest(Double.parseDouble(row[7])) >= chord - 1e-6, String.join(",", row));
        }
    }

    @Test
    void boundsAreSharpNearby() {
        assertEquals(Chord.atLeast(100_000), Chord.atMost(100_000), 0.03);
    }

    @Test
    void estimateBoundsLongGeodesicsFromBothSides() {
        for (final String[] row : Fixtures.rows("geodesics.csv")) {
            final LongDistance.Bounds bounds = new LongDistance(Geocentric.of(Fixtures.position(row, 1))).to(Geocentric.of(Fixtures.position(row, 3)));
            final double metres = Double.parseDouble(row[7]);
            assertTrue(bounds.atLeast() <= metres + 1e-6 && bounds.atMost() >= metres - 1e-6, bounds + " " + String.join(",", row));
        }
    }
}
