package sarhad.encode.picture;

/**
 * Where a picture's parts are. On a card the words stand where a reader of the language begins, in a column beside the map:
 * most atlases are about as high as they are wide, and a strip above the map would leave its sides empty. In a square they
 * stand above and below it.
 *
 * @param words for what the picture is about
 * @param foot for whose colours these are and the credits; the same column on a card
 * @param map for the map, whose own direction never turns
 */
record Layout(int width, int height, Box words, Box foot, Box map) {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int COLUMN = 384;
    private static final int SIDE = 810;

    /** 1200 × 630, as cards of links are. */
    static Layout card(boolean rightToLeft) {
        final Box column = new Box(rightToLeft ? WIDTH - COLUMN : 0, 0, COLUMN, HEIGHT);
        return new Layout(WIDTH, HEIGHT, column, column, new Box(rightToLeft ? 0 : COLUMN, 0, WIDTH - COLUMN, HEIGHT));
    }

    /** A square. @param words pixels that are needed above the map @param foot pixels that are needed below it */
    static Layout square(double words, double foot) {
        return new Layout(SIDE, SIDE, new Box(0, 0, SIDE, words), new Box(0, SIDE - foot, SIDE, foot), new Box(0, words, SIDE, SIDE - words - foot));
    }

    boolean isCard() {
        return words.equals(foot);
    }
}
