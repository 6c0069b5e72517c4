package vn.sovang.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.Messages;
import vn.sovang.shared.Refusal;
import vn.sovang.shared.UnstorableText;

/** Refusals on pages, as a page in the person's language. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PageRefusals {

    private static final Logger log = LoggerFactory.getLogger(PageRefusals.class);

    private final Messages messages;

    PageRefusals(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler(Refusal.class)
    String refused(Refusal refusal, Locale locale, HttpServletResponse response, Model model) {
        int status = refusal.status();
        response.setStatus(status);
        model.addAttribute("heading", messages.text(locale, "problem." + status));
        model.addAttribute("detail", messages.refusal(locale, refusal));
        return "portal/refused";
    }

    /** What the rules did not look at before the database did. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    String unstorable(
            DataIntegrityViolationException failure, Locale locale, HttpServletResponse response, Model model) {
        if (UnstorableText.caused(failure)) {
            return refused(UnstorableText.refusal(), locale, response, model);
        }
        throw failure;
    }

    /** A deadlock or a wait that took too long: nothing was written, so the person tries again. */
    @ExceptionHandler({ConcurrencyFailureException.class, QueryTimeoutException.class})
    String lostRace(DataAccessException lost, Locale locale, HttpServletResponse response, Model model) {
        log.info("A person's request lost a race and was refused: {}", lost.getMessage());
        return refused(new AlreadyDone("lostRace"), locale, response, model);
    }
}
