package sarhad.encode.picture;

/** How a map and its words are put together. */
public enum Format {
    /** 1200 × 630 pixels, as cards of links are: the words beside the map. */
    CARD(1),
    /** 1080 × 1080 pixels: the words above and below the map, larger, since squares are seen on phones. */
    SQUARE(4.0 / 3);

    private final double enlarged;

    Format(double enlarged) {
        this.enlarged = enlarged;
    }

    /** Pixels of the image for each of the drawing, before it is made larger for finer screens. */
    double enlarged() {
        return enlarged;
    }
}
