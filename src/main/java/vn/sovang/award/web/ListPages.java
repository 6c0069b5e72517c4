package vn.sovang.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.LetterVisibility;
import vn.sovang.award.ListUploads;
import vn.sovang.award.NominationDesk;
import vn.sovang.award.Nominee;
import vn.sovang.award.Statistics;
import vn.sovang.award.spreadsheet.CellProblem;
import vn.sovang.award.spreadsheet.HiddenRows;
import vn.sovang.award.spreadsheet.ListTemplate;
import vn.sovang.award.spreadsheet.ListUpload;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.Messages;

/** The list as a spreadsheet: template, upload with a look before anything is replaced, and download. */
@Controller
@RequestMapping("/khen-thuong/{id}/danh-sach")
class ListPages {

    private static final MediaType SPREADSHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int SHOWN = 10;

    private final LetterVisibility visibility;
    private final AwardLetters letters;
    private final NominationDesk desk;
    private final ListTemplate template;
    private final ListUpload upload;
    private final ListUploads uploads;
    private final Statistics statistics;
    private final AuditLog audit;
    private final Messages messages;

    ListPages(
            LetterVisibility visibility,
            AwardLetters letters,
            NominationDesk desk,
            ListTemplate template,
            ListUpload upload,
            ListUploads uploads,
            Statistics statistics,
            AuditLog audit,
            Messages messages) {
        this.visibility = visibility;
        this.letters = letters;
        this.desk = desk;
        this.template = template;
        this.upload = upload;
        this.uploads = uploads;
        this.statistics = statistics;
        this.audit = audit;
        this.messages = messages;
    }

    /** A problem in words. */
    record ProblemLine(int row, String column, String title, String message) {}

    @GetMapping
    String show(@PathVariable String id, Principal principal, Model model) {
        return page(editable(id, principal), model);
    }

    @GetMapping("/mau")
    ResponseEntity<byte[]> template(@PathVariable String id, Principal principal, Locale locale) {
        AwardLetter letter = visibility.visibleTo(principal.getName(), id);
        return file("mau-danh-sach.xlsx", template.write(letter, List.of(), locale));
    }

    /** The list there is, in the columns of the template. */
    @GetMapping("/tep")
    ResponseEntity<byte[]> download(@PathVariable String id, Principal principal, Locale locale) {
        AwardLetter letter = visibility.visibleTo(principal.getName(), id);
        audit.record(AuditEntry.of(AuditAction.EXPORTED)
                .by(principal.getName())
                .inCase(letter.id(), letter.number(), letter.currentUnitId())
                .with("what", "NOMINEES"));
        return file("danh-sach.xlsx", template.write(letter, letters.nominees(id), locale));
    }

    @PostMapping
    String upload(
            @PathVariable String id,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "ASK") HiddenRows hidden,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after)
            throws IOException {
        AwardLetter letter = editable(id, principal);
        String account = principal.getName();
        ListUpload.Result result =
                upload.read(letter, file == null ? new byte[0] : file.getBytes(), hidden, account, locale);
        if (!result.isSound()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("asksForHidden", result.asksForHidden());
            model.addAttribute(
                    "problems",
                    result.problems().stream()
                            .map(problem -> line(problem, locale))
                            .toList());
            return page(letter, model);
        }
        if (letters.nominees(id).isEmpty()) {
            return stored(id, result.list(), account, locale, after);
        }
        List<Nominee> wanted = desk.check(id, result.list(), account);
        model.addAttribute("upload", uploads.keep(id, account, result.list()));
        model.addAttribute("wanted", wanted.stream().limit(SHOWN).toList());
        model.addAttribute("wantedTotal", wanted.size());
        model.addAttribute("wantedStatistics", statistics.of(wanted, letter.unitId()));
        return page(letter, model);
    }

    @PostMapping("/thay")
    String replace(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String upload,
            Principal principal,
            Locale locale,
            RedirectAttributes after) {
        editable(id, principal);
        String account = principal.getName();
        String list = uploads.find(upload, id, account).orElse(null);
        if (list == null) {
            after.addFlashAttribute("problem", messages.text(locale, "award.upload.gone"));
            return "redirect:/khen-thuong/" + id + "/danh-sach";
        }
        return stored(id, list, account, locale, after);
    }

    private String stored(String id, String list, String account, Locale locale, RedirectAttributes after) {
        int stored = desk.replace(id, list, account);
        uploads.forget(id, account);
        after.addFlashAttribute("done", messages.text(locale, "award.upload.stored", stored));
        return "redirect:/khen-thuong/" + id;
    }

    private String page(AwardLetter letter, Model model) {
        model.addAttribute("letter", letter);
        model.addAttribute("present", letters.nominees(letter.id()).size());
        model.addAttribute("most", NominationDesk.MOST_NOMINEES);
        return "award/upload";
    }

    private ProblemLine line(CellProblem problem, Locale locale) {
        return new ProblemLine(
                problem.row(), problem.column(), problem.title(), messages.violation(locale, problem.violation()));
    }

    private AwardLetter editable(String id, Principal principal) {
        AwardLetter letter = desk.editableBy(principal.getName(), id);
        if (letter.status() != LetterStatus.PREPARATION) {
            throw new AlreadyDone("listFixed");
        }
        return letter;
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(SPREADSHEET)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
