package sarhad.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.w3c.dom.Element;
import sarhad.Fixtures;
import sarhad.model.Atlas;

/** The unrolled border as a picture, read as the file that it is. */
class StripPictureTest {
    private static Atlas atlas;
    private static List<PictureFile> pictures;

    @BeforeAll
    static void draw() throws IOException {
        atlas = PicturesTest.read(Path.of("geodata"));
        pictures = strips(atlas);
    }

    private static List<PictureFile> strips(Atlas of) throws IOException {
        return PicturesTest.drawn(of).stream().filter(picture -> picture.name().equals("border")).toList();
    }

    private static List<Envelope> boxes(PictureFile picture, String... looks) {
        return picture.looks(looks).stream().filter(element -> element.getTagName().equals("rect") && !isKey(element)).map(PictureFile::rectangle).toList();
    }

    /** The key stands below the drawing. */
    private static boolean isKey(Element element) {
        return PictureFile.number(element, "y") > 540;
    }

    private static Envelope axis(PictureFile picture) {
        return PictureFile.extent(picture.looks("strip-line").get(0));
    }

    @Test
    void thereIsOneInEachLanguageThatSaysWhatItShows() {
        assertEquals(List.of("pictures/en/border.svg", "pictures/fa/border.svg", "pictures/ur/border.svg"), pictures.stream().map(PictureFile::path).sorted().toList());
        for (final PictureFile picture : pictures) {
            assertEquals("0 0 1200 630", picture.root().getAttribute("viewBox"));
            assertEquals(picture.language().equals("en") ? "" : "rtl", picture.root().getAttribute("direction"));
            assertFalse(picture.all("title").get(0).getTextContent().isBlank());
            assertFalse(picture.all("desc").get(0).getTextContent().isBlank());
            final String said = String.join(" ", picture.all("text").stream().map(Element::getTextContent).toList());
            assertTrue(said.contains(atlas.about().title().in(picture.language()).text()), said);
            assertTrue(said.contains("OpenStreetMap") && said.contains("GeoNames"), said);
            assertTrue(picture.bytes().length < 40_000, picture.bytes().length + " B");
        }
    }

    /** Text runs from right to left, geography never does. */
    @Test
    void barsTownsAndTheScaleStandAtTheSamePlacesInEveryLanguage() {
        final PictureFile english = pictures.get(0);
        assertEquals(6, boxes(english, "strip-bar", "strip-derived").size());
        assertEquals(3, boxes(english, "strip-gate").size());
        for (final PictureFile other : pictures) {
            assertEquals(boxes(english, "strip-bar", "strip-derived"), boxes(other, "strip-bar", "strip-derived"), other.path());
            assertEquals(boxes(english, "strip-gate"), boxes(other, "strip-gate"), other.path());
            assertEquals(english.looks("strip-line").get(0).getAttribute("d"), other.looks("strip-line").get(0).getAttribute("d"));
        }
    }

    /** The strike in the eastern country stands above the line, all others below it; one that touches the line does so here too. */
    @Test
    void eachBarStandsOnItsSide() {
        for (final PictureFile picture : pictures) {
            final double line = axis(picture).getMinY();
            final List<Envelope> derived = boxes(picture, "strip-derived").stream().sorted((a, b) -> Double.compare(a.getMinY(), b.getMinY())).toList();
            assertEquals(3, derived.size());
            assertTrue(derived.get(0).getMaxY() < line, picture.path());
            assertEquals(line, derived.get(1).getMinY(), 0.2, picture.path());
            assertTrue(derived.get(2).getMinY() > line, picture.path());
            for (final Envelope bar : boxes(picture, "strip-bar")) {
                assertTrue(bar.getMinY() > line, picture.path());
                assertTrue(bar.getMaxX() <= axis(picture).getMaxX() + 0.2, "beyond the end of the line: " + bar);
            }
        }
    }

    /** The line of 978 km and the numbers beside it tell the scale: from 30.0 to 51.5 km, along km 494.6 to 517.0. */
    @Test
    void aBarIsAsLongAsItsDistanceIsUncertainAndAsWideAsTheStretch() {
        final PictureFile picture = pictures.get(0);
        final Envelope line = axis(picture);
        final double along = line.getWidth() / 978.456;
        final Envelope bar = boxes(picture, "strip-derived").stream().filter(box -> box.getMaxY() < line.getMinY()).findFirst().orElseThrow();
        final double across = (bar.getMaxY() - bar.getMinY()) / (51.55 - 29.98);
        assertEquals(line.getMinX() + 494.6 * along, bar.getMinX(), 1);
        assertEquals(22.4 * along, bar.getWidth(), 1);
        assertEquals(line.getMinY() - 29.98 * across, bar.getMaxY(), 1);
        assertEquals(line.getMinY() - 50 * across, grid(picture, "50", line.getMinY()), 2);
    }

    /** Where the number of a depth stands above the line. */
    private static double grid(PictureFile picture, String number, double line) {
        return picture.looks("strip-number").stream().filter(e -> e.getTextContent().equals(number) && PictureFile.number(e, "y") < line)
                .mapToDouble(e -> PictureFile.number(e, "y") - 15.5 * .36).findFirst().orElseThrow();
    }

    @Test
    void whatHasNoPointIsHatchedAndHasItsNumberAndNoMark() {
        for (final PictureFile picture : pictures) {
            assertEquals(3, picture.looks("badge-number").size(), picture.path());
            assertEquals(3, picture.looks("mark-number").size(), picture.path());
        }
        assertEquals(List.of("18", "25", "8"), pictures.get(0).words("badge-number").stream().sorted().toList());
    }

    @Test
    void everySiteIsNamedWithItsDepthInEveryLanguage() {
        for (final PictureFile picture : pictures) {
            final List<String> names = picture.words("strip-site");
            // A label that is broken is broken before its figure.
            assertEquals(6, names.stream().filter(name -> Character.isDigit(name.charAt(name.length() - 1))).count(), picture.path() + " " + names);
        }
        assertTrue(String.join(" ", pictures.get(0).words("strip-site")).contains("Koh-e-Sabz, 29–52"));
        assertFalse(pictures.get(0).words("town").contains("Sirkan"));
    }

    @Test
    void twoRunsMakeTheSameBytesAndAnotherAtlasHasItsStrip() throws IOException {
        final List<PictureFile> again = strips(atlas);
        for (int i = 0; i < pictures.size(); i++) assertArrayEquals(pictures.get(i).bytes(), again.get(i).bytes());
        final List<PictureFile> others = strips(PicturesTest.read(Fixtures.TINY));
        assertEquals(2, others.size());
        for (final PictureFile picture : others) assertFalse(boxes(picture, "strip-bar", "strip-derived").isEmpty(), picture.path());
    }
}
