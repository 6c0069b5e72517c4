package vn.sovang.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.award.Nominations.collective;
import static vn.sovang.award.Nominations.member;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.award.Consultations;
import vn.sovang.award.Honour;
import vn.sovang.award.Honours;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.LetterVisibility;
import vn.sovang.award.NomineeEntry;
import vn.sovang.award.NomineeStatus;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.process.EndedSeats;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenLetter;
import vn.sovang.support.Letters;
import vn.sovang.support.Mails;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.SovangTest;
import vn.sovang.support.TestClock;
import vn.sovang.support.Timeline;

/** Every way a letter can go. The school hangs under the education union, which hangs under the province. */
@SovangTest
class AwardApprovalTest {

    private static final String SCHOOL = "cdcs-thpt-chuyen";
    private static final String EDUCATION = "caobang-giaoduc";
    private static final String PROVINCE = "caobang";

    @Autowired
    Letters letters;

    @Autowired
    Honours honours;

    @Autowired
    Consultations consultations;

    @Autowired
    LetterVisibility visibility;

    @Autowired
    Mails mails;

    @Autowired
    Timeline time;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    @Test
    void aListIsDecidedAtItsOwnUnitAndEverybodyIsTold() {
        DrivenLetter subject = letters.prepare(
                SCHOOL,
                List.of(member("Đoàn viên 01"), reachable("Đoàn viên 02", "hai@sovang.example"), collective("Tổ 03")));
        assertThat(subject.status()).isEqualTo(LetterStatus.PREPARATION);
        assertThat(subject.openTasks()).containsExactly("prepareLetter");

        subject.submitLetter();
        assertThat(subject.status()).isEqualTo(LetterStatus.APPRAISAL);
        subject.acceptAll();
        assertThat(subject.status()).isEqualTo(LetterStatus.COUNCIL_REVIEW);
        assertThat(subject.openTasks()).containsOnly("voteOnNominees").hasSize(5);
        subject.allVote(nominee -> nominee.rowNumber() != 3);
        assertThat(subject.session().outcome()).isEqualTo(CouncilOutcome.PASSED);
        subject.conclude();
        assertThat(subject.status()).isEqualTo(LetterStatus.DECISION);
        assertThat(subject.statuses())
                .containsExactly(NomineeStatus.PASSED, NomineeStatus.PASSED, NomineeStatus.NOT_PASSED);
        subject.decide();

        assertThat(subject.status()).isEqualTo(LetterStatus.COMPLETED);
        assertThat(subject.openTasks()).isEmpty();
        assertThat(subject.statuses())
                .containsExactly(NomineeStatus.AWARDED, NomineeStatus.AWARDED, NomineeStatus.REFUSED);
        assertThat(honours.ofCase(subject.id()))
                .hasSize(2)
                .extracting(Honour::decisionNumber)
                .containsOnly("21/QĐ-" + SCHOOL);
        assertThat(mails.kindsTo(subject, "hai@sovang.example")).contains("nomination-result");
        assertThat(mails.kindsTo(subject, "officer." + SCHOOL + "@sovang.example"))
                .contains("letter-result");
        assertThat(subject.history())
                .containsExactly(
                        SCHOOL + " PREPARATION CREATED",
                        SCHOOL + " SUBMISSION SUBMITTED",
                        SCHOOL + " SUBMISSION RECEIVED",
                        SCHOOL + " APPRAISAL APPRAISED",
                        SCHOOL + " COUNCIL_REVIEW CONVENED",
                        SCHOOL + " COUNCIL_REVIEW VOTED",
                        SCHOOL + " DECISION DECIDED",
                        SCHOOL + " HONOURS ISSUED",
                        SCHOOL + " CERTIFICATES AWAITED",
                        SCHOOL + " END COMPLETED");
    }

