package vn.sovang.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sovang.casework.CaseSoundness;
import vn.sovang.notification.MailLog;
import vn.sovang.notification.MailStatus;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.OrganisationImport;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.Paging;

/** Loading the organisation and watching the mail. */
@Controller
class AdministrationPage {

    private final OrganisationImport organisationImport;
    private final Organisation organisation;
    private final MailLog mails;
    private final CaseSoundness soundness;
    private final Messages messages;

    AdministrationPage(
            OrganisationImport organisationImport,
            Organisation organisation,
            MailLog mails,
            CaseSoundness soundness,
            Messages messages) {
        this.organisationImport = organisationImport;
        this.organisation = organisation;
        this.mails = mails;
        this.soundness = soundness;
        this.messages = messages;
    }

    /** A problem of the file with its path. */
    record FileProblem(String path, String message) {}

    @GetMapping("/quan-tri")
    String show(
            @RequestParam(required = false) MailStatus status,
            @RequestParam(required = false) Integer page,
            Model model) {
        model.addAttribute("unsound", soundness.latest());
        model.addAttribute("units", organisation.units());
        model.addAttribute("counts", mails.counts());
        model.addAttribute("status", status);
        model.addAttribute("mails", mails.messages(status, Paging.of(page, null)));
        return "portal/administration";
    }

    @PostMapping("/quan-tri/to-chuc")
    String load(
            @RequestParam(required = false) MultipartFile file,
            Locale locale,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            String text = file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
            model.addAttribute("result", organisationImport.load(text));
        } catch (InvalidInput invalid) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            List<FileProblem> problems = invalid.violations().stream()
                    .map(violation -> new FileProblem(violation.field(), messages.violation(locale, violation)))
                    .toList();
            model.addAttribute("problems", problems);
        }
        return show(null, null, model);
    }

    @PostMapping("/quan-tri/thu/{id}/gui-lai")
    String retry(@PathVariable String id) {
        try {
            mails.retry(id);
        } catch (AlreadyDone sentMeanwhile) {
            return "redirect:/quan-tri";
        }
        return "redirect:/quan-tri";
    }
}
