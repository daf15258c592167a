package sarhad.encode;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code to be drawn.
 *
 * @param size modules of each side, the quiet zone among them
 * @param path its dark modules as the data of an SVG path, a module being 1 wide
 */
public record QrCode(int size, String path) {
    /** Modules left free on each side, as ISO/IEC 18004 wants it. */
    private static final int QUIET = 4;
    private static final byte DARK = 1;

    /** The code of an address: some 15 % of it may be unreadable. */
    static QrCode of(String address) {
        try {
            final ByteMatrix modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(modules.getWidth() + 2 * QUIET, path(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + address, e);
        }
    }

    /** Each run of dark modules in a row is a bar. */
    private static String path(ByteMatrix modules) {
        final StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                final int start = x;
                while (x < modules.getWidth() && modules.get(x, y) == DARK) x++;
                if (x > start) path.append('M').append(start + QUIET).append(' ').append(y + QUIET).append('h').append(x - start).append("v1h-").append(x - start).append('z');
            }
        }
        return path.toString();
    }
}
