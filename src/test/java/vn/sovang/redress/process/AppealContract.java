package vn.sovang.redress.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.redress.process.RedressWork.opinion;
import static vn.sovang.redress.process.RedressWork.reviewers;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.sql.Date;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AppraisalOutcome;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardRound;
import vn.sovang.award.LetterVisibility;
import vn.sovang.award.ListOutcome;
import vn.sovang.award.Nominations;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeAppraisal;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casefile.CaseSheets;
import vn.sovang.casework.TaskDesk;
import vn.sovang.council.Conflict;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.PanelMember;
import vn.sovang.goldenbook.EntryKind;
import vn.sovang.goldenbook.EntryStatus;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.organisation.Person;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealDesk;
import vn.sovang.redress.AppealStatus;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.Holder;
import vn.sovang.redress.Independence;
import vn.sovang.redress.RevocationCase;
import vn.sovang.redress.RevocationStatus;
import vn.sovang.redress.Revocations;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Paging;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.ShortDossiers;
import vn.sovang.support.Submissions;
import vn.sovang.support.TestClock;
import vn.sovang.support.Timeline;

/** Appeals against refusals and revocations. */
abstract class AppealContract {

    static final String STEEL = "cdcs-gang-thep";
    static final String OFFICER = "officer." + STEEL;
    static final String COMMITTEE = "committee." + STEEL;
    static final String AUTHOR = "member." + STEEL;
    static final String PROVINCE = "caobang";

    @Autowired
    Cases cases;

    @Autowired
    RedressWork work;

    @Autowired
    ShortDossiers dossiers;

    @Autowired
    AdHocAwards adHocAwards;

    @Autowired
    AppealDesk desk;

    @Autowired
    Appeals appeals;

    @Autowired
    Revocations revocations;

    @Autowired
    Independence independence;

    @Autowired
    vn.sovang.casefile.Cases allCases;

    @Autowired
    CaseSheets sheets;

    @Autowired
    InitiativeVisibility caseVisibility;

    @Autowired
    CouncilSessions sessions;

    @Autowired
    TaskDesk tasks;

    @Autowired
    GoldenBook book;

    @Autowired
    Timeline timeline;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Nominations nominations;

    @Autowired
    AwardLetters letters;

    @Autowired
    LetterVisibility letterVisibility;

    @Autowired
    DecisionService decisions;

    @Test
    void aRefusalAtAppraisalIsReviewedByOthersAndTheCaseIsAppraisedAgain() {
        DrivenCase subject = cases.file(aRequest()).refuseDossier("Không mới.");

        AppealCase appeal = work.appeal("INITIATIVE", subject.id(), AUTHOR);

        assertThat(appeal.unitId()).isEqualTo(STEEL);
        assertThat(appeal.number()).isEqualTo("0001/2026/KN-" + STEEL);
        assertThat(work.mails(appeal.id())).contains("appeal-received → " + AUTHOR);
        assertThat(independence.reviewers(appeal))
                .extracting(Person::account)
                .contains("council1." + STEEL, "secretary." + STEEL, "auditor." + STEEL)
                .doesNotContain(OFFICER, AUTHOR, COMMITTEE);
        assign(appeal, COMMITTEE, "council1." + STEEL, "auditor." + STEEL);
        assertThat(allCases.sees("council1." + STEEL, appeal.id())).isTrue();
        assertThat(caseVisibility.sees("council1." + STEEL, subject.id())).isTrue();
        assertThat(allCases.sees("council2." + STEEL, appeal.id())).isFalse();
        giveOpinion(appeal, "council1." + STEEL, "UPHOLD");
        giveOpinion(appeal, "auditor." + STEEL, "UPHOLD");
        assertThat(allCases.sees("council1." + STEEL, appeal.id())).isFalse();
        assertThat(caseVisibility.sees("council1." + STEEL, subject.id())).isFalse();
        answer(appeal, COMMITTEE, "UPHOLD");

        assertThat(appeals.get(appeal.id()).status()).isEqualTo(AppealStatus.UPHELD);
        assertThat(work.mails(appeal.id())).contains("appeal-answered → " + AUTHOR);
        assertThat(work.keys(appeal.id())).isEmpty();
        assertThat(subject.status()).isEqualTo(InitiativeStatus.APPRAISAL);
        assertThat(subject.history()).contains(STEEL + " APPRAISAL REFUSE").endsWith(STEEL + " APPEAL REOPENED");
        subject.recogniseHere();
        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThat(book.entriesOf(subject.id())).hasSize(1);
    }

