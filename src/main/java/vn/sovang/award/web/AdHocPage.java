package vn.sovang.award.web;

import java.security.Principal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocDesk;
import vn.sovang.award.AwardForm;
import vn.sovang.casework.web.CaseActions;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.Paging;

/** The list of short dossiers of the simplified procedure. */
@Controller
@RequestMapping(AdHocPage.PATH)
class AdHocPage {

    static final String PATH = "/khen-thuong/dot-xuat";

    private final AdHocDesk desk;
    private final AdHocAwards awards;
    private final Organisation organisation;

    AdHocPage(AdHocDesk desk, AdHocAwards awards, Organisation organisation) {
        this.desk = desk;
        this.awards = awards;
        this.organisation = organisation;
    }

    /** A dossier in the list. */
    record Line(AdHocAward award, String formName, String unitName) {}

    @GetMapping
    String list(@RequestParam(required = false) Integer page, Principal principal, Locale locale, Model model) {
        String account = principal.getName();
        model.addAttribute(
                "found",
                awards.visible(account, Paging.of(page, null))
                        .map(award -> new Line(
                                award,
                                formName(award, locale),
                                organisation.unit(award.unitId()).name())));
        model.addAttribute("mayFile", CaseActions.may(() -> desk.unitsOf(account)));
        return "ad-hoc/list";
    }

    private String formName(AdHocAward award, Locale locale) {
        return awards.form(award).map((AwardForm form) -> form.name(locale)).orElse(award.formCode());
    }
}
