package vn.sovang.redress;

import java.time.Instant;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.CaseFile;

/**
 * An appeal from its filing to its answer: its case file and what only appeals have.
 *
 * @param number receipt number, for example {@code 0001/2026/KN-caobang}
 * @param unitId unit whose committee deals with the appeal
 * @param answer null until it is answered
 * @param effect what followed from an appeal that was upheld: code or number
 */
public record AppealCase(
        String id,
        String number,
        String title,
        String unitId,
        AppealStatus status,
        String filedBy,
        Instant filedAt,
        Instant dueAt,
        ContestedDecision contested,
        Petition petition,
        Act answer,
        String effect) {

    static AppealCase of(CaseFile file, AppealFacts facts, Act answer) {
        return new AppealCase(
                file.id(),
                file.number(),
                file.title(),
                file.unitId(),
                AppealStatus.valueOf(file.status()),
                file.openedBy(),
                file.openedAt(),
                file.dueAt(),
                facts.contested(),
                facts.petition(),
                answer,
                facts.effect());
    }

    public AppealKind kind() {
        return contested.kind();
    }
}
