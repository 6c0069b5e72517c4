package vn.sovang.notification;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A new task that waits for the next digest of a person. */
@Table("digest_item")
record DigestItem(
        @Id String id,
        String account,
        @Embedded.Nullable(prefix = "task_") TaskRef task,
        String caseId,
        String title,
        String unitName,
        Instant createdAt) {

    private static final int LONGEST_LABEL = 255;
    private static final int LONGEST_TEXT = 500;

    static DigestItem of(TaskAssigned item, Instant now) {
        TaskRef task = item.task();
        return new DigestItem(
                UUID.randomUUID().toString(),
                item.account(),
                new TaskRef(task.id(), task.key(), clipped(task.label(), LONGEST_LABEL), task.dueOn()),
                item.about().caseId(),
                clipped(item.about().title(), LONGEST_TEXT),
                clipped(item.unitName(), LONGEST_TEXT),
                now);
    }

    TaskAssigned toAssigned() {
        return new TaskAssigned(account, task, new CaseRef(caseId, null, title), unitName);
    }

    private static String clipped(String text, int longest) {
        return UntrustedText.clip(UntrustedText.line(text), longest);
    }
}
