package sarhad.read;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The words of the page that ship with the program: {@code strings/<language>.json} in the folder of static files. */
public final class Strings {
    private static final String FOLDER = "strings/";

    private Strings() {}

    /** By language, then by key: messages in ICU MessageFormat. */
    public static Map<String, Map<String, String>> read(Folder folder) {
        final ObjectMapper mapper = new ObjectMapper();
        final Map<String, Map<String, String>> byLanguage = new TreeMap<>();
        for (final String name : folder.names()) {
            if (!name.startsWith(FOLDER)) continue;
            try {
                byLanguage.put(name.substring(FOLDER.length()).replace(".json", ""), mapper.readValue(folder.read(name), new TypeReference<Map<String, String>>() {}));
            } catch (IOException e) {
                throw new UncheckedIOException("the program's own " + name + " cannot be read", e);
            }
        }
        return byLanguage;
    }
}
