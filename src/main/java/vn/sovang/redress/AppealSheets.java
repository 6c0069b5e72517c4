package vn.sovang.redress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.award.Nominee;
import vn.sovang.casefile.CasePeople;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.BusinessTime;

/**
 * Appeals as a reader sees them. Reviewers judge independently: before the opinions are closed each sees only the own
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
    private final SheetWords words;

    AppealSheets(
            Appeals appeals,
            CasePeople people,
            Revocations revocations,
            RevocationSheets revocationSheets,
            Initiatives initiatives,
            AppealedNominees nominees,
            Organisation organisation,
            SheetWords words) {
        this.appeals = appeals;
        this.people = people;
        this.revocations = revocations;
        this.revocationSheets = revocationSheets;
        this.initiatives = initiatives;
        this.nominees = nominees;
        this.organisation = organisation;
        this.words = words;
    }

    /** For a reader who may see the case. */
    public CaseSheet of(String id, String reader, Locale locale) {
        AppealCase appeal = appeals.get(id);
        List<CaseSheet.Section> sections = new ArrayList<>();
        sections.add(contested(appeal, locale));
        sections.add(statement(appeal, locale));
        sections.addAll(subject(appeal, locale));
        List<AppealReview> shown = reviewsFor(appeal, reader);
        if (!shown.isEmpty()) {
            sections.add(reviews(shown, locale));
        }
        if (appeal.answer() != null) {
            sections.add(answer(appeal, locale));
        }
        return new CaseSheet(
                id,
                appeal.number(),
                appeal.title(),
                appeal.status().name(),
                words.text(locale, "appeal.status." + appeal.status()),
                appeal.unitId(),
                organisation.unit(appeal.unitId()).name(),
                BusinessTime.dayOf(appeal.dueAt()),
                sections,
                worksOn(appeal, reader) ? words.history(id, locale) : withoutReviewers(id, locale));
    }

    /** Names of reviewers stand in the events of assignment and review only. */
    private List<CaseSheet.Event> withoutReviewers(String id, Locale locale) {
        return words.history(id, locale, step -> step != RedressStep.REVIEW);
    }

    private CaseSheet.Section contested(AppealCase appeal, Locale locale) {
        SheetWords.Section section = words.new Section(locale, "contested")
                .row(
                        "what",
                        words.text(locale, "appeal.step." + appeal.contested().step()))
                .row("title", appeal.title())
                .row("decidedBy", organisation.unit(appeal.contested().unitId()).name());
        if (appeal.contested().paper().number() == null) {
            section.row("paperDate", SheetWords.day(appeal.contested().paper().date()));
        } else {
            section.row(
                    "paper",
                    words.text(
                            locale,
                            "redress.paper",
                            appeal.contested().paper().number(),
                            SheetWords.day(appeal.contested().paper().date())));
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

    private CaseSheet.Section statement(AppealCase appeal, Locale locale) {
        return words.new Section(locale, "appeal")
                .row("appealStatement", appeal.petition().statement())
                .row(
                        "filedBy",
                        organisation.nameOf(appeal.filedBy())
                                + (appeal.petition().onBehalf() ? " " + words.text(locale, "appeal.onBehalf") : ""))
                .row("filedOn", SheetWords.day(BusinessTime.dayOf(appeal.filedAt())))
                .row("filingEndedOn", SheetWords.day(appeal.petition().filingEndedOn()))
                .build();
    }

    /** What it is all about, without anything confidential. */
    private List<CaseSheet.Section> subject(AppealCase appeal, Locale locale) {
        return switch (appeal.kind()) {
            case INITIATIVE ->
                List.of(request(initiatives.request(appeal.contested().subjectId()), locale));
            case REVOCATION -> {
                RevocationCase revocation = revocations.get(appeal.contested().subjectId());
                yield List.of(
                        revocationSheets.subject(revocation, locale), revocationSheets.ground(revocation, locale));
            }
            case NOMINEE, AD_HOC_AWARD -> List.of(nominee(nominees.of(appeal), locale));
        };
    }

    private CaseSheet.Section request(RecognitionRequest request, Locale locale) {
        SheetWords.Section section = words.new Section(locale, "request");
        section.named(words.text(locale, "request.field"), request.field(), null)
                .named(words.text(locale, "request.description"), request.description(), null)
                .named(words.text(locale, "request.conditions"), request.conditions(), null)
                .named(words.text(locale, "request.benefits"), request.benefits(), null)
                .named(words.text(locale, "request.applicationConfirmedBy"), request.applicationConfirmedBy(), null);
        return section.build();
    }

    private CaseSheet.Section nominee(Nominee nominee, Locale locale) {
        return words.new Section(locale, "nominee")
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

    private CaseSheet.Section reviews(List<AppealReview> reviews, Locale locale) {
        SheetWords.Section section = words.new Section(locale, "reviews");
        reviews.forEach(review -> section.named(
                organisation.nameOf(review.account()),
                words.text(
                                locale,
                                "appeal.opinion."
                                        + (review.opinion() == null
                                                ? "NONE"
                                                : review.opinion().name()))
                        + (review.reasons() == null ? "" : "\n" + review.reasons()),
                null));
        return section.build();
    }

    private CaseSheet.Section answer(AppealCase appeal, Locale locale) {
        return words.new Section(locale, "answer")
                .row("outcome", words.text(locale, "appeal.status." + appeal.status()))
                .row(
                        "decision",
                        words.text(
                                locale,
                                "redress.paper",
                                appeal.answer().decisionNumber(),
                                SheetWords.day(appeal.answer().decidedOn())))
                .row("answer", appeal.answer().reason())
                .row("effect", appeal.effect())
                .build();
    }
}
