package vn.sovang.award.papers;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.LetterVisibility;
import vn.sovang.casefile.Cases;
import vn.sovang.document.paper.DrawnPaper;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperOffice;
import vn.sovang.document.paper.Papers;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.document.word.DocumentKind;

/** The documents of letters; nominees who do not see the letter see none of them. */
@Service
public class LetterPapers implements Papers {

    private final LetterVisibility visibility;
    private final LetterPaperRules rules;
    private final LetterDrawing drawing;
    private final PaperOffice office;
    private final Cases cases;

    LetterPapers(
            LetterVisibility visibility,
            LetterPaperRules rules,
            LetterDrawing drawing,
            PaperOffice office,
            Cases cases) {
        this.visibility = visibility;
        this.rules = rules;
        this.drawing = drawing;
        this.office = office;
        this.cases = cases;
    }

    @Override
    public List<Paper> of(String letterId, String account) {
        AwardLetter letter = visibility.visibleTo(account, letterId);
        return rules.of(letter, rules.reader(letter, account));
    }

    @Override
    public DrawnPaper draw(String letterId, DocumentKind kind, String unitId, String account) {
        AwardLetter letter = visibility.visibleTo(account, letterId);
        Paper paper = Paper.find(of(letterId, account), kind, unitId);
        return office.draw(cases.get(letterId), paper, drawing.draw(kind, letter, paper.unitId()), account);
    }

    @Override
    public String numberedBy(String letterId, DocumentKind kind, String unitId, String account) {
        return office.numberedBy(Paper.find(of(letterId, account), kind, unitId), account);
    }

    @Override
    public DocumentNumber number(
            String letterId, DocumentKind kind, String unitId, OfficeNumber given, String account) {
        Paper paper = Paper.find(of(letterId, account), kind, unitId);
        return office.number(cases.get(letterId), paper, given, account);
    }

    @Override
    public List<DocumentNumber> numbers(String letterId, String account) {
        visibility.visibleTo(account, letterId);
        return office.numbers(letterId);
    }
}
