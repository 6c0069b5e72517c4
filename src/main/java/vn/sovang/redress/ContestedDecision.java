package vn.sovang.redress;

import org.springframework.data.relational.core.mapping.Embedded;

/**
 * The decision that an appeal is against.
 *
 * @param key unique among appeals
 * @param subjectId id of the initiative, the revocation, the nominee or the ad hoc award
 * @param caseId case in which it was taken: initiative, revocation, letter or ad hoc award
 * @param unitId unit that took it
 * @param paper without a number after a refusal at appraisal
 * @param reason that was given for it
 */
public record ContestedDecision(
        AppealKind kind,
        String key,
        String subjectId,
        String caseId,
        ContestedStep step,
        String unitId,
        @Embedded.Nullable(prefix = "paper_") Paper paper,
        String reason) {}
