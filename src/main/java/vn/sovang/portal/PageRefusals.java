package vn.sovang.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Refusal;
import vn.sovang.shared.TemporarilyUnavailable;

/** Refusals on pages, as a page in the person's language. */
@ControllerAdvice(annotations = Controller.class)
class PageRefusals {

    private final Messages messages;

    PageRefusals(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler(Refusal.class)
    String refused(Refusal refusal, Locale locale, HttpServletResponse response, Model model) {
        int status = status(refusal);
        response.setStatus(status);
        model.addAttribute("title", messages.text(locale, "problem." + status));
        model.addAttribute("detail", messages.refusal(locale, refusal));
        return "portal/refused";
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof InvalidInput) {
            return 400;
        }
        if (refusal instanceof NotVisible) {
            return 404;
        }
        if (refusal instanceof TemporarilyUnavailable) {
            return 503;
        }
        return refusal instanceof AlreadyDone ? 409 : 403;
    }
}
