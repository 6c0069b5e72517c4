package vn.sovang.redress;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An appeal from its filing to its answer.
 *
 * @param number receipt number, for example {@code 0001/2026/KN-caobang}
 * @param decisionKey the one decision it is against
 * @param subjectId id of the initiative, the revocation or the nominee
 * @param subjectCaseId case in which the decision was taken: initiative, revocation or letter
 * @param decidedUnitId unit that decided
 * @param unitId unit whose committee deals with the appeal
 * @param paperNumber of the contested decision, null for a refusal at appraisal
 * @param paperReason reason that was given for it
 * @param onBehalf filed by the nominating unit's officer, or by the officer who filed the request on paper
 * @param filingEndedOn last day on which the decision could be appealed against
 * @param effect what followed from an appeal that was upheld: code or number
 */
public record AppealCase(
        String id,
        String number,
        AppealKind kind,
        String decisionKey,
        String subjectId,
        String subjectCaseId,
        ContestedStep contestedStep,
        String title,
        String decidedUnitId,
        String unitId,
        String paperNumber,
        LocalDate paperDate,
        String paperReason,
        String statement,
        boolean onBehalf,
        String filedBy,
        Instant filedAt,
        LocalDate filingEndedOn,
        AppealStatus status,
        Instant dueAt,
        String answerNumber,
        LocalDate answeredOn,
        String answeredBy,
        String answer,
        String effect) {}
