package sarhad.encode.picture;

import java.util.Optional;

/**
 * How something is drawn, in tokens of the style sheet, so that any writer can draw it.
 *
 * @param width of the stroke in pixels
 * @param dash lengths of dashes and gaps, or empty
 * @param type for text
 */
record Style(Optional<Paint> fill, Optional<Paint> stroke, double width, String dash, Optional<Type> type) {
    static final Style NONE = new Style(Optional.empty(), Optional.empty(), 0, "", Optional.empty());

    /**
     * A colour.
     *
     * @param token its name in the style sheet; {@link #PARTY} for the colour of who acted, {@link #HATCH} for a hatch of it
     */
    record Paint(String token, double opacity) {
        static final String PARTY = "party";
        static final String HATCH = "hatch";
    }

    /** The faces that the style sheet has. */
    enum Face {
        MAP("--map-text"), TEXT("--text"), DISPLAY("--display");

        final String token;

        Face(String token) {
            this.token = token;
        }
    }

    /**
     * How text is set.
     *
     * @param tracking space between letters, in parts of the size, for scripts that can be spaced
     * @param middle whether it stands around its position, or starts there
     */
    record Type(Face face, double size, boolean bold, boolean italic, double tracking, boolean middle) {}

    Style fill(String token) {
        return fill(token, 1);
    }

    Style fill(String token, double opacity) {
        return new Style(Optional.of(new Paint(token, opacity)), stroke, width, dash, type);
    }

    Style stroke(String token, double strokeWidth) {
        return stroke(token, strokeWidth, 1);
    }

    Style stroke(String token, double strokeWidth, double opacity) {
        return new Style(fill, Optional.of(new Paint(token, opacity)), strokeWidth, dash, type);
    }

    Style dashed(String lengths) {
        return new Style(fill, stroke, width, lengths, type);
    }

    private Style type(Type of) {
        return new Style(fill, stroke, width, dash, Optional.of(of));
    }

    /** Text that stands around its position. */
    Style map(double size) {
        return type(new Type(Face.MAP, size, false, false, 0, true));
    }

    /** Text that starts at its position. */
    Style text(Face face, double size) {
        return type(new Type(face, size, false, false, 0, false));
    }

    Style bold() {
        final Type t = type.orElseThrow();
        return type(new Type(t.face, t.size, true, t.italic, t.tracking, t.middle));
    }

    Style italic() {
        final Type t = type.orElseThrow();
        return type(new Type(t.face, t.size, t.bold, true, t.tracking, t.middle));
    }

    Style tracked(double tracking) {
        final Type t = type.orElseThrow();
        return type(new Type(t.face, t.size, t.bold, t.italic, tracking, t.middle));
    }
}