    @Test
    void higherAwardsGoUpLevelByLevelAndTheProvinceConsultsThePublic() {
        DrivenLetter subject = letters.prepare(
                        SCHOOL,
                        List.of(
                                member("Đoàn viên 01"),
                                member("Đoàn viên 02", "giay-khen-cap-tren", List.of()),
                                member("Đoàn viên 03", "bang-khen-tinh", List.of())))
                .submitLetter()
                .passCouncil()
                .decide();
        assertThat(subject.status()).isEqualTo(LetterStatus.FORWARDING);
        assertThat(subject.statuses())
                .containsExactly(NomineeStatus.AWARDED, NomineeStatus.PROPOSED_UP, NomineeStatus.PROPOSED_UP);
        assertThat(visibility.sees("officer." + EDUCATION, subject.id())).isFalse();

        subject.forward();
        assertThat(subject.unit()).isEqualTo(EDUCATION);
        assertThat(visibility.sees("officer." + EDUCATION, subject.id())).isTrue();
        subject.passCouncil().decide().forward();
        assertThat(subject.unit()).isEqualTo(PROVINCE);
        assertThat(subject.tasks("appraiseNominations")).hasSize(1);
        subject.passCouncil();

        assertThat(subject.status()).isEqualTo(LetterStatus.CONSULTATION);
        assertThat(subject.openTasks()).isEmpty();
        assertThat(consultations.running(subject.id())).isPresent();
        // Friday 20 November; five working days later is Friday 27 November.
        assertThat(subject.letter().dueAt()).isEqualTo("2026-11-27T10:00:00Z");
        time.passTo(LocalDate.of(2026, 11, 27), LocalTime.of(16, 59));
        assertThat(subject.status()).isEqualTo(LetterStatus.CONSULTATION);
        time.passTo(LocalDate.of(2026, 11, 27), LocalTime.of(17, 1));
        assertThat(subject.status()).isEqualTo(LetterStatus.DECISION);
        assertThat(consultations.running(subject.id())).isEmpty();
        subject.decide();

        assertThat(subject.statuses()).containsOnly(NomineeStatus.AWARDED);
        assertThat(subject.status()).isEqualTo(LetterStatus.COMPLETED);
        assertThat(honours.ofCase(subject.id()))
                .extracting(Honour::unitId)
                .containsExactlyInAnyOrder(SCHOOL, EDUCATION, PROVINCE);
    }

    @Test
    void rowsSentBackAreSupplementedAndAppraisedAgain() {
        DrivenLetter subject = letters.prepare(SCHOOL, List.of(member("Đoàn viên 01"), member("Đoàn viên 02")))
                .submitLetter()
                .appraise(nominee -> nominee.rowNumber() == 2 ? "SUPPLEMENT" : "ACCEPT");
        assertThat(subject.status()).isEqualTo(LetterStatus.SUPPLEMENT);
        assertThat(subject.openTasks()).containsExactly("supplementNominations");

        subject.supplement();

        assertThat(subject.status()).isEqualTo(LetterStatus.APPRAISAL);
        subject.acceptAll();
        assertThat(subject.statuses()).containsOnly(NomineeStatus.ACCEPTED);
        assertThat(subject.history()).contains(SCHOOL + " SUPPLEMENT SUPPLEMENTED");
    }

    @Test
    void rowsNobodySupplementsInTimeAreDroppedAndTheOthersGoOn() {
        DrivenLetter subject = letters.prepare(SCHOOL, List.of(member("Đoàn viên 01"), member("Đoàn viên 02")))
                .submitLetter()
                .appraise(nominee -> nominee.rowNumber() == 2 ? "SUPPLEMENT" : "ACCEPT");

        time.passTo(subject.task("supplementNominations").dueOn().plusDays(1), LocalTime.NOON);

        assertThat(subject.statuses()).containsExactly(NomineeStatus.ACCEPTED, NomineeStatus.DROPPED);
        assertThat(subject.status()).isEqualTo(LetterStatus.COUNCIL_REVIEW);
        assertThat(mails.kindsTo(subject, "officer." + SCHOOL + "@sovang.example"))
                .contains("task-due-soon", "nominations-lapsed");
    }

    @Test
    void aListOfWhichNobodyIsLeftEndsWithoutADecision() {
        DrivenLetter subject = letters.prepare(SCHOOL, List.of(reachable("Đoàn viên 01", "mot@sovang.example")))
                .submitLetter()
                .appraise(nominee -> "DROP");

        assertThat(subject.status()).isEqualTo(LetterStatus.COMPLETED);
        assertThat(subject.openTasks()).isEmpty();
        assertThat(mails.kindsTo(subject, "mot@sovang.example")).containsExactly("nomination-result");
        assertThat(mails.kindsTo(subject, "officer." + SCHOOL + "@sovang.example"))
                .contains("letter-result");
        assertThat(database.count("act_ru_execution")).isZero();
    }

    @Test
    void whenTheOnlyRowLapsesTheLetterEnds() {
        DrivenLetter subject = letters.prepare(SCHOOL, List.of(member("Đoàn viên 01")))
                .submitLetter()
                .appraise(nominee -> "SUPPLEMENT");

        time.passTo(subject.task("supplementNominations").dueOn().plusDays(1), LocalTime.NOON);

        assertThat(subject.status()).isEqualTo(LetterStatus.COMPLETED);
        assertThat(database.count("act_ru_execution")).isZero();
    }

