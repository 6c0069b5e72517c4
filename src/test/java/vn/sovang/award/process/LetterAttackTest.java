package vn.sovang.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.sovang.award.Nominations.UNIT;
import static vn.sovang.award.Nominations.member;
import static vn.sovang.award.Nominations.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.award.process.AwardApprovalTest.Entry;
import vn.sovang.casework.TaskDesk;
import vn.sovang.casework.TaskDossiers;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Violation;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenLetter;
import vn.sovang.support.Letters;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.SovangTest;
import vn.sovang.support.Submissions;

/** Submissions about lists that somebody made by hand: nothing is stored, and the answer says what is wrong. */
@SovangTest
class LetterAttackTest {

    private static final String MEMBER = "council1." + UNIT;
    private static final String COMMITTEE = "committee." + UNIT;

    @Autowired
    Letters letters;

    @Autowired
    TaskDesk tasks;

    @Autowired
    TaskDossiers dossiers;

    @Autowired
    Database database;

    @Autowired
    Reorganisation reorganisation;

    @Test
    void aBallotNamesEveryRowOfItsOwnListOnceAndNoOther() {
        DrivenLetter other =
                letters.prepare(UNIT, List.of(member("Người khác"))).submitLetter();
        DrivenLetter subject = letters.prepare(UNIT, members(3)).submitLetter().acceptAll();
        String task = subject.taskOf("voteOnNominees", MEMBER).id();
        String fine = subject.ballot(MEMBER, nominee -> true);
        String first = subject.nominee(1).id();
        String second = subject.nominee(2).id();

        refused(task, MEMBER, fine.replace(first, other.nominee(1).id()), "notOnBallot", "votesMissing");
        refused(task, MEMBER, fine.replace(first, second), "ballotRowTwice", "votesMissing");
        refused(task, MEMBER, fine.replace("\"rows\":[", "\"rows\":[null,"), "required");
        refused(task, MEMBER, "{\"rows\":[]}", "required");
        refused(task, MEMBER, "{}", "required");
        refused(task, MEMBER, fine.replace("\"AGREE\"", "\"MAYBE\""), "notAChoice");
        refused(task, MEMBER, fine.replace("\"vote\":\"AGREE\"", "\"vote\":\"AGREE\",\"weight\":9"), "unknownField");
        refused(
                task,
                MEMBER,
                fine.replaceFirst("\"conflict\":null", "\"conflict\":\"AUTHOR\""),
                "notWithConflict",
                "notAChoice");

        tasks.submit(task, fine, MEMBER);
        assertThatThrownBy(() -> tasks.submit(task, fine, MEMBER)).isInstanceOf(AlreadyDone.class);
    }

    @Test
    void aDecisionCoversTheWholeListAndGoesNoFurtherThanTheCouncilAndTheForm() {
        DrivenLetter other =
                letters.prepare(UNIT, List.of(member("Người khác"))).submitLetter();
        DrivenLetter subject = letters.prepare(
                        UNIT, List.of(member("Đoàn viên 01"), member("Đoàn viên 02", "bang-khen-tinh", List.of())))
                .submitLetter()
                .acceptAll()
                .allVote(nominee -> nominee.rowNumber() == 2)
                .conclude();
        String task = subject.task("decideNominations").id();
        tasks.claim(task, COMMITTEE);
        String fine = subject.decision(nominee -> null);
        String first = subject.nominee(1).id();

        refused(task, COMMITTEE, fine.replace("\"REFUSE\"", "\"AWARD\""), "councilNotPassed");
        refused(task, COMMITTEE, fine.replace("\"PROPOSE\"", "\"AWARD\""), "decidedFurtherUp");
        refused(task, COMMITTEE, fine.replace(first, other.nominee(1).id()), "notOnTheList", "rowsMissing");
        refused(task, COMMITTEE, fine.replace(first, subject.nominee(2).id()), "namedTwice", "rowsMissing");
        refused(task, COMMITTEE, fine.replace("Chưa có minh chứng cho thành tích.", " "), "reasonRequired");
        refused(task, COMMITTEE, fine.replace("2026-11-20", "2026-11-19"), "beforeSession");
        refused(task, COMMITTEE, fine.replace("2026-11-20", "2026-11-21"), "inFuture");
        refused(task, COMMITTEE, fine.replace("\"rows\"", "\"unitOutcome\":\"DECIDED\",\"rows\""), "unknownField");

        tasks.submit(task, fine, COMMITTEE);
        assertThatThrownBy(() -> tasks.submit(task, fine, COMMITTEE)).isInstanceOf(AlreadyDone.class);
    }

