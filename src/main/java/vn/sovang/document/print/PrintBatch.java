package vn.sovang.document.print;

import java.time.Instant;

/**
 * Certificates to be printed together, and how far that is.
 *
 * @param total certificates in it
 * @param done pages that are made
 * @param failed certificates without a page
 * @param fileId the PDF, null until it is there
 */
public record PrintBatch(
        String id,
        String unitId,
        String title,
        Status status,
        String createdBy,
        Instant createdAt,
        Instant finishedAt,
        String fileId,
        int total,
        int done,
        int failed) {

    /** Where a batch stands. */
    public enum Status {
        RUNNING,
        DONE,
        CANCELLED
    }

    public boolean isRunning() {
        return status == Status.RUNNING;
    }

    /** The PDF is there. */
    public boolean isPrintable() {
        return status == Status.DONE && fileId != null;
    }
}
