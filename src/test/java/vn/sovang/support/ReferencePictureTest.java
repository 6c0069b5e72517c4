package vn.sovang.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comparison of pictures that finds what a reader would notice. */
class ReferencePictureTest {

    @Test
    void whatAReaderWouldNoticeIsFound() {
        BufferedImage page = page(0, 0);

        assertThat(ReferencePicture.differences(page, page(0, 0))).isEmpty();
        assertThat(ReferencePicture.differences(page, page(1, 0)))
                .as("nearly the same place")
                .isEmpty();
        assertThat(ReferencePicture.differences(page, page(0, 20)))
                .as("a line lower")
                .isNotEmpty();
        assertThat(ReferencePicture.differences(page, new BufferedImage(595, 842, BufferedImage.TYPE_BYTE_GRAY)))
                .as("black")
                .hasSizeGreaterThan(1000);
        assertThat(ReferencePicture.differences(page, new BufferedImage(595, 1684, BufferedImage.TYPE_BYTE_GRAY)))
                .isEqualTo(List.of("595 × 842 → 595 × 1684"));
    }

    private static BufferedImage page(int right, int down) {
        BufferedImage page = new BufferedImage(595, 842, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = page.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, 595, 842);
        graphics.setColor(java.awt.Color.BLACK);
        for (int letter = 0; letter < 40; letter++) {
            graphics.fillRect(80 + 10 * letter + right, 100 + down, 3, 9);
        }
        graphics.dispose();
        return page;
    }
}
