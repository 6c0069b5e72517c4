package vn.sovang.casework;

import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.Cases;
import vn.sovang.notification.CaseRef;
import vn.sovang.notification.Notice;
import vn.sovang.notification.Notifications;

/** Mails about cases of every kind. */
@Component
public class CaseMail {

    private final Notifications notifications;
    private final Cases cases;

    CaseMail(Notifications notifications, Cases cases) {
        this.notifications = notifications;
        this.cases = cases;
    }

    public void tell(Notice notice) {
        notifications.tell(notice);
    }

    /** A case of any kind as mails name it. */
    public CaseRef about(String caseId) {
        CaseFile facts = cases.get(caseId);
        return new CaseRef(facts.id(), facts.number(), facts.title());
    }
}
