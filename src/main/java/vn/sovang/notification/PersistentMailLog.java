package vn.sovang.notification;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;

/** Reads the outbox. */
@Component
class PersistentMailLog implements MailLog {

    private final MailStore store;
    private final Outbox outbox;
    private final Organisation organisation;
    private final Clock clock;

    PersistentMailLog(MailStore store, Outbox outbox, Organisation organisation, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public PageOf<MailEntry> messages(MailStatus status, Paging paging) {
        return store.page("status", status == null ? null : status.name(), paging);
    }

    @Override
    @Transactional(readOnly = true)
    public PageOf<MailEntry> ofCase(String caseId, Paging paging) {
        return store.page("case_id", Objects.requireNonNull(caseId), paging);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<MailStatus, Long> counts() {
        return store.counts();
    }

    @Override
    @Transactional
    public void retry(String id) {
        OutgoingMail mail = store.find(id).orElseThrow(() -> new NotVisible("mailUnknown"));
        if (!store.startAgain(id, addressOfToday(mail), clock.instant())) {
            throw new AlreadyDone("mailAlreadySent");
        }
        if (!outbox.deliverAgain(id)) {
            throw new AlreadyDone("mailBeingSent");
        }
    }

    private String addressOfToday(OutgoingMail mail) {
        return Optional.ofNullable(mail.account())
                .flatMap(organisation::person)
                .map(Person::email)
                .map(UntrustedText::line)
                .filter(email -> !email.isEmpty())
                .orElse(mail.address());
    }
}
