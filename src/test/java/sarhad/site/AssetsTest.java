package sarhad.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import sarhad.read.Folder;

class AssetsTest {
    private final Assets assets = Assets.read(new Folder.OnDisk(Path.of("static")));

    private String text(String name) {
        return new String(assets.byPublishedName().get(assets.publishedNames().get(name)), StandardCharsets.UTF_8);
    }

    @Test
    void joinsTheStyleSheetsLeafletsFirstAndLinksThePublishedNames() {
        final String style = text("style.css");
        assertTrue(style.indexOf(".leaflet-pane") < style.indexOf("--paper"), "Leaflet's style comes first");
        assertFalse(style.contains("url(fonts/vazirmatn-regular.woff2)"), "fonts are linked by their published names");
        assertTrue(style.matches("(?s).*url\\(fonts/vazirmatn-regular\\.[0-9a-f]{8}\\.woff2\\).*"));
    }

    @Test
    void leafletAsksForNoSourceMap() {
        assertFalse(text("leaflet.js").contains("sourceMappingURL"));
    }

    @Test
    void aPublishedNameCarriesTheHashOfItsContent() {
        assertTrue(assets.publishedNames().get("main.js").matches("main\\.[0-9a-f]{8}\\.js"));
        assertEquals(assets.publishedNames(), Assets.read(new Folder.OnDisk(Path.of("static"))).publishedNames());
    }
}
