package vn.sovang.casefile;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Messages;

/** The sheets of cases of every kind: what the case file knows, and the sections that the kind adds. */
@Service
public class CaseSheets {

    private final Cases cases;
    private final CaseHistory history;
    private final SheetWriter.CaseFacts facts;
    private final AuditLog audit;

    CaseSheets(
            Cases cases,
            CaseHistory history,
            CasePeople people,
            Acts acts,
            Organisation organisation,
            Messages messages,
            AuditLog audit) {
        this.cases = cases;
        this.history = history;
        this.facts = new SheetWriter.CaseFacts(people, acts, organisation, messages);
        this.audit = audit;
    }

    /**
     * The log keeps who was given what is confidential, unless it is about this person; when that cannot be kept, nothing
     * is handed out. Call outside of a transaction, for the entry needs one of its own.
     *
     * @throws vn.sovang.shared.NotVisible when the reader may not know of the case
     */
    public CaseSheet of(String caseId, String reader, Locale locale) {
        cases.requireReader(caseId, reader);
        CaseFile file = cases.get(caseId);
        CaseKind kind = cases.kindOf(caseId);
        CaseSheet sheet = sheet(kind, new SheetWriter(file, kind, reader, locale, facts));
        if (sheet.isConfidential() && !isAbout(kind, caseId, reader)) {
            audit.record(AuditEntry.of(AuditAction.CONFIDENTIAL_READ)
                    .by(reader)
                    .inCase(caseId, file.number(), file.unitId()));
        }
        return sheet;
    }

    private static boolean isAbout(CaseKind kind, String caseId, String reader) {
        return kind.concerned(caseId).stream().map(Concerned::account).anyMatch(reader::equals);
    }

    private CaseSheet sheet(CaseKind kind, SheetWriter writer) {
        CaseFile file = writer.file();
        return new CaseSheet(
                file.id(),
                writer.text("case.kind." + kind.code()),
                file.number(),
                file.title(),
                file.status(),
                writer.text(kind.statusKey(file.status())),
                file.unitId(),
                facts.organisation().unit(file.unitId()).name(),
                BusinessTime.dayOf(file.dueAt()),
                kind.sections(writer).stream()
                        .filter(section -> !section.rows().isEmpty())
                        .toList(),
                history(kind, writer));
    }

    private List<CaseSheet.Event> history(CaseKind kind, SheetWriter writer) {
        return history.of(writer.caseId()).stream()
                .filter(event -> kind.tells(event, writer.reader()))
                .map(event -> new CaseSheet.Event(
                        event.occurredAt(),
                        writer.text(
                                kind.sentenceKey(event.step(), event.outcome()),
                                event.actor() == null
                                        ? ""
                                        : facts.organisation().nameOf(event.actor()),
                                facts.organisation().unit(event.unitId()).name(),
                                event.reference() == null ? "" : event.reference()),
                        event.reason()))
                .toList();
    }
}
