package sarhad.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sarhad.Fixtures;
import sarhad.model.Atlas;
import sarhad.model.Text;

/** That the page about the map counts every text: against the files themselves, read as plain JSON. */
class AtlasTextsTest {
    private static Atlas atlas(Path folder) {
        return Fixtures.atlas(folder);
    }

    /** The texts of all data files: objects with a plain string in the first language. */
    private static Set<JsonNode> texts(Path folder, String first) throws IOException {
        final Set<JsonNode> texts = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : (Iterable<Path>) files.filter(f -> f.toString().matches(".*\\.(geo)?json"))::iterator) {
                final String name = folder.relativize(file).toString();
                if (name.startsWith("schema") || name.equals("words.json")) continue;
                collect(new ObjectMapper().readTree(file.toFile()), first, texts);
            }
        }
        assertFalse(texts.isEmpty());
        return texts;
    }

    private static void collect(JsonNode node, String first, Set<JsonNode> texts) {
        if (node.isObject() && node.path(first).isTextual()) texts.add(node);
        else node.forEach(child -> collect(child, first, texts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geodata", "src/test/resources/atlases/cenepa"})
    void holdEveryTextOfTheFilesOnce(String folder) throws IOException {
        final Atlas atlas = atlas(Path.of(folder));
        final List<Text> counted = new AtlasTexts(atlas).all();
        final Set<JsonNode> written = texts(Path.of(folder), atlas.about().languages().get(0).code());
        final String first = atlas.about().languages().get(0).code();
        assertEquals(written.stream().map(text -> text.get(first).asText()).collect(Collectors.toSet()),
                counted.stream().map(Text::original).collect(Collectors.toSet()));
        assertEquals(written.size(), counted.size());
        for (final Atlas.Language language : atlas.about().languages()) {
            assertEquals(written.stream().filter(text -> !text.has(language.code())).count(),
                    counted.stream().filter(text -> !text.in(language.code()).language().equals(language.code())).count(), "missing in " + language.code());
        }
        assertTrue(counted.size() > 20);
    }
}
