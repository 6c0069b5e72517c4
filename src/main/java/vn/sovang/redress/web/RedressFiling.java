package vn.sovang.redress.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;

/** What the pages that open a revocation and an appeal have in common. */
@Component
class RedressFiling {

    private final Messages messages;

    RedressFiling(Messages messages) {
        this.messages = messages;
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
