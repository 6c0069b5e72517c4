package vn.sovang.shared;

import java.beans.PropertyEditorSupport;
import java.util.Set;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Fields of forms arrive without invisible characters, as JSON does by the {@link InputReader}; passwords as typed. */
@ControllerAdvice
class TypedText {

    private static final Set<String> PASSWORDS = Set.of("current", "wanted", "repeated");

    @InitBinder
    void removeInvisible(WebDataBinder binder) {
        if (!PASSWORDS.contains(binder.getObjectName())) {
            binder.registerCustomEditor(String.class, new VisibleText());
        }
    }

    private static final class VisibleText extends PropertyEditorSupport {

        @Override
        public void setAsText(String typed) {
            setValue(Visible.text(typed));
        }
    }
}
