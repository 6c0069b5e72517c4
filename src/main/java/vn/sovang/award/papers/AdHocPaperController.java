package vn.sovang.award.papers;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.document.paper.PaperController;
import vn.sovang.document.paper.PaperOffice;
import vn.sovang.document.paper.PaperResponses;

/** Papers of an award of the simplified procedure. */
@RestController
@RequestMapping("/api/ad-hoc-awards/{caseId}/documents")
class AdHocPaperController extends PaperController {

    AdHocPaperController(AdHocPapers papers, PaperOffice office, PaperResponses responses) {
        super("/api/ad-hoc-awards", papers, office, responses);
    }
}
