package vn.sovang.document.word;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Column;

/**
 * A stored version of a unit's template.
 *
 * @param name and sha256 null when the unit gave its template up
 */
public record TemplateVersion(
        String id,
        String unitId,
        DocumentKind kind,
        @Column("version_number") int version,
        String name,
        String sha256,
        String storedBy,
        Instant storedAt) {

    public boolean isGivenUp() {
        return sha256 == null;
    }
}
