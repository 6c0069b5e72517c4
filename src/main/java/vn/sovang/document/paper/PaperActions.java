package vn.sovang.document.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.casefile.Cases;
import vn.sovang.document.certificate.Certificates;
import vn.sovang.document.certificate.Correction;
import vn.sovang.document.issued.CaseIssuing;
import vn.sovang.document.issued.IssuedDocument;
import vn.sovang.document.issued.IssuedDocuments;
import vn.sovang.document.issued.IssuedSubmission;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.TemporarilyUnavailable;

/** What people do with the papers of a case from its page; they come back to it with a message. */
@Controller
@RequestMapping("/ho-so/{id}")
class PaperActions {

    private final CertificateDesk desk;
    private final Certificates certificates;
    private final IssuedDocuments documents;
    private final CaseIssuing cases;
    private final Cases kinds;
    private final InputReader reader;
    private final ObjectMapper json;
    private final Messages messages;

    PaperActions(
            CertificateDesk desk,
            Certificates certificates,
            IssuedDocuments documents,
            CaseIssuing cases,
            Cases kinds,
            InputReader reader,
            ObjectMapper json,
            Messages messages) {
        this.desk = desk;
        this.certificates = certificates;
        this.documents = documents;
        this.cases = cases;
        this.kinds = kinds;
        this.reader = reader;
        this.json = json;
        this.messages = messages;
    }

    @FunctionalInterface
    private interface Work {

        /** @return what to tell afterwards */
        String run() throws IOException;
    }

    @PostMapping("/giay-chung-nhan")
    String issue(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        return attempt(id, principal, locale, after, () -> {
            SignerInput input = reader.read(
                    fields(form, "unit", "signerOffice", "signerName", "honour", "achievement"), SignerInput.class);
            int issued = desk.issue(id, input, principal.getName()).size();
            return messages.text(locale, "papers.certificates.issued", issued);
        });
    }

    @PostMapping("/giay-chung-nhan/{certificate}/cap-lai")
    String reissue(
            @PathVariable String id,
            @PathVariable String certificate,
            @RequestParam Map<String, String> form,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        return attempt(id, principal, locale, after, () -> {
            if (!certificates
                    .get(certificate)
                    .certificate()
                    .certified()
                    .caseId()
                    .equals(id)) {
                throw new NotVisible("certificate");
            }
            Correction correction =
                    reader.read(fields(form, "holder", "holderPosition", "holderUnit", "reason"), Correction.class);
            String code = certificates
                    .reissue(certificate, correction, principal.getName())
                    .code();
            return messages.text(locale, "papers.certificates.reissued", code);
        });
    }

    @PostMapping("/van-ban")
    String add(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) MultipartFile file,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        return attempt(id, principal, locale, after, () -> {
            cases.requireIssuer(id, principal.getName());
            IssuedSubmission submission =
                    reader.read(fields(form, "kind", "number", "issuedOn"), IssuedSubmission.class, documents::check);
            byte[] content = file == null ? new byte[0] : file.getBytes();
            String name = file == null ? "" : file.getOriginalFilename();
            IssuedDocument added = documents.add(id, principal.getName(), submission, name, content);
            return messages.text(
                    locale,
                    "papers.documents.added." + added.signatures().summary().name());
        });
    }

    @PostMapping("/doi-chieu")
    String compare(
            @PathVariable String id,
            @RequestParam(required = false) MultipartFile file,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        return attempt(id, principal, locale, after, () -> {
            byte[] content = file == null ? new byte[0] : file.getBytes();
            IssuedDocument same = documents
                    .sameAs(id, principal.getName(), content)
                    .orElseThrow(() -> new AlreadyDone("issuedDifferent"));
            return messages.text(locale, "papers.documents.same", same.paper().number());
        });
    }

    /** Does it and says so, or says why not; a case that may not be seen stays a 404. */
    private String attempt(String id, Principal principal, Locale locale, RedirectAttributes after, Work work)
            throws IOException {
        cases.requireReader(id, principal.getName());
        try {
            after.addFlashAttribute("done", work.run());
        } catch (InvalidInput invalid) {
            after.addFlashAttribute(
                    "problem",
                    invalid.violations().stream()
                            .map(violation -> messages.violation(locale, violation))
                            .collect(Collectors.joining(" ")));
        } catch (NotAllowed | AlreadyDone | TemporarilyUnavailable refused) {
            after.addFlashAttribute("problem", messages.refusal(locale, refused));
        }
        return "redirect:" + pageOf(id);
    }

    /** Papers of awards have a page of their own. */
    private String pageOf(String id) {
        String page = kinds.kindOf(id).page(id);
        return page.startsWith("/khen-thuong/") ? page + "/van-ban" : page;
    }

    /** As JSON for the reader; an empty field is none. */
    private String fields(Map<String, String> form, String... names) throws JsonProcessingException {
        Map<String, String> given = new HashMap<>();
        for (String name : names) {
            String value = form.get(name);
            given.put(name, value == null || value.isBlank() ? null : value.strip());
        }
        return json.writeValueAsString(given);
    }
}
