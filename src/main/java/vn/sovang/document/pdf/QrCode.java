package vn.sovang.document.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** A QR code as one shape, sharp at every size; the quiet zone around it is part of its square. */
final class QrCode {

    private static final int QUIET_ZONE = 4;

    private final ByteMatrix modules;

    QrCode(String text) {
        try {
            modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException exception) {
            throw new IllegalArgumentException("No QR code for a text of this length", exception);
        }
    }

    void draw(Graphics2D graphics, double width, double height) {
        double size = Math.min(width, height) / (modules.getWidth() + 2 * QUIET_ZONE);
        Path2D.Double shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                int start = column;
                while (column < modules.getWidth() && modules.get(column, row) == 1) {
                    column++;
                }
                if (column > start) {
                    add(shape, start + QUIET_ZONE, row + QUIET_ZONE, column - start, size);
                }
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(shape);
    }

    /** A run of dark modules. */
    private static void add(Path2D.Double shape, int column, int row, int length, double size) {
        shape.moveTo(column * size, row * size);
        shape.lineTo((column + length) * size, row * size);
        shape.lineTo((column + length) * size, (row + 1) * size);
        shape.lineTo(column * size, (row + 1) * size);
        shape.closePath();
    }
}
