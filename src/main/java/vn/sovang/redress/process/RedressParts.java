package vn.sovang.redress.process;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.document.Attachments;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.Messages;

/** Files and limits as dossiers of revocations and appeals show them. */
@Component
class RedressParts {

    private final Attachments attachments;
    private final CaseDeadlines deadlines;
    private final Organisation organisation;
    private final Messages messages;

    RedressParts(Attachments attachments, CaseDeadlines deadlines, Organisation organisation, Messages messages) {
        this.attachments = attachments;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.messages = messages;
    }

    List<RedressDossier.File> files(String caseId) {
        return attachments.of(caseId).stream()
                .map(file -> new RedressDossier.File(
                        file.id(),
                        file.name(),
                        file.sizeBytes(),
                        file.uploadedAt(),
                        organisation.nameOf(file.uploadedBy()),
                        "/api/initiatives/" + caseId + "/attachments/" + file.id()))
                .toList();
    }

    List<RedressDossier.Deadline> limits(String caseId, String unitId, Locale locale) {
        return deadlines.find(caseId, unitId).stream()
                .filter(deadline -> deadline.dueAt() != null)
                .map(deadline -> new RedressDossier.Deadline(
                        messages.text(locale, "redress.deadline." + deadline.step()),
                        deadline.dueAt(),
                        deadline.legalBasis(),
                        deadline.isVerified()))
                .toList();
    }
}
