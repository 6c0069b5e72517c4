package vn.sovang.award.papers;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.LetterVisibility;
import vn.sovang.document.paper.CasePapers;
import vn.sovang.document.paper.OfferedPaper;

/** The papers of letters; nominees who do not see the letter see none of them. */
@Service
public class LetterPapers implements CasePapers {

    private final LetterVisibility visibility;
    private final LetterPaperRules rules;
    private final LetterDrawing drawing;

    LetterPapers(LetterVisibility visibility, LetterPaperRules rules, LetterDrawing drawing) {
        this.visibility = visibility;
        this.rules = rules;
        this.drawing = drawing;
    }

    @Override
    public List<OfferedPaper> of(String letterId, String account) {
        AwardLetter letter = visibility.visibleTo(account, letterId);
        return rules.of(letter, rules.reader(letter, account));
    }

    @Override
    public Record facts(String letterId, OfferedPaper paper, String account) {
        return drawing.draw(paper.kind(), visibility.visibleTo(account, letterId), paper.unitId());
    }
}
