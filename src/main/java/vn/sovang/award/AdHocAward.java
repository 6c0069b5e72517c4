package vn.sovang.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A short dossier that asks for an award at once (simplified procedure), without a list and without a council's vote: a
 * letter of one row in the words of its forms, pages and addresses.
 */
public record AdHocAward(AwardLetter letter, Nominee nominee) {

    public String id() {
        return letter.id();
    }

    /** Intake number, for example {@code 0001/2026/KĐX-caobang}. */
    public String number() {
        return letter.number();
    }

    /** Unit whose head decides. */
    public String unitId() {
        return letter.unitId();
    }

    public AdHocStatus status() {
        return AdHocStatus.valueOf(letter.file().status());
    }

    public Recipient recipient() {
        return nominee.recipient();
    }

    public String name() {
        return nominee.name();
    }

    public String position() {
        return nominee.position();
    }

    public String recipientUnitId() {
        return nominee.unitId();
    }

    public String account() {
        return nominee.account();
    }

    public Boolean female() {
        return nominee.female();
    }

    public Boolean directWorker() {
        return nominee.directWorker();
    }

    public String formCode() {
        return nominee.formCode();
    }

    /** What the nominee did. */
    public String deed() {
        return nominee.achievement();
    }

    public LocalDate deedOn() {
        return letter.deedOn();
    }

    public BigDecimal benefitValueVnd() {
        return nominee.benefitValueVnd();
    }

    public List<String> evidence() {
        return nominee.evidence();
    }

    public String filedBy() {
        return letter.createdBy();
    }

    public Instant filedAt() {
        return letter.createdAt();
    }

    /** End of the limit that runs now, null when none does. */
    public Instant dueAt() {
        return letter.dueAt();
    }
}
