package vn.sovang.redress;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that rested on a revoked recognition and that its own deciding body has to look at.
 *
 * @param kind HONOUR, or INITIATIVE for the entry of another level
 * @param code verification code of the honour or the entry
 * @param unitId unit that decided it, or its successor
 * @param outcome null while nobody has looked at it
 * @param startedId the revocation that followed, null when it was kept
 */
@Table("revocation_dependent")
public record Dependent(
        @Id String id,
        String revocationId,
        SubjectKind kind,
        String code,
        String title,
        String unitId,
        DependentOutcome outcome,
        String reason,
        String reviewedBy,
        Instant reviewedAt,
        String startedId) {

    Dependent at(String newUnit) {
        return new Dependent(
                id, revocationId, kind, code, title, newUnit, outcome, reason, reviewedBy, reviewedAt, startedId);
    }

    Dependent reviewed(DependentOutcome newOutcome, String why, String by, Instant when, String followedBy) {
        return new Dependent(id, revocationId, kind, code, title, unitId, newOutcome, why, by, when, followedBy);
    }
}
