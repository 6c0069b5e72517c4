package vn.sovang.award.papers;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.document.paper.PaperController;
import vn.sovang.document.paper.PaperOffice;
import vn.sovang.document.paper.PaperResponses;

/** Papers of a submission letter with its list. */
@RestController
@RequestMapping("/api/award-letters/{caseId}/documents")
class LetterPaperController extends PaperController {

    LetterPaperController(LetterPapers papers, PaperOffice office, PaperResponses responses) {
        super("/api/award-letters", papers, office, responses);
    }
}
