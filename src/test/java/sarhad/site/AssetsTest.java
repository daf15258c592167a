package sarhad.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
    void whatOnlyPagesToReadHaveStandsInASheetOfItsOwn() {
        assertTrue(text("reading.css").contains(".ledger"));
        assertFalse(text("style.css").contains(".ledger"));
        assertFalse(text("reading.css").contains("leaflet"));
    }

    @Test
    void takesOutTheSelectorsOfLeafletThatMatchNothingOfOurs() {
        assertEquals(".leaflet-pane,.leaflet-pane > svg{position: absolute;left: 0;}\n@media print {\n.leaflet-pane{top: 0;} }",
                LeafletStyle.trimmed("""
                        /* .leaflet-pane { } */
                        .leaflet-pane,
                        .leaflet-tile,
                        .leaflet-pane > svg {
                        \tposition: absolute;
                        \tleft: 0;
                        \t}
                        .leaflet-touch .leaflet-bar a, .leaflet-popup { color: red; }
                        @media print { .leaflet-pane { top: 0; } .leaflet-control { color: red; } }
                        @media screen { .leaflet-tooltip:before { color: red; } }
                        """));
    }

    @Test
    void leafletsPanesMarkersAndGesturesKeepTheirStyleAndItsPicturesAreNotServed() {
        final String style = text("style.css");
        for (final String kept : List.of(".leaflet-marker-icon", ".leaflet-container.leaflet-touch-drag.leaflet-touch-zoom", ".leaflet-zoom-animated",
                ".leaflet-pane>svg path.leaflet-interactive", ".leaflet-marker-pane", ".leaflet-zoom-box", ".leaflet-dragging .leaflet-grab")) {
            assertTrue(style.contains(kept), kept);
        }
        for (final String gone : List.of("leaflet-control", "leaflet-popup", "leaflet-tooltip", "leaflet-bar", "leaflet-div-icon", "leaflet-tile", "images/")) {
            assertFalse(style.contains(gone), gone);
        }
        assertTrue(assets.publishedNames().keySet().stream().noneMatch(name -> name.startsWith("images/")));
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
