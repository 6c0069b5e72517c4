package vn.sovang.council;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import vn.sovang.organisation.OrganisationFile.CouncilKind;

/**
 * The council's dealing with one case at one unit; a re-vote is a new session with the next round. An initiative council
 * scores a dossier, an emulation council votes on the items of a list.
 *
 * @param councilId null when the unit has no council in force
 * @param secretBallot as the council voted when it was first convened; a later change does not reach a running session
 * @param chair who presides: the chair, the deputy when the chair is in conflict, otherwise the next entitled member
 * @param quorumRule and agreeRule shares of the entitled as text, for example {@code 2/3}
 */
@Table("council_session")
public record CouncilSession(
        @Id String id,
        String caseId,
        String unitId,
        String councilId,
        int round,
        String chair,
        Instant dueAt,
        Instant convenedAt,
        CouncilOutcome outcome,
        String legalBasis,
        String quorumRule,
        String agreeRule,
        Integer maxRevotes,
        LocalDate heldOn,
        String place,
        String conclusion,
        String concludedBy,
        Instant concludedAt,
        boolean secretBallot,
        CouncilKind kind) {

    /** True when members vote on the items of a list instead of scoring one dossier. */
    public boolean isOnList() {
        return kind == CouncilKind.EMULATION;
    }

    public boolean isConcluded() {
        return concludedAt != null;
    }

    /**
     * True when what was voted may be shown to those who may read the session at all. Secret ballots are sealed until
     * the count has found a quorum: before, an extension may follow, and two counts would tell what came between.
     */
    public boolean isOpened() {
        return !secretBallot || outcome == CouncilOutcome.PASSED || outcome == CouncilOutcome.NOT_PASSED;
    }

    /** The vote is over: counted with a quorum, or closed with minutes. An extension may follow a missing quorum. */
    public boolean isCounted() {
        return outcome == CouncilOutcome.PASSED || outcome == CouncilOutcome.NOT_PASSED || isConcluded();
    }

    CouncilSession convened(String newCouncil, boolean secretly, String newChair, Instant newDueAt) {
        return new CouncilSession(
                id,
                caseId,
                unitId,
                newCouncil,
                round,
                newChair,
                newDueAt,
                convenedAt,
                null,
                null,
                null,
                null,
                null,
                heldOn,
                place,
                conclusion,
                concludedBy,
                concludedAt,
                secretly,
                kind);
    }

    CouncilSession determined(CouncilOutcome result, AppliedRule rule) {
        return new CouncilSession(
                id,
                caseId,
                unitId,
                councilId,
                round,
                chair,
                dueAt,
                convenedAt,
                result,
                rule.legalBasis(),
                rule.quorum(),
                rule.agreement(),
                rule.maxRevotes(),
                heldOn,
                place,
                conclusion,
                concludedBy,
                concludedAt,
                secretBallot,
                kind);
    }

    CouncilSession concluded(Minutes minutes, String account, Instant at) {
        return new CouncilSession(
                id,
                caseId,
                unitId,
                councilId,
                round,
                chair,
                dueAt,
                convenedAt,
                outcome,
                legalBasis,
                quorumRule,
                agreeRule,
                maxRevotes,
                minutes.heldOn(),
                minutes.place(),
                minutes.conclusion(),
                account,
                at,
                secretBallot,
                kind);
    }
}
