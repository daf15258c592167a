package sarhad.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sarhad.Fixtures;

/** A story that somebody wrote in one language: readers of another one are told so, and not that it is a draft of a translation. */
class UntranslatedStoryTest {
    private static final String ONLY = "So far this story is in Spanish only.";
    private static final String PARTS = "Parts of this story are in Spanish only so far.";
    private static final String DRAFT = "no native editor has read yet";

    private static String page(Path folder, String path) {
        return new String(Sites.of(folder).find(path).orElseThrow().representation().in(ContentCoding.IDENTITY).bytes(), StandardCharsets.UTF_8);
    }

    private static Path without(Path folder, String translations) throws IOException {
        Fixtures.copy(Fixtures.TINY, folder);
        final Path story = folder.resolve("stories/linea.json");
        final String all = Files.readString(story);
        final String fewer = all.replaceAll(translations, "");
        assertFalse(all.equals(fewer));
        Files.writeString(story, fewer);
        return folder;
    }

    @Test
    void ofAStoryInAnotherLanguageReadersAreToldWhich(@TempDir Path folder) throws IOException {
        final String page = page(without(folder, ",\\s*\"pt\": ?\\{[^{}]*(\\{[^{}]*}[^{}]*)*}"), "pt/stories/linea.html");
        assertTrue(page.contains(ONLY), page);
        assertFalse(page.contains(DRAFT));
        assertTrue(page.contains("<p lang=\"es\" dir=\"ltr\">Mide "), "and the text says what it is in");
    }

    @Test
    void ofAStoryOfWhichAPartIsToldInAnotherLanguageToo(@TempDir Path folder) throws IOException {
        final String page = page(without(folder, ", \"pt\": \\{\"text\": \"A linha\"[^}]*}"), "pt/stories/linea.html");
        assertTrue(page.contains(PARTS) && page.contains(DRAFT));
    }

    @Test
    void aStoryThatIsTranslatedSaysNothingOfTheKind() {
        assertEquals(-1, page(Fixtures.TINY, "pt/stories/linea.html").indexOf("class=\"untranslated\""));
    }
}
