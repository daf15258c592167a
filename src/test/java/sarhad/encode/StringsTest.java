package sarhad.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the pages, side by side. */
class StringsTest {
    private static final Path FOLDER = Path.of("static/strings");
    /** An argument that is shown; what only chooses a plural need not stand in every language. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

    private static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> words(String language) throws IOException {
        return new ObjectMapper().readValue(FOLDER.resolve(language + ".json").toFile(), Map.class);
    }

    @Test
    void thereAreThreeLanguages() throws IOException {
        assertEquals(List.of("en", "fa", "ur"), languages());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveTheSameKeysInTheSameOrder(String language) throws IOException {
        assertEquals(List.copyOf(words("en").keySet()), List.copyOf(words(language).keySet()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void takeTheSameArguments(String language) throws IOException {
        final Map<String, String> words = words(language);
        words("en").forEach((key, pattern) -> assertEquals(arguments(pattern), arguments(words.get(key)), key + " in " + language));
    }

    private static TreeSet<String> arguments(String pattern) {
        final TreeSet<String> names = new TreeSet<>();
        final Matcher found = ARGUMENT.matcher(pattern);
        while (found.find()) names.add(found.group(1));
        return names;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void sayEverythingOnceAndWithoutStraySpaces(String language) throws IOException {
        final String file = Files.readString(FOLDER.resolve(language + ".json"));
        words(language).forEach((key, text) -> {
            assertEquals(file.indexOf("\"" + key + "\":"), file.lastIndexOf("\"" + key + "\":"), key + " stands twice");
            assertTrue(key.startsWith("list.") || text.equals(text.strip()), key);
            assertTrue(!text.contains("  "), key);
        });
    }
}