    @Test
    void theOfficerMayKeepTheListAtTheUnit() {
        DrivenLetter subject = letters.prepare(
                        SCHOOL,
                        List.of(new Entry(member("Đoàn viên 01", "bang-khen-tinh", List.of()))
                                .email("x@sovang.example")))
                .submitLetter()
                .passCouncil()
                .decide();

        subject.keepAtUnit("Cấp trên đã hết chỉ tiêu trong năm.");

        assertThat(subject.status()).isEqualTo(LetterStatus.COMPLETED);
        assertThat(subject.statuses()).contains(NomineeStatus.NOT_FORWARDED).doesNotContain(NomineeStatus.PROPOSED_UP);
        assertThat(subject.history()).contains(SCHOOL + " FORWARDING NOT_FORWARDED");
        assertThat(mails.kindsTo(subject, "x@sovang.example")).hasSize(2).containsOnly("nomination-result");
        assertThat(mails.kindsTo(subject, "officer." + SCHOOL + "@sovang.example"))
                .contains("letter-not-forwarded");
    }

    @Test
    void theUnitWithdrawsItsLetterAtAnyStepBeforeTheDecision() {
        DrivenLetter prepared = letters.prepare(SCHOOL, List.of(member("Đoàn viên 01")));
        DrivenLetter voting = letters.prepare(SCHOOL, List.of(member("Đoàn viên 02")))
                .submitLetter()
                .acceptAll();

        prepared.withdraw();
        voting.withdraw();

        for (DrivenLetter subject : List.of(prepared, voting)) {
            assertThat(subject.status()).isEqualTo(LetterStatus.WITHDRAWN);
            assertThat(subject.openTasks()).isEmpty();
        }
        assertThat(database.count("act_ru_execution")).isZero();
        assertThat(visibility.sees("council1." + SCHOOL, voting.id())).isFalse();
        assertThat(mails.kindsTo(voting, "officer." + SCHOOL + "@sovang.example"))
                .contains("letter-withdrawn");
    }

    @Test
    void withoutQuorumTheVoteIsExtendedOrClosed() {
        DrivenLetter subject = letters.prepare(SCHOOL, List.of(member("Đoàn viên 01"), member("Đoàn viên 02")))
                .submitLetter()
                .acceptAll()
                .voteAs("council1." + SCHOOL, nominee -> true);
        LocalDate due = subject.tasks("voteOnNominees").get(0).dueOn();
        time.passTo(due.plusDays(1), LocalTime.NOON);
        assertThat(subject.openTasks()).containsExactly("resolveNoQuorum");
        assertThat(mails.kindsTo(subject, "secretary." + SCHOOL + "@sovang.example"))
                .contains("task-overdue");

        subject.extend(due.plusDays(20).toString());
        assertThat(subject.tasks("voteOnNominees")).hasSize(4);
        time.passTo(due.plusDays(25), LocalTime.NOON);
        subject.closeWithoutQuorum().conclude();

        assertThat(subject.session().outcome()).isEqualTo(CouncilOutcome.NO_QUORUM);
        assertThat(subject.statuses()).containsOnly(NomineeStatus.NOT_PASSED);
        assertThat(subject.history())
                .contains(
                        SCHOOL + " COUNCIL_REVIEW EXTENDED",
                        SCHOOL + " COUNCIL_REVIEW CLOSED",
                        SCHOOL + " COUNCIL_REVIEW NO_QUORUM");
        subject.decide();
        assertThat(subject.statuses()).containsOnly(NomineeStatus.REFUSED);
    }

    @Test
    void aRowShortOfVotesBecauseOfConflictsWaitsForAbsentees() {
        DrivenLetter subject = letters.prepare(SCHOOL, List.of(member("Đoàn viên 01"), member("Đoàn viên 02")))
                .submitLetter()
                .acceptAll();
        String first = subject.nominee(1).id();
        for (int seat = 1; seat <= 4; seat++) {
            String account = "council" + seat + "." + SCHOOL;
            String ballot = subject.ballot(account, nominee -> true);
            if (seat <= 2) {
                ballot = ballot.replace(
                        "{\"nomineeId\":\"" + first + "\",\"vote\":\"AGREE\",\"conflict\":null}",
                        "{\"nomineeId\":\"" + first + "\",\"vote\":null,\"conflict\":\"RELATIVE\"}");
                assertThat(ballot).contains("RELATIVE");
            }
            subject.voteAs(account, ballot);
        }
        // Four of five ballots are a quorum; on the first row two of three entitled have voted, which is one too.
        time.passTo(subject.tasks("voteOnNominees").get(0).dueOn().plusDays(1), LocalTime.NOON);

        assertThat(subject.openTasks()).containsExactly("concludeSession");
        subject.conclude();
        assertThat(subject.statuses()).containsOnly(NomineeStatus.PASSED);
        assertThat(subject.history()).contains(SCHOOL + " COUNCIL_REVIEW RECUSED");
    }