    @Test
    void aRefusalByTheDecidingBodyGoesToTheNextUnitUpAndBackToAnotherPanel() {
        jdbc.sql("update council_seat set valid_to = ? where council_id = ? and account in (?, ?)")
                .params(Date.valueOf("2026-11-01"), "hdsk-" + STEEL, "council4." + STEEL, "council5." + STEEL)
                .update();
        DrivenCase subject = cases.file(aRequest()).passCouncil().refuse("Chưa hiệu quả.");
        jdbc.sql("update council_seat set valid_to = null where council_id = ? and account in (?, ?)")
                .params("hdsk-" + STEEL, "council4." + STEEL, "council5." + STEEL)
                .update();

        AppealCase appeal = work.appeal("INITIATIVE", subject.id(), AUTHOR);

        assertThat(appeal.unitId()).isEqualTo(PROVINCE);
        assertThat(appeal.contested().unitId()).isEqualTo(STEEL);
        assertThat(independence.reviewers(appeal))
                .extracting(Person::account)
                .allMatch(each -> each.endsWith("." + PROVINCE));
        upheld(appeal, "committee." + PROVINCE, "council1." + PROVINCE);

        assertThat(subject.status()).isEqualTo(InitiativeStatus.COUNCIL_REVIEW);
        assertThat(sessions.panel(subject.session().id()))
                .filteredOn(PanelMember::isEntitled)
                .extracting(PanelMember::account)
                .containsExactlyInAnyOrder("council4." + STEEL, "council5." + STEEL);
        assertThat(sessions.panel(subject.session().id()))
                .filteredOn(member -> !member.isEntitled())
                .extracting(PanelMember::exclusion)
                .containsOnly(Conflict.TOOK_PART);
        subject.allAgree().conclude().recognise();
        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThatThrownBy(() -> work.appeal("INITIATIVE", subject.id(), AUTHOR))
                .isInstanceOfSatisfying(
                        AlreadyDone.class, refused -> assertThat(refused.code()).isEqualTo("nothingToAppeal"));
    }

    @Test
    void whenEverybodyOfTheCouncilTookPartTheSecretaryWaitsForNewMembers() {
        DrivenCase subject = cases.file(aRequest()).passCouncil().refuse("Chưa hiệu quả.");
        AppealCase appeal = work.appeal("INITIATIVE", subject.id(), AUTHOR);

        upheld(appeal, "committee." + PROVINCE, "council1." + PROVINCE);

        assertThat(subject.openTasks()).containsExactly("resolveNoQuorum");
        assertThat(sessions.awaited(subject.session().id())).isEmpty();
    }

