package vn.sovang.award.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AwardForm;
import vn.sovang.award.Honour;
import vn.sovang.casefile.Act;
import vn.sovang.casework.CaseMail;
import vn.sovang.notification.Notice;
import vn.sovang.notification.Notifications;
import vn.sovang.notification.Recipient;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.organisation.Role;

/** Tells the people of a short dossier what became of it, each once. */
@Component
class AdHocMail {

    private final AdHocAwards awards;
    private final Organisation organisation;
    private final Notifications notifications;
    private final CaseMail mail;
    private final NomineeAddresses addresses;

    AdHocMail(
            AdHocAwards awards,
            Organisation organisation,
            Notifications notifications,
            CaseMail mail,
            NomineeAddresses addresses) {
        this.awards = awards;
        this.organisation = organisation;
        this.notifications = notifications;
        this.mail = mail;
        this.addresses = addresses;
    }

    /** The nominee and whoever filed the dossier. */
    void tellThoseConcerned(String caseId, Notice.AdHocNews.News news) {
        AdHocAward award = awards.get(caseId);
        tell(award, news, true, addresses.of(award.nominee()).stream().toList());
        tell(
                award,
                news,
                false,
                organisation.person(award.filedBy()).map(Recipient::of).stream().toList());
    }

    /** Everybody who holds one of the posts in the unit today. */
    void tellHolders(String caseId, Notice.AdHocNews.News news, Role... roles) {
        AdHocAward award = awards.get(caseId);
        Map<String, Person> people = new LinkedHashMap<>();
        for (Role role : roles) {
            organisation.holders(role, award.unitId()).forEach(person -> people.put(person.account(), person));
        }
        tell(award, news, false, people.values().stream().map(Recipient::of).toList());
    }

    private void tell(AdHocAward award, Notice.AdHocNews.News news, boolean nominee, List<Recipient> recipients) {
        Act act = awards.decisions(award.id()).stream()
                .reduce((first, second) -> second)
                .orElse(null);
        String formName = awards.form(award).map(AwardForm::name).orElse(award.formCode());
        String code = awards.honour(award.id()).map(Honour::code).orElse(null);
        recipients.forEach(to -> notifications.tell(new Notice.AdHocNews(
                to,
                mail.about(award.id()),
                news,
                nominee,
                organisation.unit(award.unitId()).name(),
                formName,
                award.deed(),
                act == null ? null : act.decisionNumber(),
                act == null ? null : act.decidedOn(),
                act == null ? null : act.reason(),
                code)));
    }
}
