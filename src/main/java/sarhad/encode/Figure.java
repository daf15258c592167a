package sarhad.encode;

/**
 * A picture in a page.
 *
 * @param link the way to it from the page
 * @param alt what it shows, for who does not see it
 */
public record Figure(String link, String alt) {
    /** Width and height of every picture, in pixels. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;
}