    @Test
    void aMemberOfTheCouncilDoesNotVoteOnTheOwnRow() {
        DrivenLetter subject = letters.prepare(
                        SCHOOL,
                        List.of(new Entry(member("Ủy viên 02")).account("council2." + SCHOOL), member("Đoàn viên 02")))
                .submitLetter()
                .acceptAll();

        assertThat(subject.ballot("council2." + SCHOOL, nominee -> true))
                .doesNotContain(subject.nominee(1).id());
        subject.allAgree().conclude();

        assertThat(subject.statuses()).containsOnly(NomineeStatus.PASSED);
    }

    @Test
    void remindersReachWhoeverHasTheWork() {
        DrivenLetter subject = letters.prepare(SCHOOL, List.of(member("Đoàn viên 01")));
        time.passTo(subject.task("prepareLetter").dueOn().minusDays(1), LocalTime.NOON);
        assertThat(mails.kindsTo(subject, "officer." + SCHOOL + "@sovang.example"))
                .contains("task-due-soon");

        subject.submitLetter();
        time.passTo(subject.task("appraiseNominations").dueOn().plusDays(1), LocalTime.NOON);
        assertThat(mails.kindsTo(subject, "secretary." + SCHOOL + "@sovang.example"))
                .contains("task-overdue");
        subject.acceptAll();
        time.passTo(subject.tasks("voteOnNominees").get(0).dueOn().minusDays(1), LocalTime.NOON);
        assertThat(mails.kindsTo(subject, "council1." + SCHOOL + "@sovang.example"))
                .contains("task-due-soon");
        subject.allAgree().conclude();
        time.passTo(subject.task("decideNominations").dueOn().plusDays(1), LocalTime.NOON);
        assertThat(mails.kindsTo(subject, "committee." + SCHOOL + "@sovang.example"))
                .contains("task-due-soon");
        subject.decide();
        assertThat(subject.status()).isEqualTo(LetterStatus.COMPLETED);
    }

    @Test
    void theSuccessorOfADissolvedUnitGoesOnWithTheLetter() {
        DrivenLetter subject = letters.prepare(SCHOOL, List.of(member("Đoàn viên 01", "giay-khen-cap-tren", List.of())))
                .submitLetter()
                .passCouncil()
                .decide()
                .forward()
                .acceptAll()
                .voteAs("council1." + EDUCATION, nominee -> true);

        reorganisation.dissolve(EDUCATION, clock.today().minusDays(1), "caobang-vienchuc");

        assertThat(subject.unit()).isEqualTo("caobang-vienchuc");
        assertThat(subject.history()).contains("caobang-vienchuc SUCCESSION HANDED_OVER");
        subject.allAgree().conclude().decide();
        assertThat(subject.statuses()).containsOnly(NomineeStatus.AWARDED);
        assertThat(honours.ofCase(subject.id())).extracting(Honour::unitId).containsExactly("caobang-vienchuc");
    }

    @Test
    void aMemberWhoseSeatEndsLeavesTheVote() {
        DrivenLetter subject = letters.prepare(SCHOOL, List.of(member("Đoàn viên 01")))
                .submitLetter()
                .acceptAll();

        reorganisation.endEmulationSeats(SCHOOL, clock.today().minusDays(1), "council5." + SCHOOL);
        endedSeats.leavePanels();
        subject.runContinuations();

        assertThat(subject.tasks("voteOnNominees")).hasSize(4);
        assertThat(visibility.sees("council5." + SCHOOL, subject.id())).isFalse();
        assertThat(subject.history()).contains(SCHOOL + " COUNCIL_REVIEW SEAT_ENDED");
        subject.allAgree().conclude();
        assertThat(subject.statuses()).containsOnly(NomineeStatus.PASSED);
    }

    @Autowired
    EndedSeats endedSeats;

    private static NomineeEntry reachable(String name, String email) {
        return new Entry(member(name)).email(email);
    }

    /** Changes one field of a row. */
    record Entry(NomineeEntry of) {

        NomineeEntry email(String email) {
            return with(of.account(), email);
        }

        NomineeEntry account(String account) {
            return with(account, of.email());
        }

        private NomineeEntry with(String account, String email) {
            return new NomineeEntry(
                    of.recipient(),
                    of.name(),
                    of.position(),
                    of.unitId(),
                    account,
                    email,
                    of.formCode(),
                    of.achievement(),
                    of.evidence(),
                    of.female(),
                    of.directWorker(),
                    of.benefitValueVnd(),
                    of.rating(),
                    of.compliant(),
                    of.movementLaunched(),
                    of.publicised(),
                    of.pledgeSigned(),
                    of.initiativesRegistered(),
                    of.keptAlive(),
                    of.yearlyReview(),
                    of.recognisedMembers(),
                    of.united());
        }
    }
}
