package vn.sovang.redress;

import java.time.Instant;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.CaseFile;

/**
 * A revocation from its record to its decision: its case file and what only revocations have.
 *
 * @param number in the register of the unit, for example {@code 0001/2026/TH-caobang}
 * @param unitId unit in charge of its work today; its committee decides
 * @param ruling null while it is open
 * @param counterCode counter-entry of the Golden Book, null while there is none
 * @param restoredBy what restored it after an appeal: code of the new entry or honour, or number of the answer
 */
public record RevocationCase(
        String id,
        String number,
        String title,
        String unitId,
        RevocationStatus status,
        String startedBy,
        Instant startedAt,
        Instant dueAt,
        RevocationSubject subject,
        Allegation allegation,
        Act ruling,
        String counterCode,
        String restoredBy) {

    static RevocationCase of(CaseFile file, RevocationFacts facts, Act ruling) {
        return new RevocationCase(
                file.id(),
                file.number(),
                file.title(),
                file.unitId(),
                RevocationStatus.valueOf(file.status()),
                file.openedBy(),
                file.openedAt(),
                file.dueAt(),
                facts.subject(),
                facts.allegation(),
                ruling,
                facts.counterCode(),
                facts.restoredBy());
    }

    /** Revoked, and no appeal has undone it. */
    public boolean isInForce() {
        return status == RevocationStatus.REVOKED && restoredBy == null;
    }
}
