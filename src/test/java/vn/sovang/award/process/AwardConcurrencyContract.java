package vn.sovang.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.award.Nominations.UNIT;
import static vn.sovang.award.Nominations.member;
import static vn.sovang.award.Nominations.members;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.award.Honours;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.NomineeStatus;
import vn.sovang.casework.TaskDesk;
import vn.sovang.shared.Refusal;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenLetter;
import vn.sovang.support.Letters;
import vn.sovang.support.Reorganisation;

/** People of one letter who act in the same moment. */
abstract class AwardConcurrencyContract {

    @Autowired
    Letters letters;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Honours honours;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    Database database;

    @Test
    void ofTwentyDecisionsOnOneListExactlyOneCounts() throws Exception {
        DrivenLetter subject = letters.prepare(UNIT, members(20)).submitLetter().passCouncil();
        String task = subject.task("decideNominations").id();
        String committee = "committee." + UNIT;
        tasks.claim(task, committee);
        String decision = subject.decision(nominee -> null);

        List<String> answers = atOnce(20, number -> tasks.submit(task, decision, committee));

        assertThat(answers)
                .containsOnlyOnce("done")
                .filteredOn("taskDone"::equals)
                .hasSize(19);
        assertThat(honours.ofCase(subject.id())).hasSize(20);
        assertThat(database.count("case_act")).isEqualTo(20);
    }

    @Test
    void allMembersVoteAtOnceOpenlyAndSecretly() throws Exception {
        for (boolean secretly : List.of(false, true)) {
            reorganisation.emulationCouncilVotesSecretly(UNIT, secretly);
            DrivenLetter subject = letters.prepare(UNIT, List.of(member("Đoàn viên " + secretly)))
                    .submitLetter()
                    .acceptAll();
            List<TaskDesk.Item> open = subject.tasks("voteOnNominees");
            List<String> ballots = open.stream()
                    .map(task -> subject.ballot(task.assignee(), nominee -> true))
                    .toList();

            List<String> answers = atOnce(
                    open.size(),
                    number -> tasks.submit(
                            open.get(number).id(),
                            ballots.get(number),
                            open.get(number).assignee()));

            assertThat(answers).containsOnly("done");
            subject.runContinuations().conclude();
            assertThat(subject.statuses()).containsOnly(NomineeStatus.PASSED);
        }
    }

    @Test
    void aLetterIsEitherWithdrawnOrDecided() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            DrivenLetter subject = letters.prepare(UNIT, List.of(member("Đoàn viên " + attempt)))
                    .submitLetter()
                    .passCouncil();
            String task = subject.task("decideNominations").id();
            tasks.claim(task, "committee." + UNIT);
            String decision = subject.decision(nominee -> null);

            List<String> answers = atOnce(2, number -> {
                if (number == 0) {
                    tasks.submit(task, decision, "committee." + UNIT);
                } else {
                    subject.withdraw();
                }
            });

            assertThat(answers).containsOnlyOnce("done");
            boolean withdrawn = subject.status() == LetterStatus.WITHDRAWN;
            assertThat(subject.status()).isIn(LetterStatus.WITHDRAWN, LetterStatus.COMPLETED);
            assertThat(honours.ofCase(subject.id())).hasSize(withdrawn ? 0 : 1);
            assertThat(subject.openTasks()).isEmpty();
        }
    }

    private interface Attempt {
        void numbered(int number);
    }

    private static List<String> atOnce(int times, Attempt attempt) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            for (int number = 0; number < times; number++) {
                int own = number;
                calls.add(() -> answer(() -> attempt.numbered(own)));
            }
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
        }
    }
}
