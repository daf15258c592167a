package sarhad.encode.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as PNG, for whoever shows no SVG: the cards of links. */
public final class Png {
    private static final float COMPRESSION = 0.25f;

    private final Tokens tokens;
    private final Faces faces;

    public Png(Tokens tokens, Faces faces) {
        this.tokens = tokens;
        this.faces = faces;
    }

    /** The unrolled border. @param scale 1, or 2 for twice as many pixels each way */
    public byte[] of(Strip strip, int scale) {
        return file(Canvas.draw(StripCard.of(strip, tokens), tokens, faces, scale));
    }

    /** A scene. @param scale 1, or 2 for twice as many pixels each way */
    public byte[] of(Scene scene, Format format, int scale) {
        return file(Canvas.draw(Picture.of(scene, tokens, format), tokens, faces, format.enlarged() * scale));
    }

    private static byte[] file(BufferedImage image) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream(100_000);
        final ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            final ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(COMPRESSION);
            writer.setOutput(out);
            writer.write(null, new IIOImage(Palette.reduce(image), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
