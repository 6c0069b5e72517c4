package vn.sovang.award.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocDecision;
import vn.sovang.award.AwardForm;
import vn.sovang.award.Honour;
import vn.sovang.casework.CaseMail;
import vn.sovang.notification.Notice;
import vn.sovang.notification.Notifications;
import vn.sovang.notification.Recipient;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.organisation.Role;

/** Tells the people of a short dossier what became of it, each once. */
@Component
public class AdHocMail {

    private final AdHocAwards awards;
    private final Organisation organisation;
    private final Notifications notifications;
    private final CaseMail mail;

    AdHocMail(AdHocAwards awards, Organisation organisation, Notifications notifications, CaseMail mail) {
        this.awards = awards;
        this.organisation = organisation;
        this.notifications = notifications;
        this.mail = mail;
    }

    /** The nominee and whoever filed the dossier. */
    public void tellThoseConcerned(String caseId, Notice.AdHocNews.News news) {
        AdHocAward award = awards.get(caseId);
        tell(award, news, true, nominee(award));
        tell(
                award,
                news,
                false,
                organisation.person(award.filedBy()).map(Recipient::of).stream().toList());
    }

    /** Everybody who holds one of the posts in the unit today. */
    public void tellHolders(String caseId, Notice.AdHocNews.News news, Role... roles) {
        AdHocAward award = awards.get(caseId);
        Map<String, Person> people = new LinkedHashMap<>();
        for (Role role : roles) {
            organisation.holders(role, award.unitId()).forEach(person -> people.put(person.account(), person));
        }
        tell(award, news, false, people.values().stream().map(Recipient::of).toList());
    }

    private void tell(AdHocAward award, Notice.AdHocNews.News news, boolean nominee, List<Recipient> recipients) {
        List<AdHocDecision> decisions = awards.decisions(award.id());
        AdHocDecision decision = decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
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
                decision == null ? null : decision.decisionNumber(),
                decision == null ? null : decision.decidedOn(),
                decision == null ? null : decision.reason(),
                code)));
    }

    /** The dossier names the address; without one, the account's. */
    private List<Recipient> nominee(AdHocAward award) {
        var person = award.account() == null
                ? null
                : organisation.person(award.account()).orElse(null);
        if (award.email() == null) {
            return person == null ? List.of() : List.of(Recipient.of(person));
        }
        return List.of(
                new Recipient(award.account(), award.name(), award.email(), person == null ? "vi" : person.language()));
    }
}
