package vn.sovang.redress.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.casework.RelatedCases;
import vn.sovang.initiative.DecisionOutcome;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.Initiatives;
import vn.sovang.redress.AppealDesk;
import vn.sovang.redress.AppealKind;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.NewAppeal;
import vn.sovang.redress.RevocationDesk;
import vn.sovang.redress.Revocations;
import vn.sovang.shared.Refusal;

/** Revocations and appeals about a case, and which of them a person may start, for the page of the case. */
@Component
class CaseRedress implements RelatedCases {

    /** Kinds of case against whose decision people appeal from its page, with the parameter that names the case. */
    private static final Map<AppealKind, String> APPEALED = Map.of(
            AppealKind.INITIATIVE, "case", AppealKind.AD_HOC_AWARD, "ad-hoc", AppealKind.REVOCATION, "revocation");

    private final Revocations revocations;
    private final Appeals appeals;
    private final CaseVisibility visibility;
    private final RevocationDesk revocationDesk;
    private final AppealDesk appealDesk;
    private final Acts acts;
    private final Initiatives initiatives;

    CaseRedress(
            Revocations revocations,
            Appeals appeals,
            CaseVisibility visibility,
            RevocationDesk revocationDesk,
            AppealDesk appealDesk,
            Acts acts,
            Initiatives initiatives) {
        this.revocations = revocations;
        this.appeals = appeals;
        this.visibility = visibility;
        this.revocationDesk = revocationDesk;
        this.appealDesk = appealDesk;
        this.acts = acts;
        this.initiatives = initiatives;
    }

    @Override
    public Related of(String caseId, String account) {
        return new Related(lines(caseId, account), actions(caseId, account));
    }

    /** A revocation of an award starts from the register of honours, an appeal of a nominee from the own awards. */
    private List<Action> actions(String caseId, String account) {
        List<Action> actions = new ArrayList<>();
        APPEALED.forEach((kind, parameter) -> {
            if (mayAppeal(kind, caseId, account)) {
                actions.add(new Action("appeal.start", "/khieu-nai/moi?" + parameter + "=" + caseId));
            }
        });
        initiatives
                .find(caseId)
                .filter(initiative -> mayRevoke(caseId, account))
                .map(Initiative::receiptNumber)
                .map(receipt -> UriComponentsBuilder.fromPath("/thu-hoi/moi")
                        .queryParam("receipt", "{receipt}")
                        .build(receipt)
                        .toString())
                .ifPresent(href -> actions.add(new Action("revocation.start", href)));
        return actions;
    }

    private List<Line> lines(String caseId, String account) {
        return Stream.concat(
                        revocations.ofCase(caseId).stream()
                                .filter(revocation -> visibility.sees(account, revocation.id()))
                                .map(revocation -> new Line(
                                        "case.kind.REVOCATION",
                                        revocation.number(),
                                        "/thu-hoi/" + revocation.id(),
                                        "revocation.status." + revocation.status())),
                        appeals.ofCase(caseId).stream()
                                .filter(appeal -> visibility.sees(account, appeal.id()))
                                .map(appeal -> new Line(
                                        "case.kind.APPEAL",
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
        return acts.of(caseId, DecisionOutcome.RECOGNISE).stream()
                .map(Act::unitId)
                .anyMatch(unitId -> revocationDesk.mayStart(unitId, account));
    }
}
