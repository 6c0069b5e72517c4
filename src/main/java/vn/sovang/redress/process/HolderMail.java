package vn.sovang.redress.process;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.sovang.casework.CaseMail;
import vn.sovang.notification.Notice;
import vn.sovang.notification.Recipient;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.redress.Holder;
import vn.sovang.redress.RevocationCase;
import vn.sovang.redress.RevocationStatus;
import vn.sovang.redress.Revocations;
import vn.sovang.shared.Messages;

/** Writes to the holders of what is to be revoked, as far as an address of theirs is known. */
@Component
class HolderMail {

    private final Revocations revocations;
    private final Organisation organisation;
    private final CaseMail mail;
    private final Messages messages;

    HolderMail(Revocations revocations, Organisation organisation, CaseMail mail, Messages messages) {
        this.revocations = revocations;
        this.organisation = organisation;
        this.mail = mail;
        this.messages = messages;
    }

    void tellNotice(RevocationCase revocation, LocalDate dueOn) {
        String unitName = organisation.unit(revocation.unitId()).name();
        tellEach(
                revocation,
                to -> new Notice.RevocationOpened(
                        to,
                        mail.about(revocation.id()),
                        "1",
                        unitName,
                        revocation.subject().paper().number(),
                        messages.text(
                                locale(to),
                                "revocation.ground." + revocation.allegation().ground()),
                        revocation.allegation().statement(),
                        dueOn));
    }

    void tellDecision(RevocationCase revocation) {
        String unitName = organisation.unit(revocation.unitId()).name();
        tellEach(
                revocation,
                to -> new Notice.RevocationDecided(
                        to,
                        mail.about(revocation.id()),
                        "1",
                        unitName,
                        revocation.status() == RevocationStatus.REVOKED,
                        revocation.ruling().decisionNumber(),
                        revocation.ruling().decidedOn(),
                        revocation.ruling().reason()));
    }

    private void tellEach(RevocationCase revocation, Function<Recipient, Notice> notice) {
        revocations.holders(revocation.id()).stream()
                .map(this::recipient)
                .flatMap(Optional::stream)
                .forEach(to -> mail.tell(notice.apply(to)));
    }

    private Optional<Recipient> recipient(Holder holder) {
        Optional<Person> person = holder.account() == null ? Optional.empty() : organisation.person(holder.account());
        String email = holder.email() == null ? person.map(Person::email).orElse(null) : holder.email();
        return Optional.ofNullable(email)
                .map(address -> new Recipient(
                        holder.account(),
                        holder.name(),
                        address,
                        person.map(Person::language).orElse("vi")));
    }

    private static Locale locale(Recipient to) {
        return Messages.localeOf(to.language());
    }
}
