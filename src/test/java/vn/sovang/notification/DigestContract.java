package vn.sovang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.sovang.shared.Paging;

/** What digests promise on every database. */
abstract class DigestContract extends OutboxFixture {

    private static final long WAITING_LONGEST = 30;

    @Test
    void manyNewTasksBecomeOneMailPerPerson() throws Exception {
        assign(Samples.tasks(Samples.LAN, 4));
        assign(Samples.tasks(Samples.ENGLISH, 1));

        digests.run();
        digests.run();
        scheduler.runAnyDueExecutions();

        assertThat(SERVER.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder(
                        "4 công việc mới đang chờ đồng chí xử lý",
                        "New task “Appraise the dossier”: " + Samples.TITLE + " – phần 1");
    }

    @Test
    void aTaskIsToldOncePerPersonAndNotAtAllWhenItIsGone() {
        List<TaskAssigned> tasks = Samples.tasks(Samples.LAN, 3);
        assign(tasks);
        transaction.executeWithoutResult(
                status -> digest.taskGone(tasks.get(1).task().id()));
        digests.run();

        assign(tasks.subList(0, 1));
        digests.run();

        assertThat(onlyMail().subject()).startsWith("2 công việc mới");
    }

    @Test
    void twoNodesAtOnceTellOfEveryTaskOnce() throws Exception {
        assign(Samples.tasks(Samples.LAN, 50));
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> runs = List.of(1, 2).stream()
                    .<Future<?>>map(node -> nodes.submit(() -> {
                        start.await();
                        digests.run();
                        return null;
                    }))
                    .toList();
            for (Future<?> run : runs) {
                run.get(WAITING_LONGEST, TimeUnit.SECONDS);
            }
        } finally {
            nodes.shutdownNow();
        }

        List<String> told = jdbc.sql("select distinct sent_in from digest_item order by sent_in")
                .query(String.class)
                .list();
        assertThat(rows("digest_item")).isEqualTo(50);
        assertThat(told).doesNotContainNull().isNotEmpty();
        assertThat(mailLog.messages(null, Paging.of(0, 20)).items())
                .extracting(MailEntry::id)
                .containsExactlyInAnyOrderElementsOf(told);
        assertThat(mailLog.messages(null, Paging.of(0, 20)).items())
                .extracting(mail -> tasksToldIn(mail.subject()))
                .satisfies(counts -> assertThat(
                                counts.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(50));
    }

    @Test
    void aDigestDoesNotWaitForATaskThatIsJustBeingCompleted() {
        List<TaskAssigned> tasks = Samples.tasks(Samples.LAN, 3);
        assign(tasks);

        transaction.executeWithoutResult(status -> {
            digest.taskGone(tasks.get(0).task().id());
            inAnotherThread(digests::run);
        });

        assertThat(onlyMail().subject()).startsWith("2 công việc mới");
    }

    @Test
    void somebodyUnknownDoesNotKeepOthersFromTheirDigest() {
        assign(Samples.tasks(new Recipient("nobody", "", "", "vi"), 2));
        assign(Samples.tasks(Samples.LAN, 2));

        digests.run();

        assertThat(onlyMail().address()).isEqualTo(Samples.LAN.email());
        assertThat(rows("digest_item")).isEqualTo(2);
    }

    /** A digest of a single task names the task instead of the number. */
    private static int tasksToldIn(String subject) {
        return subject.startsWith("Việc mới") ? 1 : Integer.parseInt(subject.split(" ")[0]);
    }

    private void assign(List<TaskAssigned> tasks) {
        transaction.executeWithoutResult(status -> tasks.forEach(digest::taskAssigned));
    }

    private static void inAnotherThread(Runnable work) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            thread.submit(work).get(WAITING_LONGEST, TimeUnit.SECONDS);
        } catch (Exception exception) {
            throw new AssertionError(exception);
        } finally {
            thread.shutdownNow();
        }
    }
}