    @Test
    void anAppraisalCoversTheListOfItsOwnLetter() {
        DrivenLetter other =
                letters.prepare(UNIT, List.of(member("Người khác"))).submitLetter();
        DrivenLetter subject = letters.prepare(UNIT, members(2)).submitLetter();
        String task = subject.task("appraiseNominations").id();
        String officer = "officer." + UNIT;
        tasks.claim(task, officer);
        String row = "{\"nomineeId\":\"%s\",\"outcome\":\"%s\"}";
        UnaryOperator<String> sent = rows -> "{\"rows\":[" + rows + "]}";
        String one = row.formatted(subject.nominee(1).id(), "ACCEPT");
        String two = row.formatted(subject.nominee(2).id(), "ACCEPT");

        refused(task, officer, sent.apply(one), "rowsMissing");
        refused(task, officer, sent.apply(one + "," + one), "namedTwice", "rowsMissing");
        refused(
                task,
                officer,
                sent.apply(
                        one + "," + two + "," + row.formatted(other.nominee(1).id(), "DROP")),
                "notOnTheList",
                "reasonRequired");
        refused(task, officer, sent.apply(one + "," + two.replace("ACCEPT", "DROP")), "reasonRequired");
        refused(task, officer, sent.apply(one + ",null"), "required");
    }

