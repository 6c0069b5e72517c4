package vn.sovang.redress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.award.Honours;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.initiative.Initiatives;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Isolated;

/** Revocations as a reader sees them. */
@Service
@Transactional(readOnly = true)
public class RevocationSheets {

    private final Revocations revocations;
    private final RevocationDependents dependents;
    private final Honours honours;
    private final Initiatives initiatives;
    private final Organisation organisation;
    private final SheetWords words;

    RevocationSheets(
            Revocations revocations,
            RevocationDependents dependents,
            Honours honours,
            Initiatives initiatives,
            Organisation organisation,
            SheetWords words) {
        this.revocations = revocations;
        this.dependents = dependents;
        this.honours = honours;
        this.initiatives = initiatives;
        this.organisation = organisation;
        this.words = words;
    }

    /** For a reader who may see the case. */
    public CaseSheet of(String id, Locale locale) {
        RevocationCase revocation = revocations.get(id);
        List<CaseSheet.Section> sections = new ArrayList<>();
        sections.add(subject(revocation, locale));
        sections.add(ground(revocation, locale));
        sections.add(holders(revocation, locale));
        if (revocation.ruling() != null) {
            sections.add(decision(revocation, locale));
        }
        List<Dependent> rested = dependents.of(id);
        if (!rested.isEmpty()) {
            sections.add(dependents(rested, locale));
        }
        return new CaseSheet(
                id,
                revocation.number(),
                revocation.title(),
                revocation.status().name(),
                words.text(locale, "revocation.status." + revocation.status()),
                revocation.unitId(),
                organisation.unit(revocation.unitId()).name(),
                BusinessTime.dayOf(revocation.dueAt()),
                sections,
                words.history(id, locale));
    }

    CaseSheet.Section subject(RevocationCase revocation, Locale locale) {
        SheetWords.Section section = words.new Section(locale, "subject")
                .row(
                        "what",
                        words.text(
                                locale,
                                "revocation.kind." + revocation.subject().kind()))
                .row("title", revocation.title())
                .row(
                        "issuedBy",
                        organisation.unit(revocation.subject().issuingUnitId()).name())
                .row(
                        "paper",
                        words.text(
                                locale,
                                "redress.paper",
                                revocation.subject().paper().number(),
                                SheetWords.day(revocation.subject().paper().date())));
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

    CaseSheet.Section ground(RevocationCase revocation, Locale locale) {
        SheetWords.Section section = words.new Section(locale, "ground")
                .row(
                        "ground",
                        words.text(
                                locale,
                                "revocation.ground." + revocation.allegation().ground()))
                .row("statement", revocation.allegation().statement())
                .row("startedBy", organisation.nameOf(revocation.startedBy()))
                .row("startedOn", SheetWords.day(BusinessTime.dayOf(revocation.startedAt())));
        if (revocation.allegation().followedFrom() != null) {
            section.row(
                    "followedFrom",
                    revocations.get(revocation.allegation().followedFrom()).number());
        }
        return section.build();
    }

    private CaseSheet.Section holders(RevocationCase revocation, Locale locale) {
        SheetWords.Section section = words.new Section(locale, "holders");
        revocations
                .holders(revocation.id())
                .forEach(holder -> section.named(holder.name(), answer(revocation, holder, locale), null));
        return section.build();
    }

    private String answer(RevocationCase revocation, Holder holder, Locale locale) {
        if (holder.isAwaited()) {
            return words.text(
                    locale,
                    revocation.status() == RevocationStatus.ANSWER
                            ? "revocation.answer.awaited"
                            : "revocation.answer.none");
        }
        String text =
                holder.answer().text() == null ? "" : "\n" + holder.answer().text();
        boolean onPaper = holder.account() == null;
        return words.text(
                        locale,
                        (holder.answer().accepts() ? "revocation.answer.accepts" : "revocation.answer.objects")
                                + (onPaper ? "OnPaper" : ""),
                        SheetWords.day(holder.answer().receivedOn()))
                + text;
    }

    private CaseSheet.Section decision(RevocationCase revocation, Locale locale) {
        SheetWords.Section section = words.new Section(locale, "decision")
                .row("outcome", words.text(locale, "revocation.status." + revocation.status()))
                .row(
                        "decision",
                        words.text(
                                locale,
                                "redress.paper",
                                revocation.ruling().decisionNumber(),
                                SheetWords.day(revocation.ruling().decidedOn())))
                .row("reason", revocation.ruling().reason());
        if (revocation.counterCode() != null) {
            section.row("counterEntry", revocation.counterCode(), "/so-vang/" + revocation.counterCode());
        }
        return section.row("restored", revocation.restoredBy()).build();
    }

    private CaseSheet.Section dependents(List<Dependent> rested, Locale locale) {
        SheetWords.Section section = words.new Section(locale, "dependents");
        rested.forEach(dependent -> section.named(
                dependent.code(),
                Isolated.text(dependent.title()) + "\n"
                        + organisation.unit(dependent.unitId()).name() + ": "
                        + words.text(
                                locale,
                                "revocation.dependent."
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
