package vn.sovang.casework;

import java.time.Instant;

/** Parts that dossiers of every kind have. */
public final class DossierParts {

    private DossierParts() {}

    public record AttachmentInfo(
            String id,
            String name,
            String mediaType,
            long size,
            String sha256,
            Instant uploadedAt,
            String by,
            String byName,
            String href) {}

    public record DeadlineInfo(
            String step, String stepLabel, Instant dueOn, String period, String legalBasis, boolean verified) {}
}
