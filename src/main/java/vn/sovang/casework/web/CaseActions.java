package vn.sovang.casework.web;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.document.AttachmentAccess;
import vn.sovang.document.Attachments;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.Refusal;
import vn.sovang.shared.TemporarilyUnavailable;

/** What people do from the page of a case: it is done or refused, and the page says which. */
@Component
public class CaseActions {

    private final Attachments attachments;
    private final AttachmentAccess access;
    private final Messages messages;

    CaseActions(Attachments attachments, AttachmentAccess access, Messages messages) {
        this.attachments = attachments;
        this.access = access;
        this.messages = messages;
    }

    /** Does it and says so, or says why not, on the page at the path; a case that may not be seen stays a 404. */
    public String attempt(String path, Locale locale, RedirectAttributes after, String done, Runnable work) {
        try {
            work.run();
            after.addFlashAttribute("done", messages.text(locale, done));
        } catch (InvalidInput invalid) {
            after.addFlashAttribute(
                    "problem",
                    invalid.violations().stream()
                            .map(violation -> messages.violation(locale, violation))
                            .collect(Collectors.joining(" ")));
        } catch (NotAllowed | AlreadyDone | TemporarilyUnavailable refused) {
            after.addFlashAttribute("problem", messages.refusal(locale, refused));
        }
        return "redirect:" + path;
    }

    /** Adds a file to the case whose page is at the path. */
    public String attach(
            String path, String caseId, MultipartFile file, String account, Locale locale, RedirectAttributes after)
            throws IOException {
        access.requireReader(caseId, account);
        byte[] content = file == null ? new byte[0] : file.getBytes();
        return attempt(path, locale, after, "case.attached", () -> {
            access.requireContributor(caseId, account);
            if (content.length == 0) {
                throw InvalidInput.of("file", "required");
            }
            attachments.add(caseId, account, file.getOriginalFilename(), content);
        });
    }

    public boolean mayAttach(String caseId, String account) {
        return may(() -> access.requireContributor(caseId, account));
    }

    /** Whether it would be done, for links and buttons that nobody should see in vain. */
    public static boolean may(Runnable permission) {
        try {
            permission.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
