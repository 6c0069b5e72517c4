package vn.sovang.award.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sovang.award.AdHocAwards;
import vn.sovang.casework.web.CasePageParts;

/** The shares of one award, and the way to its papers. */
@Component
class AdHocPageParts implements CasePageParts {

    private final AdHocAwards awards;

    AdHocPageParts(AdHocAwards awards) {
        this.awards = awards;
    }

    @Override
    public String kind() {
        return AdHocAwards.KIND;
    }

    @Override
    public String fragment() {
        return "ad-hoc/figures :: figures";
    }

    @Override
    public void fill(String caseId, String account, Map<String, String> query, Locale locale, Model model) {
        model.addAttribute("figures", awards.statistics(awards.get(caseId)));
    }
}
