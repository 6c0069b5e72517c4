package vn.sovang.document.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.sovang.support.SovangPostgresTest;

/** Batches on PostgreSQL, and one of 500. */
@SovangPostgresTest
class PrintIT extends PrintContract {

    @Test
    void fiveHundredCertificatesBecomeOneFile() throws IOException {
        issue(500);
        PrintBatch batch = order(1, 500);

        run(batch);

        assertThat(batches.get(batch.id(), OFFICER).done()).isEqualTo(500);
        try (PDDocument document = Loader.loadPDF(batches.file(batch.id(), OFFICER))) {
            assertThat(document.getNumberOfPages()).isEqualTo(500);
        }
    }
}
