package sarhad.encode;

/**
 * A text as a page shows it.
 *
 * @param language the language that it really is in (BCP 47)
 * @param direction of that language: {@code ltr} or {@code rtl}
 * @param foreign whether that is another language than the page's, so that it must be marked
 */
public record Shown(String text, String language, String direction, boolean foreign) {

    /** The text for use inside a sentence of another language: wrapped so that it cannot turn its neighbours round. */
    public String inSentence() {
        return foreign ? '\u2068' + text + '\u2069' : text;
    }
}
