package sarhad.encode.picture;

/** Pictures as PNG, for whoever shows no SVG: the cards of links. */
public final class Png {
    private final Tokens tokens;
    private final Faces faces;

    public Png(Tokens tokens, Faces faces) {
        this.tokens = tokens;
        this.faces = faces;
    }

    /** The unrolled border. @param scale 1, or 2 for twice as many pixels each way */
    public byte[] of(Strip strip, int scale) {
        return Palette.reduce(Canvas.draw(StripCard.of(strip, tokens), tokens, faces, scale)).png();
    }

    /** A scene. @param scale 1, or 2 for twice as many pixels each way */
    public byte[] of(Scene scene, Format format, int scale) {
        return Palette.reduce(Canvas.draw(Picture.of(scene, tokens, format), tokens, faces, format.enlarged() * scale)).png();
    }
}
