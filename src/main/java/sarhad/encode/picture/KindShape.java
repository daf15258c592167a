package sarhad.encode.picture;

import java.util.Locale;
import sarhad.model.Event;

/** The shape by which each kind of event is known, on pages and in pictures: a path in a square of 28. */
public enum KindShape {
    STRIKE("M14 .8 27.2 14 14 27.2 .8 14Z", 0),
    ATTACK("M14 1.2 27.6 25.6H.4Z", 4),
    BOMBING("M14 .6 17 5.7 22.7 3.6 22.1 9.8 27.4 11 23.8 15.6 26.6 20.8 20.9 21 20 26.6 15 23.6 11.2 27.4 8.6 22.2 3.2 23.4 4.6 17.6.6 14 5 10.4 3 4.8 8.8 6Z", 0),
    CLASH("M8.5 1h11v7.5H27v11h-7.5V27h-11v-7.5H1v-11h7.5Z", 0),
    STATEMENT("M4 2h20a3 3 0 0 1 3 3v13a3 3 0 0 1-3 3H14l-6.5 6.4V21H4a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3Z", -2),
    DIPLOMACY("M14 1.2a12.8 12.8 0 0 1 0 25.6 12.8 12.8 0 0 1 0-25.6Z", 0),
    VISIT("M7.6 2.2h12.8L27 14l-6.6 11.8H7.6L1 14Z", 0),
    DRILL("M4 2.5h20A1.5 1.5 0 0 1 25.5 4v20a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 24V4A1.5 1.5 0 0 1 4 2.5Z", 0);

    /** Width and height of the square that the paths are drawn in. */
    public static final int SIZE = 28;

    private final String path;
    private final int down;

    /** @param down how much lower than the middle of the square a number stands in the middle of the shape */
    KindShape(String path, int down) {
        this.path = path;
        this.down = down;
    }

    static KindShape of(Event.Kind kind) {
        return valueOf(kind.name());
    }

    /** The value by which style sheets know the kind. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The shape as the data of an SVG path. */
    public String path() {
        return path;
    }

    int down() {
        return down;
    }
}
