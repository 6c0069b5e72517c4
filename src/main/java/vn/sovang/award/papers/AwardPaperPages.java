package vn.sovang.award.papers;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.Cases;
import vn.sovang.document.paper.CasePapers;
import vn.sovang.document.paper.OfferedPaper;
import vn.sovang.document.paper.PaperOffice;
import vn.sovang.document.paper.PaperOverview;
import vn.sovang.document.register.DocumentNumber;

/** Documents, certificates and issued files of an award on a page of their own, reached from the page of the award. */
@Controller
@RequestMapping("/khen-thuong")
class AwardPaperPages {

    private final LetterPapers letters;
    private final AdHocPapers adHocAwards;
    private final PaperOverview papers;
    private final Cases cases;
    private final PaperOffice office;

    AwardPaperPages(
            LetterPapers letters, AdHocPapers adHocAwards, PaperOverview papers, Cases cases, PaperOffice office) {
        this.letters = letters;
        this.adHocAwards = adHocAwards;
        this.papers = papers;
        this.cases = cases;
        this.office = office;
    }

    /** @param number as registered, null for none */
    record Line(OfferedPaper paper, DocumentNumber number) {}

    @GetMapping("/{id}/van-ban")
    String ofLetter(@PathVariable String id, Principal principal, Model model) {
        return show(letters, "/api/award-letters", id, principal, model);
    }

    @GetMapping("/dot-xuat/{id}/van-ban")
    String ofAdHocAward(@PathVariable String id, Principal principal, Model model) {
        return show(adHocAwards, "/api/ad-hoc-awards", id, principal, model);
    }

    private String show(CasePapers kind, String collection, String id, Principal principal, Model model) {
        String account = principal.getName();
        List<OfferedPaper> offered = kind.of(id, account);
        List<DocumentNumber> numbers = office.numbers(id);
        CaseFile facts = cases.get(id);
        model.addAttribute("case", facts);
        model.addAttribute("page", cases.kindOf(id).page(id));
        model.addAttribute("collection", collection);
        model.addAttribute(
                "lines", offered.stream().map(paper -> line(paper, numbers)).toList());
        model.addAttribute("papers", papers.of(id, account));
        return "certificate/award-papers";
    }

    private static Line line(OfferedPaper paper, List<DocumentNumber> numbers) {
        return new Line(
                paper,
                numbers.stream()
                        .filter(number -> number.purpose()
                                .isIn(paper.unitId(), paper.kind().name()))
                        .findFirst()
                        .orElse(null));
    }
}
