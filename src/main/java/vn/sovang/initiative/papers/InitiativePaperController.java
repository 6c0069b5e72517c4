package vn.sovang.initiative.papers;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.document.paper.PaperController;
import vn.sovang.document.paper.PaperOffice;
import vn.sovang.document.paper.PaperResponses;

/** Papers of an initiative. */
@RestController
@RequestMapping("/api/initiatives/{caseId}/documents")
class InitiativePaperController extends PaperController {

    InitiativePaperController(InitiativePapers papers, PaperOffice office, PaperResponses responses) {
        super("/api/initiatives", papers, office, responses);
    }
}
