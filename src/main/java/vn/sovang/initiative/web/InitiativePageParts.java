package vn.sovang.initiative.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sovang.casework.web.CasePageParts;
import vn.sovang.document.paper.PaperOverview;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.papers.InitiativePapers;

/** Certificates, issued documents and Word files on the page of an initiative. */
@Component
class InitiativePageParts implements CasePageParts {

    private final PaperOverview papers;
    private final InitiativePapers documents;

    InitiativePageParts(PaperOverview papers, InitiativePapers documents) {
        this.papers = papers;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return Initiatives.KIND;
    }

    @Override
    public String fragment() {
        return "initiative/papers :: papers";
    }

    @Override
    public void fill(String caseId, String account, Map<String, String> query, Locale locale, Model model) {
        model.addAttribute("papers", papers.of(caseId, account));
        model.addAttribute("documents", documents.of(caseId, account));
    }
}
