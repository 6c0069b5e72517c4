package vn.sovang.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.casefile.CaseFile;

/**
 * A short dossier that asks for an award at once (simplified procedure), without a list and without a council's vote:
 * its case file and what only such dossiers have.
 *
 * @param number intake number, for example {@code 0001/2026/KĐX-caobang}
 * @param unitId unit whose head decides
 * @param deed what the nominee did
 * @param evidence codes of Golden Book entries
 * @param dueAt end of the limit that runs now, null when none does
 */
public record AdHocAward(
        String id,
        String number,
        String unitId,
        AdHocStatus status,
        Recipient recipient,
        String name,
        String position,
        String recipientUnitId,
        String account,
        String email,
        Boolean female,
        Boolean directWorker,
        String formCode,
        String deed,
        LocalDate deedOn,
        BigDecimal benefitValueVnd,
        List<String> evidence,
        String filedBy,
        Instant filedAt,
        Instant dueAt) {

    public AdHocAward {
        evidence = List.copyOf(evidence);
    }

    static AdHocAward of(CaseFile file, AdHocFacts facts) {
        return new AdHocAward(
                file.id(),
                file.number(),
                file.unitId(),
                AdHocStatus.valueOf(file.status()),
                facts.recipient(),
                file.title(),
                facts.position(),
                facts.recipientUnitId(),
                facts.account(),
                facts.email(),
                facts.female(),
                facts.directWorker(),
                facts.formCode(),
                facts.deed(),
                facts.deedOn(),
                facts.benefitValueVnd(),
                facts.evidence().stream().map(AdHocFacts.Relied::code).sorted().toList(),
                file.openedBy(),
                file.openedAt(),
                file.dueAt());
    }

    /** The nominee as the rules of lists know one. */
    public Nominee asNominee() {
        return new Nominee(
                id,
                "",
                1,
                recipient,
                name,
                position,
                recipientUnitId,
                account,
                email,
                formCode,
                deed,
                evidence,
                female,
                directWorker,
                benefitValueVnd,
                null,
                null,
                CollectiveFacts.NONE,
                NomineeStatus.PROPOSED,
                null);
    }
}
