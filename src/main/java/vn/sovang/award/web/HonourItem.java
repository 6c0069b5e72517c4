package vn.sovang.award.web;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.award.Honour;
import vn.sovang.award.HonourStatus;
import vn.sovang.award.Recipient;

/** An honour as everybody with an account reads it: no account, no reasons, no case. */
record HonourItem(
        String code,
        String formCode,
        String formName,
        Recipient recipient,
        String name,
        String position,
        String recipientUnitId,
        String recipientUnit,
        String unitId,
        String unitName,
        int year,
        String decisionNumber,
        LocalDate decidedOn,
        List<String> evidence,
        HonourStatus status,
        LocalDate revokedOn,
        String revocationNumber) {

    static HonourItem of(Honour honour) {
        return new HonourItem(
                honour.code(),
                honour.formCode(),
                honour.formName(),
                honour.recipient(),
                honour.name(),
                honour.position(),
                honour.recipientUnitId(),
                honour.recipientUnit(),
                honour.unitId(),
                honour.unitName(),
                honour.year(),
                honour.decisionNumber(),
                honour.decidedOn(),
                honour.evidence(),
                honour.status(),
                honour.revokedOn(),
                honour.revocationNumber());
    }
}
