package vn.sovang.casework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.CaseSheets;
import vn.sovang.casefile.Cases;
import vn.sovang.document.Attachments;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.Messages;

/** The dossier of a task from the sheet of its case, its files, its limits and what the forms of its kind need. */
@Component
class DossierWriter {

    private static final String NO_TIME = "P0D";

    private final Cases cases;
    private final CaseSheets sheets;
    private final Attachments attachments;
    private final CaseDeadlines deadlines;
    private final Organisation organisation;
    private final Messages messages;
    private final Map<String, FormFacts> facts;

    DossierWriter(
            Cases cases,
            CaseSheets sheets,
            Attachments attachments,
            CaseDeadlines deadlines,
            Organisation organisation,
            Messages messages,
            List<FormFacts> facts) {
        this.cases = cases;
        this.sheets = sheets;
        this.attachments = attachments;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.messages = messages;
        this.facts = facts.stream().collect(Collectors.toMap(FormFacts::kind, Function.identity()));
    }

    /**
     * Call outside of a transaction, see {@link CaseSheets#of}.
     *
     * @throws vn.sovang.shared.NotVisible when the reader may not see the case
     */
    CaseDossier write(FormFacts.Asked asked) {
        CaseSheet sheet = sheets.of(asked.caseId(), asked.reader(), asked.locale());
        CaseKind kind = cases.kindOf(asked.caseId());
        FormFacts own = facts.get(kind.code());
        return new CaseDossier(
                asked.task(),
                kind.code(),
                sheet,
                kind.page(asked.caseId()),
                files(asked.caseId()),
                limits(sheet, kind, asked.locale()),
                own == null ? null : own.of(asked));
    }

    private List<DossierParts.AttachmentInfo> files(String caseId) {
        return attachments.of(caseId).stream()
                .map(file -> new DossierParts.AttachmentInfo(
                        file.id(),
                        file.name(),
                        file.mediaType(),
                        file.sizeBytes(),
                        file.sha256(),
                        file.uploadedAt(),
                        file.uploadedBy(),
                        organisation.nameOf(file.uploadedBy()),
                        "/api/cases/" + caseId + "/attachments/" + file.id()))
                .toList();
    }

    private List<DossierParts.DeadlineInfo> limits(CaseSheet sheet, CaseKind kind, Locale locale) {
        return deadlines.find(sheet.id(), sheet.unitId()).stream()
                .filter(deadline -> !deadline.period().equals(NO_TIME))
                .map(deadline -> new DossierParts.DeadlineInfo(
                        deadline.step(),
                        messages.text(locale, kind.texts() + "deadline." + deadline.step()),
                        deadline.dueAt(),
                        deadline.period(),
                        deadline.legalBasis(),
                        deadline.isVerified()))
                .toList();
    }
}
