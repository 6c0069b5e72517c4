package vn.sovang.initiative.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.sovang.casework.CaseMail;
import vn.sovang.initiative.Author;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.notification.AuthorShare;
import vn.sovang.notification.CaseRef;
import vn.sovang.notification.Notice;
import vn.sovang.notification.Recipient;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;

/** Tells the people of a request: the submitter and the lead author, once each. */
@Component
public class SubmitterMail {

    private final Initiatives initiatives;
    private final Organisation organisation;
    private final CaseMail mail;

    SubmitterMail(Initiatives initiatives, Organisation organisation, CaseMail mail) {
        this.initiatives = initiatives;
        this.organisation = organisation;
        this.mail = mail;
    }

    /** Sends what {@code notice} makes for each recipient. */
    void tellSubmitter(String caseId, BiFunction<Recipient, CaseRef, Notice> notice) {
        CaseRef about = mail.about(caseId);
        submitters(caseId).forEach(recipient -> mail.tell(notice.apply(recipient, about)));
    }

    /** Names each co-author's share to them, with the way to object. */
    void tellCoAuthors(String caseId, String statedOn, String unitName) {
        RecognitionRequest request = initiatives.request(caseId);
        Initiative initiative = initiatives.get(caseId);
        List<AuthorShare> shares = shares(request);
        for (Author author : request.authors().subList(1, request.authors().size())) {
            mail.tell(new Notice.CoAuthorNamed(
                    recipient(author),
                    mail.about(caseId),
                    statedOn,
                    unitName,
                    organisation.nameOf(initiative.submitter()),
                    author.sharePercent(),
                    shares));
        }
    }

    static List<AuthorShare> shares(RecognitionRequest request) {
        return request.authors().stream()
                .map(author -> new AuthorShare(author.name(), author.sharePercent()))
                .toList();
    }

    private List<Recipient> submitters(String caseId) {
        Initiative initiative = initiatives.get(caseId);
        Recipient lead = recipient(initiatives.request(caseId).leadAuthor());
        List<Recipient> recipients = new ArrayList<>(List.of(lead));
        organisation
                .person(initiative.submitter())
                .map(Recipient::of)
                .filter(submitter -> !submitter.email().equalsIgnoreCase(lead.email()))
                .ifPresent(recipients::add);
        return recipients;
    }

    /** The request names the address; the language is the account's setting. */
    private Recipient recipient(Author author) {
        String language =
                organisation.person(author.account()).map(Person::language).orElse("vi");
        return new Recipient(author.account(), author.name(), author.email(), language);
    }
}
