package vn.sovang.award;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.SheetWriter;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Isolated;

/** What a reader is told of a letter besides its list. */
@Service
@Transactional(readOnly = true)
public class LetterSheets {

    private final AwardLetters letters;
    private final Organisation organisation;

    LetterSheets(AwardLetters letters, Organisation organisation) {
        this.letters = letters;
        this.organisation = organisation;
    }

    /** For a reader who may see the case. */
    public List<CaseSheet.Section> sections(SheetWriter sheet) {
        AwardLetter letter = letters.get(sheet.caseId());
        return List.of(letter(letter, sheet), decisions(letter, sheet));
    }

    private CaseSheet.Section letter(AwardLetter letter, SheetWriter sheet) {
        return sheet.section("letter")
                .row("filedUnit", organisation.unit(letter.unitId()).name())
                .row("round", sheet.text("award.round." + letter.round()) + ", " + letter.year())
                .row(
                        "letter",
                        letter.letterNumber() == null
                                ? null
                                : sheet.text("case.paper", letter.letterNumber(), SheetWriter.day(letter.letterDate())))
                .row(
                        "created",
                        Isolated.text(organisation.nameOf(letter.createdBy())) + ", "
                                + SheetWriter.day(BusinessTime.dayOf(letter.createdAt())))
                .row("submitted", SheetWriter.day(BusinessTime.dayOf(letter.submittedAt())))
                .build();
    }

    /** A decision on a list is one paper about many. */
    private CaseSheet.Section decisions(AwardLetter letter, SheetWriter sheet) {
        Map<String, List<NomineeDecision>> byTask = letters.decisionsOn(letter.id()).stream()
                .collect(Collectors.groupingBy(NomineeDecision::taskId, LinkedHashMap::new, Collectors.toList()));
        SheetWriter.Section section = sheet.section("decisions");
        byTask.values().forEach(rows -> {
            NomineeDecision first = rows.get(0);
            section.named(
                    sheet.text("award.decision.title", first.decisionNumber(), SheetWriter.day(first.decidedOn())),
                    organisation.unit(first.unitId()).name() + "\n"
                            + sheet.text(
                                    "award.decision.counts",
                                    count(rows, ListOutcome.AWARD),
                                    count(rows, ListOutcome.PROPOSE),
                                    count(rows, ListOutcome.REFUSE)));
        });
        return section.build();
    }

    private static long count(List<NomineeDecision> rows, ListOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
