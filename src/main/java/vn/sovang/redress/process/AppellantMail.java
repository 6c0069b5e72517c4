package vn.sovang.redress.process;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sovang.casework.CaseMail;
import vn.sovang.notification.Notice;
import vn.sovang.notification.Recipient;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealStatus;

/** Writes to whoever appealed and, about a withdrawal, to the officers of the unit. */
@Component
class AppellantMail {

    private final Organisation organisation;
    private final CaseMail mail;

    AppellantMail(Organisation organisation, CaseMail mail) {
        this.organisation = organisation;
        this.mail = mail;
    }

    void tellReceived(AppealCase appeal, LocalDate answerDueOn) {
        String unitName = organisation.unit(appeal.unitId()).name();
        organisation
                .person(appeal.filedBy())
                .map(Recipient::of)
                .ifPresent(to ->
                        mail.tell(new Notice.AppealReceived(to, mail.about(appeal.id()), "1", unitName, answerDueOn)));
    }

    void tellAnswer(AppealCase appeal) {
        String unitName = organisation.unit(appeal.unitId()).name();
        organisation
                .person(appeal.filedBy())
                .map(Recipient::of)
                .ifPresent(to -> mail.tell(new Notice.AppealAnswered(
                        to,
                        mail.about(appeal.id()),
                        "1",
                        unitName,
                        appeal.status() == AppealStatus.UPHELD,
                        appeal.answer().decisionNumber(),
                        appeal.answer().decidedOn(),
                        appeal.answer().reason())));
    }

    void tellWithdrawn(AppealCase appeal, String reason) {
        String unitName = organisation.unit(appeal.unitId()).name();
        String by = organisation.nameOf(appeal.filedBy());
        organisation
                .person(appeal.filedBy())
                .map(Recipient::of)
                .ifPresent(to ->
                        mail.tell(new Notice.AppealWithdrawn(to, mail.about(appeal.id()), "1", unitName, by, reason)));
        organisation
                .holders(Role.OFFICER, appeal.unitId())
                .forEach(officer -> mail.tell(new Notice.AppealWithdrawn(
                        Recipient.of(officer), mail.about(appeal.id()), "1", unitName, by, reason)));
    }
}
