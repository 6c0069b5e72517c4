package vn.sovang.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.shared.InvalidInput;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Mails;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.SovangTest;
import vn.sovang.support.TestClock;
import vn.sovang.support.Timeline;

/** Units that end while cases are on their way. */
@SovangTest
class SuccessionTest {

    private static final String SCHOOL = "cdcs-tieu-hoc-hop-giang";

    @Autowired
    Cases cases;

    @Autowired
    Reorganisation organisation;

    @Autowired
    InitiativeVisibility visibility;

    @Autowired
    GoldenBook book;

    @Autowired
    TestClock clock;

    @Autowired
    Timeline time;

    @Autowired
    Mails mails;

    @Test
    void aDissolvedUnitTakesNoRequestAndNamesItsSuccessor() {
        assertThatThrownBy(() -> cases.fileBy(
                        "officer.caobang-tp", aRequest().at("caobang-tp").ledBy("member.caobang-tp")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.violations()).anySatisfy(violation -> {
                            assertThat(violation.code()).isEqualTo("dissolvedUnit");
                            assertThat(violation.arguments()).contains("Công đoàn phường Thục Phán");
                        }));
    }

    @Test
    void theWayUpGoesToTheSuccessorOfADissolvedParent() {
        DrivenCase subject = cases.file(aRequest().at(SCHOOL).aimingAt("UPPER")).recogniseHere();
        organisation.dissolve("caobang-thucphan", yesterday(), "caobang-giaoduc");

        subject.propose();

        assertThat(subject.unit()).isEqualTo("caobang-giaoduc");
        subject.recogniseHere();
        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
    }

    @Test
    void openCasesOfADissolvedUnitGoToItsSuccessor() {
        DrivenCase subject = cases.file(aRequest().at(SCHOOL).aimingAt("UPPER"))
                .recogniseHere()
                .propose();
        assertThat(subject.unit()).isEqualTo("caobang-thucphan");

        organisation.dissolve("caobang-thucphan", yesterday(), "caobang-vienchuc");

        assertThat(subject.unit()).isEqualTo("caobang-vienchuc");
        assertThat(subject.history()).contains("caobang-vienchuc SUCCESSION HANDED_OVER");
        assertThat(visibility.sees("officer.caobang-vienchuc", subject.id())).isTrue();
        subject.recogniseHere();
        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThat(book.entriesOf(subject.id()))
                .extracting(entry -> entry.unitId())
                .containsExactlyInAnyOrder(SCHOOL, "caobang-vienchuc");
    }

    @Test
    void remindersOfAnOpenTaskGoToTheSuccessor() {
        DrivenCase subject = cases.file(aRequest().at(SCHOOL).aimingAt("UPPER"))
                .recogniseHere()
                .propose();
        LocalDate due = subject.task("appraiseDossier").dueOn();
        organisation.dissolve("caobang-thucphan", yesterday(), "caobang-vienchuc");

        time.passTo(due.plusDays(1), LocalTime.NOON);

        assertThat(mails.to(subject, "task-due-soon")).containsExactly("officer.caobang-vienchuc");
        assertThat(mails.to(subject, "task-overdue")).containsExactly("secretary.caobang-vienchuc");
    }

    @Test
    void aRunningPanelFinishesAndTheSuccessorDecides() {
        DrivenCase subject = cases.file(aRequest().at(SCHOOL).aimingAt("UPPER"))
                .recogniseHere()
                .propose()
                .accept();

        organisation.dissolve("caobang-thucphan", yesterday(), "caobang-vienchuc");

        assertThat(subject.tasks("scoreDossier"))
                .allSatisfy(task -> assertThat(task.assignee()).endsWith(".caobang-thucphan"));
        subject.allAgree().conclude().recognise();
        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
    }

    private LocalDate yesterday() {
        return clock.today().minusDays(1);
    }
}
