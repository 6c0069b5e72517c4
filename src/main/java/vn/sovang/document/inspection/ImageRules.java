package vn.sovang.document.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.sovang.shared.Violation;

/** Images are measured by what their head declares, without decoding them. */
final class ImageRules {

    /** Cameras of telephones reach 50, rarely 100 million. */
    static final long MOST_PIXELS = 100_000_000;

    private ImageRules() {}

    static void check(byte[] content, String format, List<Violation> problems) throws Unfit {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                problems.add(Violation.of("file", "imageTooLarge", width, height, MOST_PIXELS / 1_000_000));
            }
        } catch (IOException | RuntimeException damaged) {
            // Readers meet damaged heads with exceptions of either kind.
            throw ZipDirectory.broken();
        } finally {
            reader.dispose();
        }
    }
}
