package vn.sovang.redress.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.Decision;
import vn.sovang.casefile.DecisionOutcome;
import vn.sovang.casefile.Decisions;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.Initiatives;
import vn.sovang.redress.AppealDesk;
import vn.sovang.redress.AppealKind;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.NewAppeal;
import vn.sovang.redress.RedressVisibility;
import vn.sovang.redress.RevocationDesk;
import vn.sovang.redress.Revocations;
import vn.sovang.shared.Refusal;

/** Revocations and appeals about an initiative or an ad hoc award, and what a person may start, for the page of its case. */
@Component
public class CaseRedress {

    private final Revocations revocations;
    private final Appeals appeals;
    private final RedressVisibility visibility;
    private final RevocationDesk revocationDesk;
    private final AppealDesk appealDesk;
    private final Decisions decisions;
    private final Initiatives initiatives;

    CaseRedress(
            Revocations revocations,
            Appeals appeals,
            RedressVisibility visibility,
            RevocationDesk revocationDesk,
            AppealDesk appealDesk,
            Decisions decisions,
            Initiatives initiatives) {
        this.revocations = revocations;
        this.appeals = appeals;
        this.visibility = visibility;
        this.revocationDesk = revocationDesk;
        this.appealDesk = appealDesk;
        this.decisions = decisions;
        this.initiatives = initiatives;
    }

    /** @param status key of the message */
    record Line(String kind, String number, String href, String status) {}

    /**
     * @param mayAppeal against the decision with which the case ended
     * @param receipt of the case when the person may ask for a revocation, else null
     */
    record Shown(List<Line> lines, boolean mayAppeal, String receipt) {

        public boolean isEmpty() {
            return lines.isEmpty() && !mayAppeal && receipt == null;
        }
    }

    public Shown of(String caseId, String account) {
        Initiative initiative = initiatives.get(caseId);
        return new Shown(
                lines(caseId, account),
                mayAppeal(AppealKind.INITIATIVE, caseId, account),
                mayRevoke(caseId, account) ? initiative.receiptNumber() : null);
    }

    /** Of an award of the simplified procedure; a revocation starts from the register of honours. */
    public Shown ofAdHocAward(String awardId, String account) {
        return new Shown(lines(awardId, account), mayAppeal(AppealKind.AD_HOC_AWARD, awardId, account), null);
    }

    private List<Line> lines(String caseId, String account) {
        return Stream.concat(
                        revocations.ofCase(caseId).stream()
                                .filter(revocation -> visibility.sees(account, revocation.id()))
                                .map(revocation -> new Line(
                                        "revocation",
                                        revocation.number(),
                                        "/thu-hoi/" + revocation.id(),
                                        "revocation.status." + revocation.status())),
                        appeals.ofCase(caseId).stream()
                                .filter(appeal -> visibility.sees(account, appeal.id()))
                                .map(appeal -> new Line(
                                        "appeal",
                                        appeal.number(),
                                        "/khieu-nai/" + appeal.id(),
                                        "appeal.status." + appeal.status())))
                .toList();
    }

    private boolean mayAppeal(AppealKind kind, String subjectId, String account) {
        try {
            return appealDesk
                    .preview(new NewAppeal.Subject(kind, subjectId), account)
                    .filter(preview -> preview.open() && preview.existingId() == null)
                    .isPresent();
        } catch (Refusal refused) {
            return false;
        }
    }

    private boolean mayRevoke(String caseId, String account) {
        return decisions.of(caseId).stream()
                .filter(decision -> decision.outcome() == DecisionOutcome.RECOGNISE)
                .map(Decision::unitId)
                .anyMatch(unitId -> revocationDesk.mayStart(unitId, account));
    }
}
