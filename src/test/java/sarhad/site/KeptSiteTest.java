package sarhad.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sarhad.Fixtures;
import sarhad.read.Folder;

class KeptSiteTest {
    private static Site made() {
        return Sites.of(Fixtures.TINY);
    }

    @Test
    void aKeptSiteHandsOutTheSameBytesUnderTheSameTagsAsOneMadeNow(@TempDir Path folder) throws IOException {
        final Site made = made();
        KeptSite.write(made, folder);
        final Site kept = KeptSite.read(new Folder.OnDisk(folder), made::atlas, Sites.studio()).orElseThrow();
        assertEquals(made.all().size(), kept.all().size());
        for (final Resource resource : made.all()) {
            final Resource other = kept.find(resource.path()).orElseThrow();
            assertEquals(resource.mediaType(), other.mediaType());
            assertEquals(resource.caching(), other.caching());
            assertEquals(resource.policyHash(), other.policyHash());
            final Representation now = resource.representation();
            final Representation before = other.representation();
            assertEquals(now.varies(), before.varies());
            for (final ContentCoding coding : ContentCoding.values()) {
                assertEquals(now.in(coding).etag(), before.in(coding).etag(), resource.path());
                assertArrayEquals(now.in(coding).bytes(), before.in(coding).bytes(), resource.path());
            }
        }
        assertEquals(made.languages(), kept.languages());
        onlyPicturesOfLinksAreKept(made, kept, folder);
    }

    private static void onlyPicturesOfLinksAreKept(Site made, Site kept, Path folder) {
        int drawn = 0;
        for (final Resource resource : made.all()) {
            if (!resource.path().endsWith(".png") || !resource.path().startsWith("pictures/")) continue;
            final boolean plain = !resource.path().matches(".*(@2x|-square)\\.png");
            assertTrue(resource.isDrawn(), resource.path());
            assertEquals(plain, Files.exists(folder.resolve(resource.path())), resource.path());
            assertEquals(!plain, kept.find(resource.path()).orElseThrow().isDrawn(), resource.path());
            drawn++;
        }
        assertTrue(drawn > 10);
    }

    @Test
    void whereNothingIsKeptThereIsNoSite(@TempDir Path folder) {
        assertTrue(KeptSite.read(new Folder.OnDisk(folder), () -> null, Sites.studio()).isEmpty());
    }

    @Test
    void makingASiteTwiceMakesTheSameBytes() {
        final Site second = made();
        for (final Resource resource : made().all()) {
            assertArrayEquals(resource.representation().in(ContentCoding.IDENTITY).bytes(),
                    second.find(resource.path()).orElseThrow().representation().in(ContentCoding.IDENTITY).bytes(), resource.path());
        }
    }
}
