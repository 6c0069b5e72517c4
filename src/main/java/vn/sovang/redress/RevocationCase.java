package vn.sovang.redress;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A revocation from its record to its decision.
 *
 * @param number in the register of the unit, for example {@code 0001/2026/TH-caobang}
 * @param subjectKey the recognition or honour; unique among open revocations
 * @param subjectCaseId the initiative, or the case in which the honour was given
 * @param entryCode entry of the Golden Book, null when the recognition was not entered
 * @param honourId null for an initiative
 * @param issuingUnitId unit that decided what is to be revoked
 * @param unitId unit in charge of its work today; its committee decides
 * @param paperNumber number of the decision that is to be revoked
 * @param followedFrom revocation whose consequences led to this one, null otherwise
 * @param counterCode counter-entry of the Golden Book, null while there is none
 * @param restoredBy what restored it after an appeal: code of the new entry or honour, or number of the answer
 */
public record RevocationCase(
        String id,
        String number,
        SubjectKind kind,
        String subjectKey,
        String subjectCaseId,
        String entryCode,
        String honourId,
        String issuingUnitId,
        String unitId,
        String title,
        String paperNumber,
        LocalDate paperDate,
        Ground ground,
        String statement,
        RevocationStatus status,
        String startedBy,
        Instant startedAt,
        String followedFrom,
        Instant dueAt,
        String decisionNumber,
        LocalDate decidedOn,
        String decidedBy,
        Instant decidedAt,
        String reason,
        String counterCode,
        String restoredBy) {}
