package vn.sovang.initiative.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.Initiatives;
import vn.sovang.organisation.Tier;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotAllowed;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Mails;
import vn.sovang.support.SovangTest;
import vn.sovang.support.Submissions;
import vn.sovang.support.Timeline;

/** Ways in which a case ends or pauses other than by recognition. */
@SovangTest
class OtherEndsTest {

    private static final String STEEL = "cdcs-gang-thep";

    @Autowired
    Cases cases;

    @Autowired
    Initiatives initiatives;

    @Autowired
    Timeline time;

    @Autowired
    Mails mails;

    @Test
    void aRefusalAtTheBaseEndsTheCase() {
        DrivenCase byOfficer = cases.file(aRequest().titled("Thiếu căn cứ")).refuseDossier("Chưa áp dụng.");
        DrivenCase byCommittee =
                cases.file(aRequest().titled("Không đạt")).passCouncil().refuse("Không mới.");

        assertThat(byOfficer.status()).isEqualTo(InitiativeStatus.REFUSED);
        assertThat(byCommittee.status()).isEqualTo(InitiativeStatus.REFUSED);
        assertThat(byOfficer.openTasks()).isEmpty();
        assertThat(byCommittee.openTasks()).isEmpty();
        assertThat(mails.to(byOfficer, "refused-at-appraisal")).isNotEmpty();
        assertThat(mails.to(byCommittee, "level-result")).isNotEmpty();
    }

    @Test
    void aRefusalFurtherUpLeavesTheLowerDecisionStanding() {
        DrivenCase subject =
                cases.file(aRequest().aimingAt("PROVINCIAL")).recogniseHere().propose();

        subject.refuseDossier("Hồ sơ chưa nêu phạm vi ảnh hưởng.");

        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThat(subject.initiative().recognisedTier()).isEqualTo(Tier.GRASSROOTS);
        assertThat(subject.history()).contains("caobang APPRAISAL REFUSE", STEEL + " GOLDEN_BOOK ENTERED");
    }

    @Test
    void anOfficerMayKeepTheCaseAtItsLevel() {
        DrivenCase subject = cases.file(aRequest().aimingAt("PROVINCIAL")).recogniseHere();
        assertThat(subject.status()).isEqualTo(InitiativeStatus.PROPOSAL);

        subject.keepAtLevel("Phạm vi chỉ ở cơ sở.");

        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThat(mails.to(subject, "not-proposed-upward")).isNotEmpty();
    }

    @Test
    void recognisedButNotNewIsNotEnteredInTheGoldenBook() {
        DrivenCase subject = cases.file(aRequest()).accept();
        subject.allScore(Submissions.sheet(5, 25, 35, "AGREE")).conclude().recognise();

        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThat(subject.history()).contains(STEEL + " GOLDEN_BOOK NOT_ENTERED");
    }

    @Test
    void aSupplementIsANewVersionAndTheAppraisalsClockStandsStill() {
        DrivenCase subject = cases.file(aRequest());
        var firstDue = subject.initiative().dueAt();
        subject.askForSupplement("Đề nghị bổ sung xác nhận.");
        assertThat(subject.status()).isEqualTo(InitiativeStatus.SUPPLEMENT);
        assertThat(mails.to(subject, "supplement-wanted")).containsExactly("member." + STEEL, "member." + STEEL);

        time.pass(Period.ofDays(7));
        subject.supplement(aRequest().with("benefits", "Có xác nhận của phân xưởng."));

        assertThat(subject.status()).isEqualTo(InitiativeStatus.APPRAISAL);
        assertThat(initiatives.versions(subject.id())).hasSize(2);
        assertThat(initiatives.versions(subject.id()).get(0).request().benefits())
                .startsWith("Giảm 11 kg");
        assertThat(initiatives.request(subject.id()).benefits()).startsWith("Có xác nhận");
        assertThat(subject.initiative().dueAt().atZone(ZoneOffset.UTC).toLocalDate())
                .isEqualTo(firstDue.atZone(ZoneOffset.UTC).toLocalDate().plusDays(7));
    }

