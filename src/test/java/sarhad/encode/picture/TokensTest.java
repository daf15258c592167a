package sarhad.encode.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final Tokens SMALL = Tokens.parse("""
            /* --sea: none; */
            @font-face { font-family: "X"; src: url(x.woff2); }
            :root { --sea: #abc; --plain: "P", sans-serif; --text: var(--plain); --line: 1.5; }
            :lang(aa), :lang(bb) { --text: "B", var(--plain); --line: 2; }
            [data-theme="projector"] { --sea: #fff; }
            @media (prefers-color-scheme: dark) { :root { --sea: #012; } }
            @media print { :root { --sea: #999; } }""");

    @Test
    void knowsDayAndNightAndNothingOfOtherConditions() {
        assertEquals("#abc", SMALL.light("--sea"));
        assertEquals("#012", SMALL.dark("--sea"));
        assertEquals("1.5", SMALL.dark("--line"), "what night does not change");
    }

    @Test
    void knowsWhatALanguageChanges() {
        assertEquals("\"P\", sans-serif", SMALL.in("cc", "--text"));
        assertEquals("\"B\", \"P\", sans-serif", SMALL.in("bb", "--text"));
        assertEquals("2", SMALL.in("aa-XX", "--line"), "a region does not matter");
    }

    @Test
    void whatIsMissingIsAFault() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> SMALL.light("--nothing")).getMessage().contains("--nothing"));
        assertThrows(IllegalArgumentException.class, () -> Tokens.parse(":root { --a: b;"));
    }

    @Test
    void everyLookFindsItsColoursInTheStyleSheetOfThePages() throws Exception {
        final Tokens tokens = Tokens.parse(Files.readString(Path.of("static/tokens.css")));
        for (final String language : new String[] {"en", "fa", "ur"}) {
            final String style = StyleSheet.of(tokens, language, !language.equals("en"), EnumSet.allOf(Look.class));
            for (final Look look : Look.values()) assertTrue(style.contains("." + look.key() + ",") || style.contains("." + look.key() + "{") || style.contains("." + look.key() + "."), look.key());
        }
    }
}