    @Test
    void peopleOfOtherUnitsNeitherSeeNorDoAnything() {
        DrivenLetter subject = letters.prepare(UNIT, members(2)).submitLetter();
        String task = subject.task("appraiseNominations").id();
        Map<String, List<String>> before = contentWithoutAudit();

        for (String stranger :
                List.of("officer.cdcs-gang-thep", "officer.caobang-giaoduc", "committee.laichau", "member." + UNIT)) {
            assertThatThrownBy(() -> tasks.claim(task, stranger)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> tasks.submit(task, "{}", stranger)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> dossiers.of(task, stranger, Locale.ENGLISH))
                    .isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> tasks.claim(task, COMMITTEE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tasks.submit(task, "{}", COMMITTEE)).isInstanceOf(NotAllowed.class);

        assertThat(contentWithoutAudit()).isEqualTo(before);
    }

    /** Refused looks into a case are kept. */
    private Map<String, List<String>> contentWithoutAudit() {
        Map<String, List<String>> content = database.content();
        content.remove("audit_event");
        return content;
    }

    @Test
    void aMemberOfTheCouncilReadsTheLetterOnlyWhileTheCouncilDealsWithIt() {
        DrivenLetter subject = letters.prepare(UNIT, members(2)).submitLetter();
        String appraisal = subject.task("appraiseNominations").id();
        assertThatThrownBy(() -> dossiers.of(appraisal, MEMBER, Locale.ENGLISH)).isInstanceOf(NotVisible.class);

        subject.acceptAll();
        String vote = subject.taskOf("voteOnNominees", MEMBER).id();
        assertThat(dossiers.of(vote, MEMBER, Locale.ENGLISH).own()).isInstanceOf(LetterDossier.class);
        subject.allAgree().conclude();
        String decision = subject.task("decideNominations").id();
        assertThatThrownBy(() -> dossiers.of(decision, MEMBER, Locale.ENGLISH)).isInstanceOf(NotVisible.class);
    }

    @Test
    void nothingIsForwardedWithoutANumberAndNothingKeptWithoutAReason() {
        DrivenLetter subject = letters.prepare(UNIT, List.of(member("Đoàn viên 01", "bang-khen-tinh", List.of())))
                .submitLetter()
                .passCouncil()
                .decide();
        String task = subject.task("forwardLetter").id();
        String officer = "officer." + UNIT;
        tasks.claim(task, officer);

        refused(task, officer, "{\"forward\":true}", "required", "required");
        refused(task, officer, "{\"forward\":false}", "reasonRequired");
        refused(task, officer, "{}", "required");
        refused(task, officer, "{\"forward\":true,\"letterNumber\":\"1\",\"letterDate\":\"2026-12-01\"}", "inFuture");
    }

    @Test
    void nobodyAppraisesOrDecidesAListWithTheirOwnName() {
        reorganisation.admit("officer-two", "OFFICER", UNIT, LocalDate.of(2026, 1, 1));
        reorganisation.admit("committee-two", "COMMITTEE", UNIT, LocalDate.of(2026, 1, 1));
        DrivenLetter subject = letters.prepare(
                        UNIT,
                        List.of(
                                new Entry(member("Cán bộ 01")).account("officer." + UNIT),
                                new Entry(member("Cán bộ 02")).account(COMMITTEE)))
                .submitLetter();
        String appraisal = subject.task("appraiseNominations").id();
        tasks.claim(appraisal, "officer." + UNIT);

        assertThatThrownBy(() -> subject.acceptAll()).isInstanceOf(NotAllowed.class);
        tasks.unclaim(appraisal, "officer." + UNIT);
        tasks.claim(appraisal, "officer-two");
        tasks.submit(appraisal, acceptance(subject), "officer-two");
        subject.runContinuations().allAgree().conclude();
        String decision = subject.task("decideNominations").id();
        tasks.claim(decision, COMMITTEE);

        assertThatThrownBy(() -> tasks.submit(decision, subject.decision(nominee -> null), COMMITTEE))
                .isInstanceOf(NotAllowed.class);
    }

    private static String acceptance(DrivenLetter subject) {
        return Submissions.json(
                "rows",
                subject.nominees().stream()
                        .map(nominee -> Map.of("nomineeId", nominee.id(), "outcome", "ACCEPT"))
                        .toList());
    }

    @Test
    void aSubmissionThatIsSentAgainChangesNothing() {
        DrivenLetter subject = letters.prepare(UNIT, members(2)).submitLetter();
        String appraisal = subject.task("appraiseNominations").id();
        String accepted = acceptance(subject);
        subject.acceptAll();
        String ballotTask = subject.taskOf("voteOnNominees", MEMBER).id();
        String ballot = subject.ballot(MEMBER, nominee -> true);
        subject.allAgree().conclude();
        String decisionTask = subject.task("decideNominations").id();
        String decision = subject.decision(nominee -> null);
        subject.decide();
        long honours = database.count("honour");
        long votes = database.count("list_vote");

        assertThatThrownBy(() -> tasks.submit(appraisal, accepted, "officer." + UNIT))
                .isInstanceOf(AlreadyDone.class);
        assertThatThrownBy(() -> tasks.submit(ballotTask, ballot, MEMBER)).isInstanceOf(AlreadyDone.class);
        assertThatThrownBy(() -> tasks.submit(decisionTask, decision, COMMITTEE))
                .isInstanceOf(AlreadyDone.class);

        assertThat(database.count("honour")).isEqualTo(honours).isEqualTo(2);
        assertThat(database.count("list_vote")).isEqualTo(votes);
    }

    private void refused(String task, String account, String sent, String... codes) {
        Map<String, List<String>> before = database.content();

        Throwable refusal = catchThrowable(() -> tasks.submit(task, sent, account));

        assertThat(refusal).as(sent).isInstanceOf(InvalidInput.class);
        assertThat(((InvalidInput) refusal).violations())
                .extracting(Violation::code)
                .as(sent)
                .contains(codes);
        assertThat(database.content()).isEqualTo(before);
    }
}
