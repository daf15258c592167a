package sarhad.encode.picture;

/**
 * Where a picture's parts are. The words stand where a reader of the language begins, in a column beside the map: most
 * atlases are about as high as they are wide, and a strip above the map would leave its sides empty.
 *
 * @param column for the words
 * @param map for the map, whose own direction never turns
 */
record Layout(int width, int height, Box column, Box map) {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int COLUMN = 384;

    /** 1200 × 630, as cards of links are. */
    static Layout card(boolean rightToLeft) {
        return new Layout(WIDTH, HEIGHT, new Box(rightToLeft ? WIDTH - COLUMN : 0, 0, COLUMN, HEIGHT),
                new Box(rightToLeft ? 0 : COLUMN, 0, WIDTH - COLUMN, HEIGHT));
    }
}
