package sarhad.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
        final Site kept = KeptSite.read(new Folder.OnDisk(folder), made::atlas).orElseThrow();
        assertEquals(made.all().size(), kept.all().size());
        for (final Resource resource : made.all()) {
            final Resource other = kept.find(resource.path()).orElseThrow();
            assertEquals(resource.mediaType(), other.mediaType());
            assertEquals(resource.caching(), other.caching());
            assertEquals(resource.policyHash(), other.policyHash());
            assertEquals(resource.representation().varies(), other.representation().varies());
            for (final ContentCoding coding : ContentCoding.values()) {
                assertEquals(resource.representation().in(coding).etag(), other.representation().in(coding).etag(), resource.path());
                assertArrayEquals(resource.representation().in(coding).bytes(), other.representation().in(coding).bytes(), resource.path());
            }
        }
        assertEquals(made.languages(), kept.languages());
    }

    @Test
    void whereNothingIsKeptThereIsNoSite(@TempDir Path folder) {
        assertTrue(KeptSite.read(new Folder.OnDisk(folder), () -> null).isEmpty());
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