    @Test
    void aRevocationIsUndoneByANewEntryThatRefersToTheRevokedOne() {
        DrivenCase subject = cases.file(aRequest().withAuthors(100)).recogniseHere();
        RevocationCase revocation = revoked(subject);
        assertThat(subject.status()).isEqualTo(InitiativeStatus.REVOKED);

        AppealCase appeal = work.appeal("REVOCATION", revocation.id(), AUTHOR);

        assertThat(appeal.unitId()).isEqualTo(PROVINCE);
        assign(appeal, "committee." + PROVINCE, "council1." + PROVINCE);
        assertThat(allCases.sees("council1." + PROVINCE, revocation.id())).isTrue();
        giveOpinion(appeal, "council1." + PROVINCE, "UPHOLD");
        assertThat(allCases.sees("council1." + PROVINCE, revocation.id())).isFalse();
        answer(appeal, "committee." + PROVINCE, "UPHOLD");

        List<GoldenBookEntry> entries = book.entriesOf(subject.id());
        assertThat(entries)
                .extracting(GoldenBookEntry::kind)
                .containsExactly(EntryKind.RECOGNITION, EntryKind.REVOCATION, EntryKind.RECOGNITION);
        assertThat(entries)
                .extracting(GoldenBookEntry::status)
                .containsExactly(EntryStatus.REVOKED, EntryStatus.VALID, EntryStatus.VALID);
        assertThat(entries.get(2).refersTo()).isEqualTo(entries.get(0).code());
        assertThat(book.integrity().valid()).isTrue();
        assertThat(revocations.get(revocation.id()).restoredBy())
                .isEqualTo(entries.get(2).code());
        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThat(subject.history()).endsWith(STEEL + " REVOCATION REVOKED", STEEL + " REVOCATION RESTORED");

        RevocationCase again = work.revoke("INITIATIVE", entries.get(2).code(), OFFICER);
        assertThat(again.status()).isEqualTo(RevocationStatus.ANSWER);
    }

    @Test
    void aDismissedAppealChangesNothingAndCannotBeRepeated() {
        DrivenCase subject = cases.file(aRequest()).refuseDossier("Không mới.");
        AppealCase appeal = work.appeal("INITIATIVE", subject.id(), AUTHOR);
        assign(appeal, COMMITTEE, "auditor." + STEEL);
        giveOpinion(appeal, "auditor." + STEEL, "DISMISS");
        answer(appeal, COMMITTEE, "DISMISS");

        assertThat(subject.status()).isEqualTo(InitiativeStatus.REFUSED);
        assertThat(subject.openTasks()).isEmpty();
        assertThat(appeals.get(appeal.id()).status()).isEqualTo(AppealStatus.DISMISSED);
        assertThatThrownBy(() -> work.appeal("INITIATIVE", subject.id(), AUTHOR))
                .isInstanceOfSatisfying(AlreadyDone.class, refused -> {
                    assertThat(refused.code()).isEqualTo("appealedBefore");
                    assertThat(refused.arguments()).contains(appeal.number());
                });
        assertThatThrownBy(() -> desk.withdraw(appeal.id(), AUTHOR, Submissions.json("reason", "x")))
                .isInstanceOf(AlreadyDone.class);
    }

    @Test
    void anAppealIsReceivedUntilTheLastDayAndRefusedAfterItWithTheDate() {
        DrivenCase inTime = cases.file(aRequest()).refuseDossier("Không mới.");
        DrivenCase late = cases.file(aRequest().titled("Khác")).refuseDossier("Không mới.");
        timeline.pass(Period.ofDays(89));
        work.appeal("INITIATIVE", inTime.id(), AUTHOR);

        timeline.pass(Period.ofDays(5));

        assertThatThrownBy(() -> work.appeal("INITIATIVE", late.id(), AUTHOR))
                .isInstanceOfSatisfying(AlreadyDone.class, refused -> {
                    assertThat(refused.code()).isEqualTo("appealTooLate");
                    assertThat(refused.arguments()).containsExactly("18/02/2027");
                });
    }

