package vn.sovang.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.sovang.document.AttachmentSettings;
import vn.sovang.shared.Messages;

/**
 * Errors that no controller answered: problem details for programs, a page for people, both in their language. Neither
 * says more than what to do.
 */
@Controller
class ErrorAnswers implements ErrorController {

    private final ApiEntryPoint problems;
    private final AttachmentSettings attachments;
    private final Messages messages;

    ErrorAnswers(ApiEntryPoint problems, AttachmentSettings attachments, Messages messages) {
        this.problems = problems;
        this.attachments = attachments;
        this.messages = messages;
    }

    @RequestMapping("/error")
    String answer(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model)
            throws IOException {
        HttpStatus status = statusOf(request);
        String kind = kindOf(status);
        if (isForPrograms(request)) {
            problems.answer(request, response, status, "error." + kind + ".detail", attachments.perFileText());
            return null;
        }
        response.setStatus(status.value());
        model.addAttribute("heading", messages.text(locale, "error." + kind + ".title"));
        model.addAttribute("detail", messages.text(locale, "error." + kind + ".detail", attachments.perFileText()));
        return "portal/refused";
    }

    /** Somebody who opens the path itself finds nothing there. */
    private static HttpStatus statusOf(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String kindOf(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "403";
            case NOT_FOUND -> "404";
            case PAYLOAD_TOO_LARGE -> "413";
            default -> status.is5xxServerError() ? "500" : "400";
        };
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String accepted = request.getHeader("Accept");
        return path instanceof String text && text.matches("/(camunda/)?api/.*|/actuator/.*")
                || accepted != null && accepted.contains("json") && !accepted.contains("html");
    }
}
