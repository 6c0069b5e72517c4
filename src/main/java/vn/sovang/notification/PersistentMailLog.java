package vn.sovang.notification;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
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

    private static final Sort NEWEST_FIRST = Sort.by(Order.desc("createdAt"), Order.asc("id"));

    private final MailRepository store;
    private final Outbox outbox;
    private final Organisation organisation;
    private final Clock clock;

    PersistentMailLog(MailRepository store, Outbox outbox, Organisation organisation, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public PageOf<MailEntry> messages(MailStatus status, Paging paging) {
        Pageable page = paging.sorted(NEWEST_FIRST);
        return PageOf.of(status == null ? store.findAll(page) : store.findByStatus(status, page));
    }

    @Override
    @Transactional(readOnly = true)
    public PageOf<MailEntry> ofCase(String caseId, Paging paging) {
        return PageOf.of(store.findByCaseId(Objects.requireNonNull(caseId), paging.sorted(NEWEST_FIRST)));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<MailStatus, Long> counts() {
        Map<MailStatus, Long> counts = new EnumMap<>(MailStatus.class);
        Stream.of(MailStatus.values()).forEach(status -> counts.put(status, 0L));
        store.counts().forEach(count -> counts.put(count.status(), count.number()));
        return counts;
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
        return Optional.ofNullable(mail.to().account())
                .flatMap(organisation::person)
                .map(Person::email)
                .map(UntrustedText::line)
                .filter(email -> !email.isEmpty())
                .orElse(mail.to().email());
    }
}
