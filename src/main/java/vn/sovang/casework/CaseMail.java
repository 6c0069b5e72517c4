package vn.sovang.casework;

import vn.sovang.casefile.Cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.sovang.initiative.Author;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.notification.AuthorShare;
import vn.sovang.notification.CaseRef;
import vn.sovang.notification.Notice;
import vn.sovang.notification.Notifications;
import vn.sovang.notification.Recipient;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;

/** Tells the people of a case: the submitter and the lead author, once each. */
@Component
public class CaseMail {

    private final Initiatives initiatives;
    private final Organisation organisation;
    private final Notifications notifications;
    private final Cases cases;

    CaseMail(Initiatives initiatives, Organisation organisation, Notifications notifications, Cases cases) {
        this.initiatives = initiatives;
        this.organisation = organisation;
        this.notifications = notifications;
        this.cases = cases;
    }

    /** Sends what {@code notice} makes for each recipient. */
    public void tellSubmitter(String caseId, BiFunction<Recipient, CaseRef, Notice> notice) {
        CaseRef about = about(caseId);
        submitters(caseId).forEach(recipient -> notifications.tell(notice.apply(recipient, about)));
    }

    /** Names each co-author's share to them, with the way to object. */
    public void tellCoAuthors(String caseId, String statedOn, String unitName) {
        RecognitionRequest request = initiatives.request(caseId);
        Initiative initiative = initiatives.get(caseId);
        List<AuthorShare> shares = shares(request);
        for (Author author : request.authors().subList(1, request.authors().size())) {
            notifications.tell(new Notice.CoAuthorNamed(
                    recipient(author),
                    about(caseId),
                    statedOn,
                    unitName,
                    organisation.nameOf(initiative.submitter()),
                    author.sharePercent(),
                    shares));
        }
    }

    public void tell(Notice notice) {
        notifications.tell(notice);
    }

    /** A case of any kind as mails name it. */
    public CaseRef about(String caseId) {
        return cases.about(caseId);
    }

    public static List<AuthorShare> shares(RecognitionRequest request) {
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
