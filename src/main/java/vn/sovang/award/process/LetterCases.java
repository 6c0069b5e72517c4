package vn.sovang.award.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardStep;
import vn.sovang.award.LetterSheets;
import vn.sovang.award.LetterStatus;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.CaseStatus;
import vn.sovang.casefile.CaseStep;
import vn.sovang.casefile.Concerned;
import vn.sovang.casefile.SheetWriter;

/** Submission letters with a list. */
@Component
class LetterCases extends AwardCases {

    private final LetterSheets sheets;

    LetterCases(AwardLetters letters, LetterSheets sheets) {
        super(letters);
        this.sheets = sheets;
    }

    @Override
    public String code() {
        return AwardLetters.KIND;
    }

    @Override
    public String texts() {
        return "award.";
    }

    @Override
    public CaseStatus[] statuses() {
        return LetterStatus.values();
    }

    @Override
    public CaseStep[] steps() {
        return AwardStep.values();
    }

    @Override
    public List<CaseSheet.Section> sections(SheetWriter sheet) {
        return sheets.sections(sheet);
    }

    @Override
    public String page(String caseId) {
        return "/khen-thuong/" + caseId;
    }

    /** A list is about many: {@link OwnRows} and the ballots keep people from their own rows. */
    @Override
    public List<Concerned> concerned(String caseId) {
        return List.of();
    }
}
