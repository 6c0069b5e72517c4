package vn.sovang.document.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.document.certificate.CertificateFiles;
import vn.sovang.document.certificate.CertificateView;
import vn.sovang.document.certificate.Certificates;
import vn.sovang.document.storage.StoredFiles;

/**
 * Makes the pages of a batch, each in a transaction of its own: whatever kills the work, a page that is made is never
 * made again. In the end they become one file; the single pages go unless some are still missing.
 */
@Component
class PrintWork {

    private static final Logger LOG = LoggerFactory.getLogger(PrintWork.class);

    private final PrintRepository rows;
    private final Certificates certificates;
    private final CertificateFiles certificateFiles;
    private final StoredFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PrintWork(
            PrintRepository rows,
            Certificates certificates,
            CertificateFiles certificateFiles,
            StoredFiles files,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.certificates = certificates;
        this.certificateFiles = certificateFiles;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Makes some pages. @return whether there is more to do */
    boolean some(String batchId, int pages) {
        for (int made = 0; made < pages; made++) {
            if (!Boolean.TRUE.equals(transaction.execute(status -> one(batchId)))) {
                return false;
            }
        }
        return true;
    }

    /** One page, or the whole file when no page is missing. @return whether there may be more to do */
    private boolean one(String batchId) {
        if (!rows.lockRunning(batchId)) {
            return false;
        }
        Optional<PrintRepository.Item> next = rows.nextWaiting(batchId);
        if (next.isEmpty()) {
            finish(batchId);
            return false;
        }
        make(batchId, next.get());
        return true;
    }

    private void make(String batchId, PrintRepository.Item item) {
        CertificateView view = certificates.get(item.certificateId());
        if (!view.isValid()) {
            rows.failed(batchId, item.position(), view.status().name());
            return;
        }
        byte[] page;
        try {
            page = certificateFiles.toPrint(view.certificate());
        } catch (RuntimeException fault) {
            LOG.error("Certificate {} of batch {} cannot be made", item.certificateId(), batchId, fault);
            rows.failed(batchId, item.position(), "FAULT");
            return;
        }
        String name = view.certificate().code() + ".pdf";
        rows.done(
                batchId,
                item.position(),
                files.keep(name, StoredFiles.PDF, page).id());
    }

    private void finish(String batchId) {
        List<String> pages = rows.files(batchId);
        String fileId = pages.isEmpty()
                ? null
                : files.keep("in-" + batchId + ".pdf", StoredFiles.PDF, merged(pages))
                        .id();
        rows.stand(batchId, PrintBatch.Status.DONE, clock.instant(), fileId);
        if (rows.problems(batchId).isEmpty()) {
            rows.forgetFiles(batchId);
            pages.forEach(files::remove);
        }
    }

    private byte[] merged(List<String> pages) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.setDestinationStream(file);
        pages.forEach(page -> merger.addSource(new RandomAccessReadBuffer(files.content(files.get(page)))));
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return file.toByteArray();
    }
}
