package vn.sovang.paperwork;

import java.security.Principal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sovang.award.LetterVisibility;

/** The documents of a submission letter for people; its own page, for the letter's page knows nothing of documents. */
@Controller
class LetterPaperPage {

    private final LetterPapers papers;
    private final LetterVisibility visibility;
    private final PaperAnswers answers;

    LetterPaperPage(LetterPapers papers, LetterVisibility visibility, PaperAnswers answers) {
        this.papers = papers;
        this.visibility = visibility;
        this.answers = answers;
    }

    @GetMapping("/khen-thuong/{letterId}/van-ban")
    String show(@PathVariable String letterId, Principal principal, Locale locale, Model model) {
        model.addAttribute("letter", visibility.visibleTo(principal.getName(), letterId));
        model.addAttribute(
                "papers",
                answers.items(
                        "/api/award-letters/" + letterId + "/documents",
                        papers.of(letterId, principal.getName()),
                        papers.numbers(letterId, principal.getName()),
                        locale));
        return "paperwork/letter";
    }
}
