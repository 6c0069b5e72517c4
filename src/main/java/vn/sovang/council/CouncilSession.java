package vn.sovang.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.sovang.organisation.OrganisationFile.CouncilKind;
import vn.sovang.shared.Stamp;

/**
 * The council's dealing with one case at one unit; a re-vote is a new session with the next round. An initiative council
 * scores a dossier, an emulation council votes on the items of a list.
 *
 * @param councilId null when the unit has no council in force
 * @param secretBallot as the council voted when it was first convened; a later change does not reach a running session
 * @param chair who presides: the chair, the deputy when the chair is in conflict, otherwise the next entitled member
 * @param rule by which the outcome was found, null before
 * @param minutes and who concluded the session when, null before
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
        @Embedded.Nullable AppliedRule rule,
        @Embedded.Nullable Minutes minutes,
        @Embedded.Nullable(prefix = "concluded_") Stamp concluded,
        boolean secretBallot,
        CouncilKind kind) {

    /** True when members vote on the items of a list instead of scoring one dossier. */
    public boolean isOnList() {
        return kind == CouncilKind.EMULATION;
    }

    public boolean isConcluded() {
        return concluded != null;
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

    /** Day of the sitting; null before the session is concluded. */
    public LocalDate heldOn() {
        return minutes == null ? null : minutes.heldOn();
    }

    /** Before the council is convened to it. */
    static CouncilSession planned(
            CouncilKind kind, String caseId, String unitId, int round, Instant dueAt, Instant now) {
        String id = UUID.randomUUID().toString();
        return new CouncilSession(
                id, caseId, unitId, null, round, null, dueAt, now, null, null, null, null, false, kind);
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
                minutes,
                concluded,
                secretly,
                kind);
    }

    CouncilSession determined(CouncilOutcome result, AppliedRule by) {
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
                by,
                minutes,
                concluded,
                secretBallot,
                kind);
    }

    CouncilSession concluded(Minutes stated, Stamp by) {
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
                rule,
                stated,
                by,
                secretBallot,
                kind);
    }
}
