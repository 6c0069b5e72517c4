package vn.sovang.support;

import java.util.List;
import vn.sovang.notification.MailEntry;
import vn.sovang.notification.MailLog;
import vn.sovang.shared.Paging;

/** What the outbox holds about a case. */
public class Mails {

    private final MailLog log;

    Mails(MailLog log) {
        this.log = log;
    }

    /** {@code kind → account or address}, sorted. */
    public List<String> about(DrivenCase subject) {
        return entries(subject).stream().map(Mails::text).sorted().toList();
    }

    /** Accounts or addresses that got a mail of the kind. */
    public List<String> to(DrivenCase subject, String kind) {
        return entries(subject).stream()
                .filter(mail -> mail.kind().equals(kind))
                .map(Mails::recipient)
                .sorted()
                .toList();
    }

    /** Kinds of the mails about a letter to the address, oldest first. */
    public List<String> kindsTo(DrivenLetter subject, String address) {
        return log.ofCase(subject.id(), Paging.of(0, 200)).items().stream()
                .filter(mail -> mail.address().equals(address))
                .map(MailEntry::kind)
                .toList();
    }

    private List<MailEntry> entries(DrivenCase subject) {
        return log.ofCase(subject.id(), Paging.of(0, 200)).items();
    }

    private static String text(MailEntry mail) {
        return mail.kind() + " → " + recipient(mail);
    }

    private static String recipient(MailEntry mail) {
        return mail.account() == null ? mail.address() : mail.account();
    }
}
