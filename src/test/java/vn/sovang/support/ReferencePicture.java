package vn.sovang.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Compares a document's pages with the picture that was kept of them, by the darkness of small squares: a line that has
 * moved, a missing stamp or a text that runs out of its cell is found; another shape of the same letter is not.
 *
 * <p>The picture as it is now is in {@code target/pictures}. When the change is meant, look at it and put it in the place
 * of the one in {@code src/test/pictures}.
 */
public final class ReferencePicture {

    private static final Path KEPT = Path.of("src", "test", "pictures");
    private static final Path NOW = Path.of("target", "pictures");
    private static final int DPI = 72;
    private static final int SQUARE = 12;

    /** Share of black by which a square may differ; a line of text fills about a quarter of it. */
    private static final double TOLERANCE = 0.12;

    private ReferencePicture() {}

    public static void assertLooksAsKept(String name, byte[] pdf) {
        BufferedImage now = pages(pdf);
        try {
            Files.createDirectories(NOW);
            ImageIO.write(now, "png", NOW.resolve(name + ".png").toFile());
            Path kept = KEPT.resolve(name + ".png");
            assertThat(kept).as("look at target/pictures and keep the picture").exists();
            assertThat(differences(ImageIO.read(kept.toFile()), now))
                    .as("%s looks different; compare %s with %s", name, NOW, KEPT)
                    .isEmpty();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Squares that differ, as {@code page-wide column, row: before → now}; the sizes when those differ. */
    static List<String> differences(BufferedImage before, BufferedImage now) {
        if (before.getWidth() != now.getWidth() || before.getHeight() != now.getHeight()) {
            return List.of("%d × %d → %d × %d"
                    .formatted(before.getWidth(), before.getHeight(), now.getWidth(), now.getHeight()));
        }
        List<String> found = new ArrayList<>();
        for (int top = 0; top < now.getHeight(); top += SQUARE) {
            for (int left = 0; left < now.getWidth(); left += SQUARE) {
                double was = darkness(before, left, top);
                double is = darkness(now, left, top);
                if (Math.abs(was - is) > TOLERANCE) {
                    found.add("%d, %d: %.2f → %.2f".formatted(left / SQUARE, top / SQUARE, was, is));
                }
            }
        }
        return found;
    }

    private static double darkness(BufferedImage image, int left, int top) {
        int right = Math.min(left + SQUARE, image.getWidth());
        int bottom = Math.min(top + SQUARE, image.getHeight());
        double sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += 1 - (image.getRGB(x, y) & 0xff) / 255.0;
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    /** All pages below each other. */
    static BufferedImage pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
            }
            int width = pages.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow();
            int height = pages.stream().mapToInt(BufferedImage::getHeight).sum();
            BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = all.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            int top = 0;
            for (BufferedImage page : pages) {
                graphics.drawImage(page, 0, top, null);
                top += page.getHeight();
            }
            graphics.dispose();
            return all;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
