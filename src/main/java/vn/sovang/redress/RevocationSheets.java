package vn.sovang.redress;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.award.Honours;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.SheetWriter;
import vn.sovang.initiative.Initiatives;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Isolated;

/** What a reader is told of a revocation. */
@Service
@Transactional(readOnly = true)
public class RevocationSheets {

    private final Revocations revocations;
    private final RevocationDependents dependents;
    private final Honours honours;
    private final Initiatives initiatives;
    private final Organisation organisation;

    RevocationSheets(
            Revocations revocations,
            RevocationDependents dependents,
            Honours honours,
            Initiatives initiatives,
            Organisation organisation) {
        this.revocations = revocations;
        this.dependents = dependents;
        this.honours = honours;
        this.initiatives = initiatives;
        this.organisation = organisation;
    }

    /** For a reader who may see the case. */
    public List<CaseSheet.Section> sections(SheetWriter sheet) {
        RevocationCase revocation = revocations.get(sheet.caseId());
        List<CaseSheet.Section> sections = new ArrayList<>();
        sections.add(subject(revocation, sheet));
        sections.add(ground(revocation, sheet));
        sections.add(holders(revocation, sheet));
        if (revocation.ruling() != null) {
            sections.add(decision(revocation, sheet));
        }
        sections.add(dependents(dependents.of(sheet.caseId()), sheet));
        return sections;
    }

    CaseSheet.Section subject(RevocationCase revocation, SheetWriter sheet) {
        SheetWriter.Section section = sheet.section("subject")
                .row(
                        "what",
                        sheet.text("revocation.kind." + revocation.subject().kind()))
                .row("title", revocation.title())
                .row(
                        "issuedBy",
                        organisation.unit(revocation.subject().issuingUnitId()).name())
                .row(
                        "paper",
                        sheet.text(
                                "redress.paper",
                                revocation.subject().paper().number(),
                                SheetWriter.day(revocation.subject().paper().date())));
        if (revocation.subject().entryCode() != null) {
            section.row(
                    "entry",
                    revocation.subject().entryCode(),
                    "/so-vang/" + revocation.subject().entryCode());
        }
        if (revocation.subject().honourId() != null) {
            section.row("honour", honours.get(revocation.subject().honourId()).code());
        } else {
            section.row(
                    "case",
                    initiatives.get(revocation.subject().caseId()).receiptNumber(),
                    "/ho-so/" + revocation.subject().caseId());
        }
        return section.build();
    }

    CaseSheet.Section ground(RevocationCase revocation, SheetWriter sheet) {
        SheetWriter.Section section = sheet.section("ground")
                .row(
                        "ground",
                        sheet.text(
                                "revocation.ground." + revocation.allegation().ground()))
                .row("statement", revocation.allegation().statement())
                .row("startedBy", organisation.nameOf(revocation.startedBy()))
                .row("startedOn", SheetWriter.day(BusinessTime.dayOf(revocation.startedAt())));
        if (revocation.allegation().followedFrom() != null) {
            section.row(
                    "followedFrom",
                    revocations.get(revocation.allegation().followedFrom()).number());
        }
        return section.build();
    }

    private CaseSheet.Section holders(RevocationCase revocation, SheetWriter sheet) {
        SheetWriter.Section section = sheet.section("holders");
        revocations
                .holders(revocation.id())
                .forEach(holder -> section.named(holder.name(), answer(revocation, holder, sheet), null));
        return section.build();
    }

    private String answer(RevocationCase revocation, Holder holder, SheetWriter sheet) {
        if (holder.isAwaited()) {
            return sheet.text(
                    revocation.status() == RevocationStatus.ANSWER
                            ? "revocation.answer.awaited"
                            : "revocation.answer.none");
        }
        String text =
                holder.answer().text() == null ? "" : "\n" + holder.answer().text();
        boolean onPaper = holder.account() == null;
        return sheet.text(
                        (holder.answer().accepts() ? "revocation.answer.accepts" : "revocation.answer.objects")
                                + (onPaper ? "OnPaper" : ""),
                        SheetWriter.day(holder.answer().receivedOn()))
                + text;
    }

    private CaseSheet.Section decision(RevocationCase revocation, SheetWriter sheet) {
        SheetWriter.Section section = sheet.section("decision")
                .row("outcome", sheet.text("revocation.status." + revocation.status()))
                .row(
                        "decision",
                        sheet.text(
                                "redress.paper",
                                revocation.ruling().decisionNumber(),
                                SheetWriter.day(revocation.ruling().decidedOn())))
                .row("reason", revocation.ruling().reason());
        if (revocation.counterCode() != null) {
            section.row("counterEntry", revocation.counterCode(), "/so-vang/" + revocation.counterCode());
        }
        return section.row("restored", revocation.restoredBy()).build();
    }

    private CaseSheet.Section dependents(List<Dependent> rested, SheetWriter sheet) {
        SheetWriter.Section section = sheet.section("dependents");
        rested.forEach(dependent -> section.named(
                dependent.code(),
                Isolated.text(dependent.title()) + "\n"
                        + organisation.unit(dependent.unitId()).name() + ": "
                        + sheet.text("revocation.dependent."
                                + (dependent.outcome() == null
                                        ? "WAITING"
                                        : dependent.outcome().name()))
                        + (dependent.reason() == null ? "" : "\n" + dependent.reason()),
                dependent.startedId() == null
                        ? dependent.kind() == SubjectKind.INITIATIVE ? "/so-vang/" + dependent.code() : null
                        : "/thu-hoi/" + dependent.startedId()));
        return section.build();
    }
}
