package vn.sovang.award.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.award.AwardForm;
import vn.sovang.award.AwardForms;
import vn.sovang.award.CatalogueImport;
import vn.sovang.award.Honours;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Days;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.PageOf;

/** Catalogue and honours over HTTP. */
@RestController
class AwardRegisterController {

    private final AwardForms forms;
    private final CatalogueImport catalogue;
    private final Honours honours;
    private final Days days;
    private final Clock clock;

    AwardRegisterController(AwardForms forms, CatalogueImport catalogue, Honours honours, Days days, Clock clock) {
        this.forms = forms;
        this.catalogue = catalogue;
        this.honours = honours;
        this.days = days;
        this.clock = clock;
    }

    /** Forms in force on the day, today when none is named. */
    @GetMapping("/api/award-forms")
    List<AwardForm> forms(@RequestParam(required = false) String on) {
        return forms.inForceOn(on == null || on.isBlank() ? BusinessTime.today(clock) : days.read("on", on));
    }

    /** Loads a newer catalogue; 400 with every problem and its path when it is refused. */
    @PostMapping("/api/administration/award-forms")
    CatalogueImport.Result load(@RequestBody(required = false) String file) {
        return catalogue.load(file);
    }

    @GetMapping("/api/honours")
    PageOf<HonourItem> honours(@RequestParam Map<String, String> query) {
        HonourQuery wanted = HonourQuery.read(query);
        return honours.search(wanted.search(), wanted.paging()).map(HonourItem::of);
    }

    @GetMapping("/api/honours/{code}")
    HonourItem honour(@PathVariable String code) {
        return honours.byCode(code).map(HonourItem::of).orElseThrow(() -> new NotVisible("honour"));
    }
}
