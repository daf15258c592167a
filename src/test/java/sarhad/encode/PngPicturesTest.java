package sarhad.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sarhad.Fixtures;
import sarhad.encode.picture.Tokens;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.read.Folder;
import sarhad.read.Strings;

/** The PNG pictures of the atlas that ships, read as the files that they are. */
class PngPicturesTest {
    private static final int MOST_BYTES = 130_000;

    private static Atlas atlas;
    private static Tokens tokens;

    @BeforeAll
    static void read() throws IOException {
        atlas = Fixtures.atlas(Path.of("geodata"));
        tokens = Tokens.parse(new String(new Folder.OnDisk(Path.of("static")).read("tokens.css"), StandardCharsets.UTF_8));
    }

    private static Pictures pictures() {
        return new Pictures(atlas, Measures.of(atlas), new Messages(Strings.read(new Folder.OnDisk(Path.of("static")))), new Links(Map.of()), tokens);
    }

    private static BufferedImage decoded(String path, byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static long colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).distinct().limit(60).count();
    }

    /** All but the steps of stories, whose pictures stand in pages only. */
    @Test
    void everySvgHasAPngOfTheSameNameAndOneTwiceAsFine() {
        final Set<String> paths = pictures().cards().stream().map(Pictures.Card::path).collect(Collectors.toSet());
        for (final Pictures.Picture svg : pictures().all()) {
            final String name = svg.path().replace(".svg", "");
            if (name.contains("/stories/")) continue;
            assertTrue(paths.containsAll(List.of(name + ".png", name + "@2x.png")), name);
        }
        for (final String language : List.of("en", "fa", "ur")) {
            assertTrue(paths.contains("pictures/" + language + "/atlas-square.png"));
            atlas.events().forEach(event -> assertTrue(paths.contains("pictures/" + language + "/" + event.id() + "-square.png"), event.id()));
        }
        assertEquals(paths.size(), pictures().cards().size(), "no path twice");
    }

    /** Those with four times as many pixels are the same drawings: some of them are enough. */
    private static List<Pictures.Card> looked() {
        final List<Pictures.Card> all = pictures().cards();
        return IntStream.range(0, all.size()).filter(i -> !all.get(i).path().endsWith("@2x.png") || i % 7 == 0).mapToObj(all::get).toList();
    }

    @Test
    void everyOneDecodesHasItsSizeIsNotBlankAndLight() {
        for (final Pictures.Card card : looked()) {
            final byte[] bytes = card.make().get();
            final BufferedImage image = decoded(card.path(), bytes);
            final boolean square = card.path().endsWith("-square.png");
            final int scale = card.path().endsWith("@2x.png") ? 2 : 1;
            assertEquals((square ? 1080 : 1200) * scale, image.getWidth(), card.path());
            assertEquals((square ? 1080 : 630) * scale, image.getHeight(), card.path());
            assertTrue(colours(image) > 50, card.path());
            if (card.plain()) assertTrue(bytes.length < MOST_BYTES, card.path() + ": " + bytes.length + " B");
        }
    }

    @Test
    void twoMakesGiveTheSameBytes() {
        final List<Pictures.Card> once = looked();
        final List<Pictures.Card> again = looked();
        for (int i = 0; i < once.size(); i += 3) assertArrayEquals(once.get(i).make().get(), again.get(i).make().get(), once.get(i).path());
    }
}
