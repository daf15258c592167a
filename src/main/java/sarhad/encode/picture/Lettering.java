package sarhad.encode.picture;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Words as outlines, shaped as their script wants it. Each letter is taken from the first face that has it, so that none
 * becomes an empty box.
 *
 * @param outline in pixels: the line of writing at y = 0, from x = 0 to the right
 * @param width up to where the next letter would stand
 */
record Lettering(Path2D outline, double width) {
    /** Exact outlines, whatever the screen: no letter is moved onto pixels. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** Letters of one direction and one face. */
    private record Piece(int from, int to, Font face, boolean rightToLeft) {}

    /**
     * Sets words on one line.
     *
     * @param faces the best first
     * @param rightToLeft direction of the line, which decides where signs go that have none of their own
     * @param tracking pixels between letters, for scripts that can be spaced
     */
    static Lettering of(String text, List<Font> faces, boolean rightToLeft, double tracking) {
        final Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (final Piece piece : pieces(text, faces, rightToLeft)) {
            final GlyphVector glyphs = piece.face.layoutGlyphVector(EXACT, text.toCharArray(), piece.from, piece.to,
                    piece.rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
            if (tracking > 0) space(glyphs, tracking);
            outline.append(glyphs.getOutline((float) x, 0), false);
            x += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }
        return new Lettering(outline, x);
    }

    private static void space(GlyphVector glyphs, double tracking) {
        for (int i = 0; i <= glyphs.getNumGlyphs(); i++) {
            final Point2D at = glyphs.getGlyphPosition(i);
            glyphs.setGlyphPosition(i, new Point2D.Double(at.getX() + i * tracking, at.getY()));
        }
    }

    /** From left to right. */
    private static List<Piece> pieces(String text, List<Font> faces, boolean rightToLeft) {
        final Bidi bidi = new Bidi(text, rightToLeft ? Bidi.RTL : Bidi.LTR);
        final List<Piece> pieces = new ArrayList<>();
        for (int run = 0; run < bidi.countRuns(); run++) {
            final BidiRun visual = bidi.getVisualRun(run);
            final List<Piece> ofRun = pieces(text, faces, visual);
            if (visual.isOddRun()) Collections.reverse(ofRun);
            pieces.addAll(ofRun);
        }
        return pieces;
    }

    /** A run as pieces of one face each, in the order of reading; signs that only tell directions are left out. */
    private static List<Piece> pieces(String text, List<Font> faces, BidiRun run) {
        final List<Piece> pieces = new ArrayList<>();
        Font last = null;
        int from = run.getStart();
        for (int at = run.getStart(); at < run.getLimit();) {
            final int c = text.codePointAt(at);
            final Font face = tellsDirection(c) ? null : leans(c) && last != null && last.canDisplay(c) ? last : face(c, last, faces);
            if (face != last || face == null) {
                if (last != null && at > from) pieces.add(new Piece(from, at, last, run.isOddRun()));
                from = face == null ? at + Character.charCount(c) : at;
                last = face;
            }
            at += Character.charCount(c);
        }
        if (last != null && run.getLimit() > from) pieces.add(new Piece(from, run.getLimit(), last, run.isOddRun()));
        return pieces;
    }

    private static Font face(int c, Font last, List<Font> faces) {
        // A joiner or a mark that no face has stays with its letter.
        return faces.stream().filter(face -> face.canDisplay(c)).findFirst().orElse(last == null ? faces.get(0) : last);
    }

    /** Whether it goes with the letter before it. */
    private static boolean leans(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean tellsDirection(int c) {
        return c == 0x200E || c == 0x200F || c == 0x061C || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