    @Test
    void onlyPartiesAppealAndNobodyElseLearnsOfIt() {
        DrivenCase subject = cases.file(aRequest()).refuseDossier("Không mới.");
        assertThatThrownBy(() -> work.appeal("INITIATIVE", subject.id(), OFFICER))
                .isInstanceOf(NotAllowed.class);
        for (String account : List.of("member.laichau", "officer." + PROVINCE, "council1." + STEEL)) {
            assertThatThrownBy(() -> work.appeal("INITIATIVE", subject.id(), account))
                    .as(account)
                    .isInstanceOf(NotVisible.class);
        }
        AppealCase appeal = work.appeal("INITIATIVE", subject.id(), AUTHOR);

        for (String account : List.of("member.laichau", "officer." + PROVINCE, "council1." + STEEL, "admin")) {
            assertThat(allCases.sees(account, appeal.id())).as(account).isFalse();
            assertThatThrownBy(() -> desk.withdraw(appeal.id(), account, Submissions.json("reason", "x")))
                    .as(account)
                    .isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> desk.withdraw(appeal.id(), OFFICER, Submissions.json("reason", "x")))
                .isInstanceOf(NotAllowed.class);
        for (String wrong : List.of(
                "{}",
                RedressWork.appealOf("INITIATIVE", subject.id()).replace("mới", "x".repeat(4001)),
                RedressWork.appealOf("LETTER", subject.id()),
                RedressWork.appealOf("INITIATIVE", subject.id()).replaceFirst("\\{", "{\"status\":\"UPHELD\","))) {
            assertThatThrownBy(() -> desk.file(wrong, AUTHOR)).as(wrong).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void whoeverTookPartNeitherReviewsNorAssignsNorAnswers() {
        reorganisation.appoint(OFFICER, "COMMITTEE", STEEL, clock.today());
        DrivenCase subject = cases.file(aRequest()).refuseDossier("Không mới.");
        AppealCase appeal = work.appeal("INITIATIVE", subject.id(), AUTHOR);
        TaskDesk.Item assignment = work.task(appeal.id(), "assignReviewers");
        tasks.claim(assignment.id(), OFFICER);
        assertThatThrownBy(() -> tasks.submit(assignment.id(), reviewers("auditor." + STEEL), OFFICER))
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.code()).isEqualTo("tookPart"));
        tasks.unclaim(assignment.id(), OFFICER);
        tasks.claim(assignment.id(), COMMITTEE);
        for (String took : List.of(OFFICER, AUTHOR, "member.laichau", "council1." + PROVINCE, COMMITTEE)) {
            assertThatThrownBy(() -> tasks.submit(assignment.id(), reviewers("auditor." + STEEL, took), COMMITTEE))
                    .as(took)
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            invalid -> assertThat(invalid.violations())
                                    .extracting(violation -> violation.field() + " " + violation.code())
                                    .containsExactly("reviewers[1] notIndependent"));
        }
        assertThatThrownBy(() ->
                        tasks.submit(assignment.id(), reviewers("auditor." + STEEL, "auditor." + STEEL), COMMITTEE))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> tasks.submit(assignment.id(), reviewers(), COMMITTEE))
                .isInstanceOf(InvalidInput.class);
        work.submit(assignment, reviewers("auditor." + STEEL), COMMITTEE);

        TaskDesk.Item review = work.task(appeal.id(), "reviewAppeal");
        assertThatThrownBy(() -> tasks.submit(review.id(), opinion("DISMISS"), OFFICER))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tasks.submit(review.id(), opinion("DISMISS"), "council1." + STEEL))
                .isInstanceOf(NotVisible.class);
        giveOpinion(appeal, "auditor." + STEEL, "UPHOLD");
        TaskDesk.Item answer = work.task(appeal.id(), "answerAppeal");
        tasks.claim(answer.id(), OFFICER);
        assertThatThrownBy(() -> tasks.submit(answer.id(), work.ruling("DISMISS", "1/TL"), OFFICER))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoeverFiledOrReceivedAnAdHocAwardTookPartInIt() {
        reorganisation.admit("officer2." + STEEL, "OFFICER", STEEL, clock.today());
        reorganisation.admit("deputy." + STEEL, "COMMITTEE", STEEL, clock.today());
        AdHocAward award = dossiers.file(STEEL, Map.of("account", AUTHOR));
        dossiers.award(award, "21/QĐ-CĐCS", COMMITTEE);
        assertThat(independence.tookPart(award.id())).contains(OFFICER, AUTHOR, COMMITTEE);
        String code = adHocAwards.honour(award.id()).orElseThrow().code();
        RevocationCase revocation = work.revoke("HONOUR", code, "officer2." + STEEL);
        work.submit(work.task(revocation.id(), "answerRevocation"), RedressWork.objects("Thành tích có thật."), AUTHOR);
        work.claimAndSubmit(work.task(revocation.id(), "decideRevocation"), work.ruling("REVOKE", "9/QĐ"), COMMITTEE);

        AppealCase appeal = work.appeal("REVOCATION", revocation.id(), AUTHOR);

        assertThat(appeal.unitId()).isEqualTo(STEEL);
        assertThat(independence.reviewers(appeal))
                .extracting(Person::account)
                .contains("auditor." + STEEL)
                .doesNotContain(OFFICER, "officer2." + STEEL, AUTHOR);
        assertThat(independence.mayDecide(appeal, "deputy." + STEEL)).isTrue();
        assertThat(independence.mayDecide(appeal, COMMITTEE)).isFalse();
    }

    @Test
    void aPartyNeverAnswersEvenWhereNobodyElseIsLeft() {
        String coAuthor = "member.laichau";
        DrivenCase subject = cases.file(aRequest().withCoAuthor(1, coAuthor)).refuseDossier("Không mới.");
        AppealCase appeal = work.appeal("INITIATIVE", subject.id(), AUTHOR);
        reorganisation.endPost(COMMITTEE, "COMMITTEE", STEEL, clock.today().minusDays(1));
        reorganisation.appoint(coAuthor, "COMMITTEE", STEEL, clock.today());
        TaskDesk.Item assignment = work.task(appeal.id(), "assignReviewers");
        tasks.claim(assignment.id(), coAuthor);

        assertThatThrownBy(() -> tasks.submit(assignment.id(), reviewers("auditor." + STEEL), coAuthor))
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.code()).isEqualTo("tookPart"));

        tasks.unclaim(assignment.id(), coAuthor);
        reorganisation.appoint(OFFICER, "COMMITTEE", STEEL, clock.today());
        assign(appeal, OFFICER, "auditor." + STEEL);
        assertThat(work.keys(appeal.id())).containsExactly("reviewAppeal");
    }

    @Test
    void withoutAnyOpinionInTimeOthersAreAsked() {
        DrivenCase subject = cases.file(aRequest()).refuseDossier("Không mới.");
        AppealCase appeal = work.appeal("INITIATIVE", subject.id(), AUTHOR);
        assign(appeal, COMMITTEE, "council1." + STEEL);

        timeline.pass(Period.ofDays(13));
        assertThat(work.mails(appeal.id())).contains("task-due-soon → council1." + STEEL);
        timeline.pass(Period.ofDays(10));

        assertThat(work.keys(appeal.id())).containsExactly("assignReviewers");
        assertThat(appeals.get(appeal.id()).status()).isEqualTo(AppealStatus.ASSIGNMENT);
        assertThat(allCases.sees("council1." + STEEL, appeal.id())).isFalse();
        assertThat(independence.reviewers(appeals.get(appeal.id())))
                .extracting(Person::account)
                .doesNotContain("council1." + STEEL);
        assign(appeal, COMMITTEE, "council2." + STEEL, "council3." + STEEL);
        giveOpinion(appeal, "council2." + STEEL, "DISMISS");
        timeline.pass(Period.ofDays(30));
        assertThat(work.keys(appeal.id())).containsExactly("answerAppeal");
        assertThat(work.mails(appeal.id())).contains("task-overdue → secretary." + STEEL);
        answer(appeal, COMMITTEE, "DISMISS");
        assertThat(appeals.get(appeal.id()).status()).isEqualTo(AppealStatus.DISMISSED);
    }

    @Test
    void theAppellantLearnsNeitherWhoReviewsNorToWhomMailsWent() {
        DrivenCase subject = cases.file(aRequest()).refuseDossier("Không mới.");
        AppealCase appeal = work.appeal("INITIATIVE", subject.id(), AUTHOR);
        assign(appeal, COMMITTEE, "council1." + STEEL, "council2." + STEEL);
        giveOpinion(appeal, "council1." + STEEL, "UPHOLD");
        giveOpinion(appeal, "council2." + STEEL, "DISMISS");

        String reviewer = "Ủy viên hội đồng";
        assertThat(sheets.of(appeal.id(), COMMITTEE, Messages.VIETNAMESE).toString())
                .contains(reviewer);
        assertThat(sheets.of(appeal.id(), AUTHOR, Messages.VIETNAMESE).toString())
                .doesNotContain(reviewer);
        CaseKind kind = allCases.kindOf(appeal.id());
        assertThat(kind.tellsOfMails(appeal.id(), OFFICER)).isTrue();
        assertThat(kind.tellsOfMails(appeal.id(), AUTHOR)).isFalse();
    }

    @Test
    void anAppealIsWithdrawnAtAnyTimeBeforeTheAnswer() {
        DrivenCase subject = cases.file(aRequest()).refuseDossier("Không mới.");
        AppealCase appeal = work.appeal("INITIATIVE", subject.id(), AUTHOR);
        assign(appeal, COMMITTEE, "council1." + STEEL);
        TaskDesk.Item review = work.task(appeal.id(), "reviewAppeal");

        desk.withdraw(appeal.id(), AUTHOR, Submissions.json("reason", "Tôi chấp nhận kết quả."));

        assertThat(appeals.get(appeal.id()).status()).isEqualTo(AppealStatus.WITHDRAWN);
        assertThat(work.keys(appeal.id())).isEmpty();
        assertThat(work.mails(appeal.id())).contains("appeal-withdrawn → " + AUTHOR, "appeal-withdrawn → " + OFFICER);
        assertThat(allCases.sees("council1." + STEEL, appeal.id())).isFalse();
        assertThatThrownBy(() -> tasks.submit(review.id(), opinion("UPHOLD"), "council1." + STEEL))
                .isInstanceOf(AlreadyDone.class);
        assertThat(subject.status()).isEqualTo(InitiativeStatus.REFUSED);
    }

    @Test
    void aNomineeWhoWasDroppedIsNominatedAgainByALetterOfItsOwn() {
        AwardLetter letter = nominations.submitted(Nominations.members(2));
        List<Nominee> rows = letters.standing(letter.id());
        letters.appraise(
                letter.id(),
                Nominations.UNIT,
                List.of(
                        new NomineeAppraisal(rows.get(0).id(), AppraisalOutcome.DROP, "Không thuộc đối tượng"),
                        new NomineeAppraisal(rows.get(1).id(), AppraisalOutcome.ACCEPT, null)),
                "secretary." + Nominations.UNIT);
        assertThatThrownBy(() -> work.appeal("NOMINEE", rows.get(1).id(), Nominations.OFFICER))
                .isInstanceOf(AlreadyDone.class);
        assertThatThrownBy(() -> work.appeal("NOMINEE", rows.get(0).id(), "officer.laichau"))
                .isInstanceOf(NotVisible.class);

        AppealCase appeal = work.appeal("NOMINEE", rows.get(0).id(), Nominations.OFFICER);

        assertThat(appeal.petition().onBehalf()).isTrue();
        String committee = "committee." + appeal.unitId();
        upheld(appeal, committee, "auditor." + appeal.unitId());
        TaskDesk.Item task = work.task(appeal.id(), "nominateAgain");
        assertThat(task.unitId()).isEqualTo(Nominations.UNIT);
        work.claimAndSubmit(
                task, Submissions.json("roundName", "Đề nghị lại", "copyNominee", true), Nominations.OFFICER);

        assertThat(work.keys(appeal.id())).isEmpty();
        AwardLetter again = letterVisibility
                .search(Nominations.OFFICER, null, null, null, "Đề nghị lại", Paging.of(0, 5))
                .items()
                .get(0);
        assertThat(again.round()).isEqualTo(AwardRound.AD_HOC);
        assertThat(letters.nominees(again.id())).extracting(Nominee::name).containsExactly("Đoàn viên 01");
    }

    @Test
    void whoGotNoAdHocAwardAppealsAndIsNominatedInALetter() {
        AdHocAward award = dossiers.file(STEEL, Map.of("account", AUTHOR));
        assertThatThrownBy(() -> work.appeal("AD_HOC_AWARD", award.id(), AUTHOR))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> work.appeal("AD_HOC_AWARD", award.id(), OFFICER))
                .isInstanceOfSatisfying(
                        AlreadyDone.class, refused -> assertThat(refused.code()).isEqualTo("nothingToAppeal"));
        dossiers.refuse(award, "22/TB-CĐCS", "Việc thường ngày.", COMMITTEE);
        for (String account : List.of("member.laichau", "officer.laichau", "council1." + STEEL)) {
            assertThatThrownBy(() -> work.appeal("AD_HOC_AWARD", award.id(), account))
                    .as(account)
                    .isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> work.appeal("AD_HOC_AWARD", award.id(), "auditor." + STEEL))
                .isInstanceOf(NotAllowed.class);

        AppealCase appeal = work.appeal("AD_HOC_AWARD", award.id(), AUTHOR);

        assertThat(appeal.unitId()).isEqualTo(PROVINCE);
        assertThat(appeal.petition().onBehalf()).isFalse();
        assertThat(appeal.contested().paper().number()).isEqualTo("22/TB-CĐCS");
        assertThat(appeal.contested().reason()).isEqualTo("Việc thường ngày.");
        assertThat(allCases.sees(AUTHOR, award.id())).isFalse();
        assertThatThrownBy(() -> work.appeal("AD_HOC_AWARD", award.id(), OFFICER))
                .isInstanceOfSatisfying(
                        AlreadyDone.class, refused -> assertThat(refused.code()).isEqualTo("appealedBefore"));
        upheld(appeal, "committee." + PROVINCE, "auditor." + PROVINCE);
        TaskDesk.Item task = work.task(appeal.id(), "nominateAgain");
        assertThat(task.unitId()).isEqualTo(STEEL);
        work.claimAndSubmit(task, Submissions.json("roundName", "Đề nghị lại", "copyNominee", true), OFFICER);
        AwardLetter again = letterVisibility
                .search(OFFICER, null, null, null, "Đề nghị lại", Paging.of(0, 5))
                .items()
                .get(0);
        assertThat(letters.nominees(again.id())).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo(award.name());
            assertThat(row.account()).isEqualTo(AUTHOR);
            assertThat(row.achievement()).isEqualTo(award.deed());
        });
    }

    @Test
    void anOverturnedAdHocAwardIsAppealedByTheOfficerForSomebodyWithoutAnAccount() {
        reorganisation.admit("deputy." + STEEL, "COMMITTEE", STEEL, clock.today());
        AdHocAward award = dossiers.file(STEEL);
        dossiers.award(award, "21/QĐ-CĐCS", COMMITTEE);
        dossiers.overturn(award, "23/QĐ-CĐCS", "Sai thẩm quyền.", "deputy." + STEEL);

        AppealCase appeal = work.appeal("AD_HOC_AWARD", award.id(), OFFICER);

        assertThat(appeal.petition().onBehalf()).isTrue();
        assertThat(appeal.unitId()).isEqualTo(PROVINCE);
        assertThat(appeal.contested().paper().number()).isEqualTo("23/QĐ-CĐCS");
        assertThat(independence.tookPart(award.id())).contains(COMMITTEE, "deputy." + STEEL);
    }

    @Test
    void theOfficerAppealsTheRevocationOfAnAdHocAwardForSomebodyWithoutAnAccount() {
        reorganisation.admit("officer2." + STEEL, "OFFICER", STEEL, clock.today());
        AdHocAward award = dossiers.file(STEEL, Map.of("email", "dv01@sovang.example"));
        dossiers.award(award, "21/QĐ-CĐCS", COMMITTEE);
        String code = adHocAwards.honour(award.id()).orElseThrow().code();
        RevocationCase revocation = work.revoke("HONOUR", code, "officer2." + STEEL);
        assertThat(revocations.holders(revocation.id()))
                .as("told at the address of the dossier")
                .extracting(Holder::email)
                .containsExactly("dv01@sovang.example");
        work.claimAndSubmit(
                work.task(revocation.id(), "answerRevocation"),
                Submissions.json("accepts", false, "answer", "Thành tích có thật.", "receivedOn", "2026-11-20"),
                OFFICER);
        work.claimAndSubmit(work.task(revocation.id(), "decideRevocation"), work.ruling("REVOKE", "9/QĐ"), COMMITTEE);

        AppealCase appeal = work.appeal("REVOCATION", revocation.id(), OFFICER);

        assertThat(appeal.petition().onBehalf()).isTrue();
        assertThat(appeal.contested().subjectId()).isEqualTo(revocation.id());
        upheld(appeal, "committee." + PROVINCE, "auditor." + PROVINCE);
        assertThat(adHocAwards.honour(award.id()).orElseThrow()).satisfies(restored -> {
            assertThat(restored.isValid()).isTrue();
            assertThat(restored.code()).isNotEqualTo(code);
        });
    }

    @Test
    void aRefusedNomineeWithAnAccountAppealsWithoutSeeingTheLetter() {
        AwardLetter letter = nominations.submitted(Nominations.members(1));
        nominations.pass(letter, Nominations.UNIT);
        Nominee row = letters.standing(letter.id()).get(0);
        jdbc.sql("update award_nominee set account = ? where id = ?")
                .params("member." + Nominations.UNIT, row.id())
                .update();
        letters.decide(
                letter.id(),
                Nominations.UNIT,
                "task-1",
                nominations.decision(letter, ListOutcome.REFUSE),
                "committee." + Nominations.UNIT);

        AppealCase appeal = work.appeal("NOMINEE", row.id(), "member." + Nominations.UNIT);

        assertThat(appeal.petition().onBehalf()).isFalse();
        assertThat(appeal.contested().paper().number()).isEqualTo("45/QĐ");
        assertThat(allCases.sees("member." + Nominations.UNIT, appeal.id())).isTrue();
        assertThat(allCases.sees("member." + Nominations.UNIT, letter.id())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"REVOCATION, ANSWER DECISION DEPENDENT", "APPEAL, FILING ASSIGNMENT REVIEW DECISION RENOMINATION"})
    void everyStepHasALimitWithItsSourceThatNobodyHasVerified(String procedure, String steps) {
        List<Map<String, Object>> rows = decisions
                .evaluateDecisionByKey("award-deadlines")
                .variables(Map.of("procedure", procedure, "unitId", PROVINCE, "tier", "PROVINCIAL"))
                .evaluate()
                .getResultList();

        assertThat(rows).extracting(row -> row.get("step")).containsExactly((Object[]) steps.split(" "));
        assertThat(rows).allSatisfy(row -> {
            assertThat(Period.parse((String) row.get("period")).isZero()).isFalse();
            assertThat((String) row.get("legalBasis")).isNotBlank();
            assertThat(row.get("verifiedBy")).isEqualTo("");
        });
    }

    private RevocationCase revoked(DrivenCase subject) {
        String code = book.entriesOf(subject.id()).get(0).code();
        RevocationCase revocation = work.revoke("INITIATIVE", code, OFFICER);
        work.submit(work.task(revocation.id(), "answerRevocation"), RedressWork.objects("Đúng."), AUTHOR);
        work.claimAndSubmit(work.task(revocation.id(), "decideRevocation"), work.ruling("REVOKE", "21/QĐ"), COMMITTEE);
        return revocations.get(revocation.id());
    }

    private void upheld(AppealCase appeal, String committee, String reviewer) {
        assign(appeal, committee, reviewer);
        giveOpinion(appeal, reviewer, "UPHOLD");
        answer(appeal, committee, "UPHOLD");
    }

    private void assign(AppealCase appeal, String account, String... reviewers) {
        work.claimAndSubmit(work.task(appeal.id(), "assignReviewers"), reviewers(reviewers), account);
    }

    private void giveOpinion(AppealCase appeal, String reviewer, String opinion) {
        TaskDesk.Item task = work.tasks(appeal.id(), "reviewAppeal").stream()
                .filter(each -> reviewer.equals(each.assignee()))
                .findFirst()
                .orElseThrow();
        work.submit(task, opinion(opinion), reviewer);
    }

    private void answer(AppealCase appeal, String account, String outcome) {
        work.claimAndSubmit(work.task(appeal.id(), "answerAppeal"), work.ruling(outcome, "31/TL"), account);
    }
}
