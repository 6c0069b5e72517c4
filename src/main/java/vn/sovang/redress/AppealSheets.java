package vn.sovang.redress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.award.Nominee;
import vn.sovang.casefile.CaseEvent;
import vn.sovang.casefile.CasePeople;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.SheetWriter;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.BusinessTime;

/**
 * What a reader is told of an appeal. Reviewers judge independently: before the opinions are closed each sees only the own
 * one; the parties never see who reviewed, only the answer.
 */
@Service
@Transactional(readOnly = true)
public class AppealSheets {

    private final Appeals appeals;
    private final CasePeople people;
    private final Revocations revocations;
    private final RevocationSheets revocationSheets;
    private final Initiatives initiatives;
    private final AppealedNominees nominees;
    private final Organisation organisation;

    AppealSheets(
            Appeals appeals,
            CasePeople people,
            Revocations revocations,
            RevocationSheets revocationSheets,
            Initiatives initiatives,
            AppealedNominees nominees,
            Organisation organisation) {
        this.appeals = appeals;
        this.people = people;
        this.revocations = revocations;
        this.revocationSheets = revocationSheets;
        this.initiatives = initiatives;
        this.nominees = nominees;
        this.organisation = organisation;
    }

    /** For a reader who may see the case. */
    public List<CaseSheet.Section> sections(SheetWriter sheet) {
        AppealCase appeal = appeals.get(sheet.caseId());
        List<CaseSheet.Section> sections = new ArrayList<>();
        sections.add(contested(appeal, sheet));
        sections.add(statement(appeal, sheet));
        sections.addAll(subject(appeal, sheet));
        sections.add(reviews(reviewsFor(appeal, sheet.reader()), sheet));
        if (appeal.answer() != null) {
            sections.add(answer(appeal, sheet));
        }
        return sections;
    }

    /** Names of reviewers stand in the events of the review only. */
    public boolean tells(CaseEvent event, String reader) {
        return !event.step().equals(RedressStep.REVIEW.name()) || worksOn(event.caseId(), reader);
    }

    /** Whoever works on the appeal knows the reviewers; its parties do not. */
    public boolean worksOn(String appealId, String reader) {
        return worksOn(appeals.get(appealId), reader);
    }

    private CaseSheet.Section contested(AppealCase appeal, SheetWriter sheet) {
        SheetWriter.Section section = sheet.section("contested")
                .row("what", sheet.text("appeal.step." + appeal.contested().step()))
                .row("title", appeal.title())
                .row("decidedBy", organisation.unit(appeal.contested().unitId()).name());
        if (appeal.contested().paper().number() == null) {
            section.row("paperDate", SheetWriter.day(appeal.contested().paper().date()));
        } else {
            section.row(
                    "paper",
                    sheet.text(
                            "redress.paper",
                            appeal.contested().paper().number(),
                            SheetWriter.day(appeal.contested().paper().date())));
        }
        section.row("paperReason", appeal.contested().reason());
        if (appeal.kind() == AppealKind.INITIATIVE) {
            section.row(
                    "case",
                    initiatives.get(appeal.contested().caseId()).receiptNumber(),
                    "/ho-so/" + appeal.contested().caseId());
        }
        if (appeal.kind() == AppealKind.REVOCATION) {
            section.row(
                    "revocation",
                    revocations.get(appeal.contested().subjectId()).number(),
                    "/thu-hoi/" + appeal.contested().subjectId());
        }
        return section.build();
    }

    private CaseSheet.Section statement(AppealCase appeal, SheetWriter sheet) {
        return sheet.section("appeal")
                .row("appealStatement", appeal.petition().statement())
                .row(
                        "filedBy",
                        organisation.nameOf(appeal.filedBy())
                                + (appeal.petition().onBehalf() ? " " + sheet.text("appeal.onBehalf") : ""))
                .row("filedOn", SheetWriter.day(BusinessTime.dayOf(appeal.filedAt())))
                .row("filingEndedOn", SheetWriter.day(appeal.petition().filingEndedOn()))
                .build();
    }

    /** What it is all about, without anything confidential. */
    private List<CaseSheet.Section> subject(AppealCase appeal, SheetWriter sheet) {
        return switch (appeal.kind()) {
            case INITIATIVE ->
                List.of(request(initiatives.request(appeal.contested().subjectId()), sheet));
            case REVOCATION -> {
                RevocationCase revocation = revocations.get(appeal.contested().subjectId());
                yield List.of(revocationSheets.subject(revocation, sheet), revocationSheets.ground(revocation, sheet));
            }
            case NOMINEE, AD_HOC_AWARD -> List.of(nominee(nominees.of(appeal), sheet));
        };
    }

    private CaseSheet.Section request(RecognitionRequest request, SheetWriter sheet) {
        SheetWriter.Section section = sheet.section("request");
        section.named(sheet.text("request.field"), request.field(), null)
                .named(sheet.text("request.description"), request.description(), null)
                .named(sheet.text("request.conditions"), request.conditions(), null)
                .named(sheet.text("request.benefits"), request.benefits(), null)
                .named(sheet.text("request.applicationConfirmedBy"), request.applicationConfirmedBy(), null);
        return section.build();
    }

    private CaseSheet.Section nominee(Nominee nominee, SheetWriter sheet) {
        return sheet.section("nominee")
                .row("nominee", nominee.name())
                .row("nomineeUnit", organisation.unit(nominee.unitId()).name())
                .row("achievement", nominee.achievement())
                .row("evidence", String.join(", ", nominee.evidence()))
                .build();
    }

    private List<AppealReview> reviewsFor(AppealCase appeal, String reader) {
        List<AppealReview> all = appeals.reviews(appeal.id());
        boolean closed =
                appeal.status() == AppealStatus.ANSWER || appeal.status().isEnded();
        if (closed && worksOn(appeal, reader)) {
            return all;
        }
        return all.stream().filter(review -> review.account().equals(reader)).toList();
    }

    /** The people of the unit that deals with the appeal, unless they are a party to it. */
    private boolean worksOn(AppealCase appeal, String reader) {
        return !people.isParty(appeal.id(), reader)
                && Stream.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE, Role.AUDITOR)
                        .anyMatch(role -> organisation.holds(reader, role, appeal.unitId()));
    }

    private CaseSheet.Section reviews(List<AppealReview> reviews, SheetWriter sheet) {
        SheetWriter.Section section = sheet.section("reviews");
        reviews.forEach(review -> section.named(
                organisation.nameOf(review.account()),
                sheet.text("appeal.opinion."
                                + (review.opinion() == null
                                        ? "NONE"
                                        : review.opinion().name()))
                        + (review.reasons() == null ? "" : "\n" + review.reasons()),
                null));
        return section.build();
    }

    private CaseSheet.Section answer(AppealCase appeal, SheetWriter sheet) {
        return sheet.section("answer")
                .row("outcome", sheet.text("appeal.status." + appeal.status()))
                .row(
                        "decision",
                        sheet.text(
                                "redress.paper",
                                appeal.answer().decisionNumber(),
                                SheetWriter.day(appeal.answer().decidedOn())))
                .row("answer", appeal.answer().reason())
                .row("effect", appeal.effect())
                .build();
    }
}
