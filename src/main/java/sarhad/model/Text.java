package sarhad.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * One text in the language it was written in, and its translations.
 *
 * @param language the language it was written in (BCP 47)
 * @param original the text in that language
 * @param translations the translations by their language
 */
public record Text(String language, String original, Map<String, Translation> translations) {
    public Text {
        translations = Map.copyOf(translations);
    }

    /** A text that exists in one language only. */
    public static Text of(String language, String original) {
        return new Text(language, original, Map.of());
    }

    /**
     * A translation and what is known of its quality.
     *
     * @param text the translated text
     * @param of fingerprint of the original that was translated, or empty where nothing was translated (a gazetteer's name)
     * @param state what the file says of it: draft, reviewed or gazetteer
     */
    public record Translation(String text, String of, State state) {}

    /** How far a reader may trust a wording. {@code STALE} is never written in a file: it follows from the fingerprint. */
    public enum State { ORIGINAL, REVIEWED, GAZETTEER, DRAFT, STALE }

    /**
     * A text as it can be shown to a reader of some language.
     *
     * @param language the language that it really is in, which is another than asked for where no translation exists
     */
    public record Phrase(String text, String language, State state) {}

    /** The text for a reader of {@code wanted}: the translation, or the original where there is none. */
    public Phrase in(String wanted) {
        if (wanted.equals(language)) return new Phrase(original, language, State.ORIGINAL);
        final Translation translation = translations.get(wanted);
        if (translation == null) return new Phrase(original, language, State.ORIGINAL);
        return new Phrase(translation.text, wanted, stale(translation) ? State.STALE : translation.state);
    }

    /** Whether the original has changed since it was translated. */
    public boolean stale(Translation translation) {
        return !translation.of.isEmpty() && !translation.of.equals(fingerprint());
    }

    /** The first eight hexadecimal digits of the SHA-256 of the original in UTF-8. */
    public String fingerprint() {
        try {
            final byte[] digest = MessageDigest.getInstance("SHA-256").digest(original.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
