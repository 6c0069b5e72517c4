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
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.Papers;
import vn.sovang.document.register.DocumentNumber;

/** Documents, certificates and issued files of an award on a page of their own, reached from the page of the award. */
@Controller
@RequestMapping("/khen-thuong")
class AwardPaperPages {

    private final LetterPapers letters;
    private final AdHocPapers adHocAwards;
    private final CasePapers papers;
    private final Cases cases;

    AwardPaperPages(LetterPapers letters, AdHocPapers adHocAwards, CasePapers papers, Cases cases) {
        this.letters = letters;
        this.adHocAwards = adHocAwards;
        this.papers = papers;
        this.cases = cases;
    }

    /** @param number as registered, null for none */
    record Line(Paper paper, DocumentNumber number) {}

    @GetMapping("/{id}/van-ban")
    String ofLetter(@PathVariable String id, Principal principal, Model model) {
        return show(letters, "/api/award-letters", id, principal, model);
    }

    @GetMapping("/dot-xuat/{id}/van-ban")
    String ofAdHocAward(@PathVariable String id, Principal principal, Model model) {
        return show(adHocAwards, "/api/ad-hoc-awards", id, principal, model);
    }

    private String show(Papers kind, String collection, String id, Principal principal, Model model) {
        String account = principal.getName();
        List<DocumentNumber> numbers = kind.numbers(id, account);
        CaseFile facts = cases.get(id);
        model.addAttribute("case", facts);
        model.addAttribute("page", cases.kindOf(id).page(id));
        model.addAttribute("collection", collection);
        model.addAttribute(
                "lines",
                kind.of(id, account).stream().map(paper -> line(paper, numbers)).toList());
        model.addAttribute("papers", papers.of(id, account));
        return "certificate/award-papers";
    }

    private static Line line(Paper paper, List<DocumentNumber> numbers) {
        return new Line(
                paper,
                numbers.stream()
                        .filter(number -> number.unitId().equals(paper.unitId())
                                && number.kind().equals(paper.kind().name()))
                        .findFirst()
                        .orElse(null));
    }
}