    @Test
    void coAuthorsAreToldAgainWhenASupplementRestatesTheirShares() {
        DrivenCase same = cases.file(aRequest().titled("Giữ nguyên tỷ lệ")).askForSupplement("Thiếu.");
        DrivenCase other = cases.file(aRequest().titled("Đổi tỷ lệ")).askForSupplement("Thiếu.");

        same.supplement(aRequest().titled("Giữ nguyên tỷ lệ").with("benefits", "Rõ hơn."));
        other.supplement(aRequest().titled("Đổi tỷ lệ").withAuthors(50, 50));

        assertThat(mails.to(same, "co-author-named")).hasSize(1);
        assertThat(mails.to(other, "co-author-named")).hasSize(2);
    }

    @Test
    void aSupplementThatDoesNotComeLapses() {
        DrivenCase subject = cases.file(aRequest()).askForSupplement("Thiếu xác nhận.");

        time.pass(Period.ofMonths(1).plusDays(5));

        assertThat(subject.status()).isEqualTo(InitiativeStatus.LAPSED);
        assertThat(subject.openTasks()).isEmpty();
        assertThat(mails.to(subject, "supplement-due-soon")).isNotEmpty();
        assertThat(mails.to(subject, "supplement-lapsed")).isNotEmpty();
    }

    @Test
    void aLapseFurtherUpLeavesTheCaseRecognisedBelow() {
        DrivenCase subject =
                cases.file(aRequest().aimingAt("PROVINCIAL")).recogniseHere().propose();
        subject.askForSupplement("Thiếu báo cáo.");

        time.pass(Period.ofMonths(1).plusDays(5));

        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThat(subject.history()).contains("caobang SUPPLEMENT LAPSED");
    }

    @Test
    void theLeadAuthorWithdrawsAtAnyTimeBeforeTheDecision() {
        DrivenCase atAppraisal = cases.file(aRequest().titled("Rút một"));
        DrivenCase atSupplement = cases.file(aRequest().titled("Rút hai")).askForSupplement("Thiếu.");
        DrivenCase atCouncil = cases.file(aRequest().titled("Rút ba")).accept();
        DrivenCase atDecision = cases.file(aRequest().titled("Rút bốn")).passCouncil();

        for (DrivenCase subject : List.of(atAppraisal, atSupplement, atCouncil, atDecision)) {
            subject.withdraw("member." + STEEL);
            assertThat(subject.status()).isEqualTo(InitiativeStatus.WITHDRAWN);
            assertThat(subject.openTasks()).isEmpty();
            assertThat(mails.to(subject, "withdrawn")).contains("officer." + STEEL);
        }
        assertThat(cases.file(aRequest().titled("Rút một")).status()).isEqualTo(InitiativeStatus.APPRAISAL);
    }

    @Test
    void nobodyElseWithdrawsAndNobodyAfterTheDecision() {
        DrivenCase subject = cases.file(aRequest().aimingAt("PROVINCIAL"));
        assertThatThrownBy(() -> subject.withdraw("officer." + STEEL)).isInstanceOf(NotAllowed.class);

        subject.recogniseHere();
        assertThatThrownBy(() -> subject.withdraw("member." + STEEL)).isInstanceOf(AlreadyDone.class);
        assertThat(subject.status()).isEqualTo(InitiativeStatus.PROPOSAL);
    }

    @Test
    void anAppraisalIsRemindedOfAndReportedWhenOverdue() {
        DrivenCase subject = cases.file(aRequest());
        LocalDate due = subject.task("appraiseDossier").dueOn();

        time.passTo(due.minusDays(1), LocalTime.NOON);
        assertThat(mails.to(subject, "task-due-soon")).containsExactly("officer." + STEEL);
        assertThat(mails.to(subject, "task-overdue")).isEmpty();

        time.passTo(due.plusDays(1), LocalTime.NOON);
        assertThat(mails.to(subject, "task-overdue")).containsExactly("secretary." + STEEL);
        assertThat(subject.openTasks()).containsExactly("appraiseDossier");
    }

    @Test
    void aDecisionIsRemindedOfAndReportedWhenOverdue() {
        DrivenCase subject = cases.file(aRequest()).passCouncil();
        LocalDate due = subject.task("decideRecognition").dueOn();

        time.passTo(due.plusDays(1), LocalTime.NOON);

        assertThat(mails.to(subject, "task-due-soon")).containsExactly("committee." + STEEL);
        assertThat(mails.to(subject, "task-overdue")).containsExactly("secretary." + STEEL);
    }
}
