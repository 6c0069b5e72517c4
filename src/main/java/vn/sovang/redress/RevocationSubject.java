package vn.sovang.redress;

import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What is to be revoked.
 *
 * @param key the one recognition or honour; unique among open revocations
 * @param caseId the initiative, or the case in which the honour was given
 * @param entryCode entry of the Golden Book, null when the recognition was not entered
 * @param honourId null for an initiative
 * @param issuingUnitId unit that decided it
 */
public record RevocationSubject(
        SubjectKind kind,
        String key,
        String caseId,
        String entryCode,
        String honourId,
        String issuingUnitId,
        @Embedded.Nullable(prefix = "paper_") Paper paper) {}
