package sarhad.encode.picture;

/**
 * Words and the language that they are in (BCP 47), which is another than the picture's where they were not translated.
 */
public record Phrase(String text, String language) {
    /** Whether the letters run from right to left: what most of them do, since digits and signs run either way. */
    boolean rightToLeft() {
        return text.codePoints().map(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        }).sum() > 0;
    }

    Phrase with(String other) {
        return new Phrase(other, language);
    }
}
