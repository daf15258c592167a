package sarhad.encode.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The typefaces that ship with the program, for pictures whose letters are drawn here: none of the machine's is ever used,
 * so that a picture is the same everywhere.
 */
public final class Faces {
    private static final String FOLDER = "/fonts/";

    private final List<Face> faces;

    /** One face. @param family as style sheets name it */
    private record Face(String family, boolean bold, boolean italic, Font font) {}

    private Faces(List<Face> faces) {
        this.faces = faces;
    }

    /** Reads them; this takes a while. */
    public static Faces shipped() {
        return new Faces(List.of(
                face("Noto Sans", "noto-sans-regular", false, false), face("Noto Sans", "noto-sans-bold", true, false),
                face("Noto Sans", "noto-sans-italic", false, true), face("Noto Serif", "noto-serif-bold", true, false),
                face("Vazirmatn", "vazirmatn-regular", false, false), face("Vazirmatn", "vazirmatn-bold", true, false),
                face("Noto Nastaliq Urdu", "noto-nastaliq-urdu-regular", false, false),
                face("Noto Nastaliq Urdu", "noto-nastaliq-urdu-bold", true, false)));
    }

    private static Face face(String family, String file, boolean bold, boolean italic) {
        try (InputStream bytes = Faces.class.getResourceAsStream(FOLDER + file + ".ttf")) {
            return new Face(family, bold, italic, Font.createFont(Font.TRUETYPE_FONT, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + ".ttf is no typeface", e);
        }
    }

    /**
     * The faces in which to look for a letter, the best first: those that a style sheet names and that ship with us, then
     * all others.
     *
     * @param families as in a style sheet: names with commas between
     */
    List<Font> of(String families, Style.Type type, boolean italic) {
        final List<String> order = new ArrayList<>();
        for (final String family : families.split(",")) order.add(family.strip().replace("\"", ""));
        faces.forEach(face -> order.add(face.family));
        return order.stream().distinct().flatMap(family -> faces.stream().filter(face -> face.family.equals(family))
                .max((a, b) -> Integer.compare(likeness(a, type.bold(), italic), likeness(b, type.bold(), italic))).stream())
                .map(face -> face.font.deriveFont(Map.of(TextAttribute.SIZE, (float) type.size(),
                        TextAttribute.KERNING, TextAttribute.KERNING_ON, TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON))).toList();
    }

    private static int likeness(Face face, boolean bold, boolean italic) {
        return (face.bold == bold ? 2 : 0) + (face.italic == italic ? 1 : 0);
    }
}
