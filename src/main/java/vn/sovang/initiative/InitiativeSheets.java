package vn.sovang.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.SheetWriter;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Isolated;

/** What a reader is told of a request; the confidential part only when this reader may have it. */
@Service
@Transactional(readOnly = true)
public class InitiativeSheets {

    private final Initiatives initiatives;
    private final InitiativeVisibility visibility;
    private final GoldenBook book;
    private final Organisation organisation;

    InitiativeSheets(
            Initiatives initiatives, InitiativeVisibility visibility, GoldenBook book, Organisation organisation) {
        this.initiatives = initiatives;
        this.visibility = visibility;
        this.book = book;
        this.organisation = organisation;
    }

    /** For a reader who may see the case. */
    public List<CaseSheet.Section> sections(SheetWriter sheet) {
        Initiative initiative = initiatives.get(sheet.caseId());
        boolean confidential = visibility.seesConfidential(sheet.reader(), initiative);
        List<RequestVersion> versions = initiatives.versions(initiative.id());
        RecognitionRequest request = shown(versions.get(versions.size() - 1), confidential);
        RequestRows rows = new RequestRows(
                sheet,
                organisation,
                author -> isOffice(sheet.reader(), initiative) || sheet.reader().equals(author.account()));
        List<CaseSheet.Section> sections = new ArrayList<>();
        sections.add(entries(sheet));
        sections.add(request(initiative, rows.of(request), sheet));
        sections.add(authors(request, rows, sheet));
        sections.add(sheet.decisions());
        sections.add(changes(versions, confidential, rows, sheet));
        return sections;
    }

    /** Offices of the unit that holds the case write to its authors; others need no addresses. */
    private boolean isOffice(String reader, Initiative initiative) {
        return Stream.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE)
                .anyMatch(role -> organisation.holds(reader, role, initiative.unitId()));
    }

    private static RecognitionRequest shown(RequestVersion version, boolean confidential) {
        return confidential ? version.request() : version.request().withoutConfidentialInformation();
    }

    private CaseSheet.Section entries(SheetWriter sheet) {
        SheetWriter.Section section = sheet.section("entries");
        book.entriesOf(sheet.caseId())
                .forEach(entry -> section.named(entry.unitName(), entry.code(), "/so-vang/" + entry.code()));
        return section.build();
    }

    private CaseSheet.Section request(Initiative initiative, List<RequestRows.Row> rows, SheetWriter sheet) {
        SheetWriter.Section section = sheet.section("request");
        rows.forEach(row -> add(row, row.label(), section));
        return section.named(
                        sheet.text("case.label.openedBy"),
                        Isolated.text(organisation.nameOf(initiative.submitter()))
                                + (initiative.onBehalf() ? ", " + sheet.text("request.onBehalf") : "") + ", "
                                + SheetWriter.day(BusinessTime.dayOf(initiative.filedAt())))
                .build();
    }

    private static void add(RequestRows.Row row, String label, SheetWriter.Section section) {
        if (row.confidential()) {
            section.confidential(label, row.value());
        } else {
            section.named(label, row.value());
        }
    }

    private static CaseSheet.Section authors(RecognitionRequest request, RequestRows rows, SheetWriter sheet) {
        SheetWriter.Section section = sheet.section("authors");
        request.authors().forEach(author -> section.named(author.name(), rows.of(author)));
        return section.build();
    }

    /** What each version changed in the one before. */
    private static CaseSheet.Section changes(
            List<RequestVersion> versions, boolean confidential, RequestRows rows, SheetWriter sheet) {
        SheetWriter.Section section = sheet.section("changes");
        for (int later = 1; later < versions.size(); later++) {
            String version = sheet.text("changes.version", versions.get(later).version());
            rows.changed(shown(versions.get(later - 1), confidential), shown(versions.get(later), confidential))
                    .forEach(row -> add(row, version + ": " + row.label(), section));
        }
        return section.build();
    }
}
