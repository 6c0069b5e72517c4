package vn.sovang.redress;

/**
 * Something that rested on a revoked recognition and that its own deciding body has to look at.
 *
 * @param kind HONOUR, or INITIATIVE for the entry of another level
 * @param code verification code of the honour or the entry
 * @param unitId unit that decided it, or its successor
 * @param outcome null while nobody has looked at it
 * @param startedId the revocation that followed, null when it was kept
 */
public record Dependent(
        String id,
        String revocationId,
        SubjectKind kind,
        String code,
        String title,
        String unitId,
        DependentOutcome outcome,
        String reason,
        String startedId) {}
