package vn.sovang.redress.process;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casework.PendingSteps;
import vn.sovang.casework.TaskDesk;
import vn.sovang.notification.MailEntry;
import vn.sovang.notification.MailLog;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealDesk;
import vn.sovang.redress.RevocationCase;
import vn.sovang.redress.RevocationDesk;
import vn.sovang.shared.Paging;
import vn.sovang.support.Submissions;
import vn.sovang.support.TestClock;

/** Revocations and appeals as their people work on them, through the same doors as in real life. */
@TestComponent
class RedressWork {

    private final RevocationDesk revocations;
    private final AppealDesk appeals;
    private final TaskDesk tasks;
    private final PendingSteps pending;
    private final CaseHistory history;
    private final MailLog mails;
    private final TestClock clock;

    RedressWork(
            RevocationDesk revocations,
            AppealDesk appeals,
            TaskDesk tasks,
            PendingSteps pending,
            CaseHistory history,
            MailLog mails,
            TestClock clock) {
        this.revocations = revocations;
        this.appeals = appeals;
        this.tasks = tasks;
        this.pending = pending;
        this.history = history;
        this.mails = mails;
        this.clock = clock;
    }

    RevocationCase revoke(String kind, String code, String account) {
        return revocations.start(revocation(kind, code, "WRONG_DATA", "Số liệu lợi ích không đúng."), account);
    }

    static String revocation(String kind, String code, String ground, String statement) {
        return Submissions.json(
                "subject", java.util.Map.of("kind", kind, "code", code), "ground", ground, "statement", statement);
    }

    AppealCase appeal(String kind, String id, String account) {
        return appeals.file(appealOf(kind, id), account);
    }

    static String appealOf(String kind, String id) {
        return Submissions.json(
                "subject", java.util.Map.of("kind", kind, "id", id), "statement", "Giải pháp là mới tại cơ sở.");
    }

    static String objects(String text) {
        return Submissions.json("accepts", false, "answer", text);
    }

    String onPaper(String text) {
        return Submissions.json(
                "accepts", false, "answer", text, "receivedOn", clock.today().toString());
    }

    String ruling(String outcome, String number) {
        return Submissions.json(
                "outcome",
                outcome,
                "decisionNumber",
                number,
                "decidedOn",
                clock.today().toString(),
                "reason",
                "Đã đối chiếu số liệu với sổ theo dõi của phân xưởng.");
    }

    static String opinion(String opinion) {
        return Submissions.json("opinion", opinion, "reasons", "Đã xem hồ sơ và ý kiến hai bên.");
    }

    static String reviewers(String... accounts) {
        return Submissions.json("reviewers", List.of(accounts));
    }

    static String review(String outcome) {
        return Submissions.json("outcome", outcome, "reason", "Thành tích còn dựa vào việc khác.");
    }

    /** Claims and submits a task of an office. */
    void claimAndSubmit(TaskDesk.Item task, String submission, String account) {
        tasks.claim(task.id(), account);
        submit(task, submission, account);
    }

    void submit(TaskDesk.Item task, String submission, String account) {
        tasks.submit(task.id(), submission, account);
        pending.run(task.caseId());
    }

    void run(String caseId) {
        pending.run(caseId);
    }

    TaskDesk.Item task(String caseId, String key) {
        List<TaskDesk.Item> found = tasks(caseId, key);
        if (found.size() != 1) {
            throw new AssertionError("Expected one task " + key + " but the case waits for " + keys(caseId));
        }
        return found.get(0);
    }

    List<TaskDesk.Item> tasks(String caseId, String key) {
        return tasks.tasksOfCase(caseId).stream()
                .filter(task -> task.key().equals(key))
                .toList();
    }

    List<String> keys(String caseId) {
        return tasks.tasksOfCase(caseId).stream()
                .map(TaskDesk.Item::key)
                .sorted()
                .toList();
    }

    /** Events as {@code unit STEP OUTCOME}, first to last. */
    List<String> history(String caseId) {
        return history.of(caseId).stream()
                .map(event -> event.unitId() + " " + event.step() + " " + event.outcome())
                .toList();
    }

    /** {@code kind → account or address}, sorted. */
    List<String> mails(String caseId) {
        return mails.ofCase(caseId, Paging.of(0, 200)).items().stream()
                .map(RedressWork::text)
                .sorted()
                .toList();
    }

    private static String text(MailEntry mail) {
        return mail.kind() + " → " + (mail.account() == null ? mail.address() : mail.account());
    }
}
