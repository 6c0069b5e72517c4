package vn.sovang.redress.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casework.TaskDesk;
import vn.sovang.casework.web.CaseActions;
import vn.sovang.document.AttachmentSettings;
import vn.sovang.document.Attachments;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;

/** What the pages of revocations and of appeals have in common: the sheet of a case, and a form that opens one. */
@Component
class RedressPage {

    private final TaskDesk tasks;
    private final Attachments attachments;
    private final AttachmentSettings attachmentSettings;
    private final CaseActions actions;
    private final Messages messages;

    RedressPage(
            TaskDesk tasks,
            Attachments attachments,
            AttachmentSettings attachmentSettings,
            CaseActions actions,
            Messages messages) {
        this.tasks = tasks;
        this.attachments = attachments;
        this.attachmentSettings = attachmentSettings;
        this.actions = actions;
        this.messages = messages;
    }

    void show(CaseSheet sheet, String path, Principal principal, Model model) {
        String account = principal.getName();
        model.addAttribute("sheet", sheet);
        model.addAttribute("path", path);
        model.addAttribute("tasks", tasks.tasksOf(account, sheet.id()));
        model.addAttribute("attachments", attachments.of(sheet.id()));
        model.addAttribute("attachmentLimits", attachmentSettings);
        model.addAttribute("mayAttach", actions.mayAttach(sheet.id(), account));
    }

    /** A form again with every problem, or the page of what came of it. */
    ModelAndView done(
            Supplier<String> work,
            String message,
            Locale locale,
            RedirectAttributes after,
            Function<List<String>, ModelAndView> again) {
        try {
            String target = work.get();
            after.addFlashAttribute("done", messages.text(locale, message));
            return new ModelAndView("redirect:" + target);
        } catch (InvalidInput invalid) {
            ModelAndView page = again.apply(invalid.violations().stream()
                    .map(violation -> messages.violation(locale, violation))
                    .distinct()
                    .toList());
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        } catch (AlreadyDone refused) {
            ModelAndView page = again.apply(List.of(messages.refusal(locale, refused)));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
