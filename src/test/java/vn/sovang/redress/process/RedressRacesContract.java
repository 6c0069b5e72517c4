package vn.sovang.redress.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.redress.process.RedressWork.objects;
import static vn.sovang.redress.process.RedressWork.opinion;
import static vn.sovang.redress.process.RedressWork.reviewers;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import vn.sovang.casework.TaskDesk;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealDesk;
import vn.sovang.redress.AppealStatus;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.RevocationCase;
import vn.sovang.redress.RevocationDesk;
import vn.sovang.redress.RevocationStatus;
import vn.sovang.redress.Revocations;
import vn.sovang.shared.Refusal;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Submissions;

/** Revocations and appeals with many people at once. */
abstract class RedressRacesContract {

    static final String STEEL = "cdcs-gang-thep";
    static final String OFFICER = "officer." + STEEL;
    static final String COMMITTEE = "committee." + STEEL;
    static final String AUTHOR = "member." + STEEL;

    @Autowired
    Cases cases;

    @Autowired
    RedressWork work;

    @Autowired
    RevocationDesk revocationDesk;

    @Autowired
    AppealDesk appealDesk;

    @Autowired
    Revocations revocations;

    @Autowired
    Appeals appeals;

    @Autowired
    TaskDesk tasks;

    @Autowired
    GoldenBook book;

    @Autowired
    Database database;

    @Autowired
    RuntimeService runtimeService;

    @Autowired
    ManagementService managementService;

    @Test
    void ofTenRevocationsOfOneEntryOneIsOpen() throws Exception {
        String code = recognised();
        String wanted = RedressWork.revocation("INITIATIVE", code, "FORGED_DATA", "Giả mạo.");

        List<String> answers = atOnce(Collections.nCopies(10, () -> revocationDesk.start(wanted, OFFICER)));

        assertThat(answers)
                .containsOnlyOnce("done")
                .filteredOn("revocationOpen"::equals)
                .hasSize(9);
        assertThat(database.count("revocation")).isEqualTo(1);
    }

    @Test
    void ofTenDecisionsOnARevocationOneCounts() throws Exception {
        RevocationCase revocation = work.revoke("INITIATIVE", recognised(), OFFICER);
        work.submit(work.task(revocation.id(), "answerRevocation"), objects("Đúng."), AUTHOR);
        String task = work.task(revocation.id(), "decideRevocation").id();
        tasks.claim(task, COMMITTEE);
        List<Runnable> rulings = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            String ruling = work.ruling(number % 2 == 0 ? "REVOKE" : "KEEP", number + "/QĐ");
            rulings.add(() -> tasks.submit(task, ruling, COMMITTEE));
        }

        List<String> answers = atOnce(rulings);

        assertThat(answers)
                .containsOnlyOnce("done")
                .filteredOn("taskDone"::equals)
                .hasSize(9);
        assertThat(revocations.get(revocation.id()).status().isEnded()).isTrue();
        assertThat(book.integrity().valid()).isTrue();
    }

    @Test
    void anAnswerInTheLastMomentIsEitherKeptOrTooLate() throws Exception {
        RevocationCase revocation = work.revoke("INITIATIVE", recognised(), OFFICER);
        String task = work.task(revocation.id(), "answerRevocation").id();

        List<String> answers = atOnce(List.of(
                () -> tasks.submit(task, objects("Đúng."), AUTHOR), () -> expire(revocation.id(), "answerLapsed")));
        work.run(revocation.id());

        boolean answered = answers.get(0).equals("done");
        assertThat(answers.get(0)).isIn("done", "taskDone", "lostRace");
        assertThat(revocations.holders(revocation.id()).get(0).answer() != null).isEqualTo(answered);
        assertThat(work.keys(revocation.id())).containsExactly("decideRevocation");
        assertThat(revocations.get(revocation.id()).status()).isEqualTo(RevocationStatus.DECISION);
    }

    @Test
    void ofTenAppealsAgainstOneDecisionOneIsReceived() throws Exception {
        DrivenCase subject = cases.file(aRequest()).refuseDossier("Không mới.");
        String wanted = RedressWork.appealOf("INITIATIVE", subject.id());

        List<String> answers = atOnce(Collections.nCopies(10, () -> appealDesk.file(wanted, AUTHOR)));

        assertThat(answers)
                .containsOnlyOnce("done")
                .filteredOn("appealedBefore"::equals)
                .hasSize(9);
        assertThat(database.count("appeal")).isEqualTo(1);
    }

    @Test
    void anAnswerAndAWithdrawalAtOnceLeaveOneOfThem() throws Exception {
        DrivenCase subject = cases.file(aRequest()).refuseDossier("Không mới.");
        AppealCase appeal = work.appeal("INITIATIVE", subject.id(), AUTHOR);
        work.claimAndSubmit(work.task(appeal.id(), "assignReviewers"), reviewers("auditor." + STEEL), COMMITTEE);
        work.submit(work.task(appeal.id(), "reviewAppeal"), opinion("UPHOLD"), "auditor." + STEEL);
        String task = work.task(appeal.id(), "answerAppeal").id();
        tasks.claim(task, COMMITTEE);

        List<String> answers = atOnce(List.of(
                () -> tasks.submit(task, work.ruling("UPHOLD", "1/TL"), COMMITTEE),
                () -> appealDesk.withdraw(appeal.id(), AUTHOR, Submissions.json("reason", "Thôi."))));

        assertThat(answers).containsOnlyOnce("done");
        boolean upheld = answers.get(0).equals("done");
        assertThat(appeals.get(appeal.id()).status()).isEqualTo(upheld ? AppealStatus.UPHELD : AppealStatus.WITHDRAWN);
        assertThat(subject.openTasks()).isEqualTo(upheld ? List.of("appraiseDossier") : List.of());
    }

    private void expire(String caseId, String timer) {
        String instance = runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .singleResult()
                .getId();
        for (Job job : managementService
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(timer)
                .list()) {
            managementService.executeJob(job.getId());
        }
    }

    private String recognised() {
        DrivenCase subject = cases.file(aRequest().withAuthors(100)).recogniseHere();
        return book.entriesOf(subject.id()).get(0).code();
    }

    /** {@code done}, the code of the refusal, or {@code lost} for what the engine itself tries again. */
    private static List<String> atOnce(List<? extends Runnable> attempts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(attempts.size());
        try {
            List<Callable<String>> calls = attempts.stream()
                    .map(attempt -> (Callable<String>) () -> answer(attempt))
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> call : people.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private static String answer(Runnable attempt) {
        try {
            attempt.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.code();
        } catch (OptimisticLockingException | ConcurrencyFailureException lost) {
            return "lost";
        } catch (ProcessEngineException gone) {
            return "gone";
        }
    }
}
