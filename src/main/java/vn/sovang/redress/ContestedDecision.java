package vn.sovang.redress;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Embedded;
import vn.sovang.casefile.Act;
import vn.sovang.shared.BusinessTime;

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
        String reason) {

    static ContestedDecision of(AppealKind kind, Act act) {
        return new ContestedDecision(
                kind,
                kind + "/" + act.subject() + "/" + act.id(),
                act.subject(),
                act.caseId(),
                kind.decidedAt(),
                act.unitId(),
                new Paper(act.decisionNumber(), act.decidedOn()),
                act.reason());
    }

    /** A refusal without a paper, at the appraisal of the unit. */
    static ContestedDecision unwritten(
            AppealKind kind,
            String key,
            String subjectId,
            String caseId,
            ContestedStep step,
            String unitId,
            Instant at,
            String reason) {
        Paper none = new Paper(null, BusinessTime.dayOf(at));
        return new ContestedDecision(kind, key, subjectId, caseId, step, unitId, none, reason);
    }
}
