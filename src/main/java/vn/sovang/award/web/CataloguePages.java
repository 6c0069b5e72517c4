package vn.sovang.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sovang.award.AwardForms;
import vn.sovang.award.CatalogueImport;
import vn.sovang.organisation.AccountDirectory;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;

/** The catalogue for everybody, and its import for administrators. */
@Controller
class CataloguePages {

    private final AwardForms forms;
    private final CatalogueImport catalogue;
    private final AccountDirectory accounts;
    private final Messages messages;
    private final Clock clock;

    CataloguePages(
            AwardForms forms, CatalogueImport catalogue, AccountDirectory accounts, Messages messages, Clock clock) {
        this.forms = forms;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    /** A problem of the file with its path. */
    record FileProblem(String path, String message) {}

    @GetMapping("/khen-thuong/danh-muc")
    String show(Principal principal, Locale locale, Model model) {
        LocalDate today = BusinessTime.today(clock);
        model.addAttribute("forms", forms.inForceOn(today));
        model.addAttribute("today", today);
        model.addAttribute("english", locale.getLanguage().equals("en"));
        model.addAttribute("administrator", accounts.isAdministrator(principal.getName()));
        return "award/catalogue";
    }

    /** Below /quan-tri, where only administrators come. */
    @PostMapping("/quan-tri/danh-muc-khen-thuong")
    String load(
            @RequestParam(required = false) MultipartFile file,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            model.addAttribute(
                    "result", catalogue.load(file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8)));
        } catch (InvalidInput invalid) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute(
                    "problems",
                    invalid.violations().stream()
                            .map(violation -> new FileProblem(violation.field(), messages.violation(locale, violation)))
                            .toList());
        }
        return show(principal, locale, model);
    }
}
