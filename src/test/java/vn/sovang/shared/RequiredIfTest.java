package vn.sovang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredIfTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    enum Outcome {
        ACCEPT,
        REFUSE,
        RETURN
    }

    @RequiredIf(
            field = "reason",
            when = "outcome",
            is = {"REFUSE", "RETURN"},
            message = "reasonRequired")
    @RequiredIf(field = "number", when = "outcome", is = "ACCEPT")
    record Answer(Outcome outcome, Integer number, String reason) {}

    @Test
    void asksForAFieldOnlyWhereTheOtherSaysSo() {
        assertThat(problems(new Answer(Outcome.REFUSE, null, " "))).containsExactly("reason reasonRequired");
        assertThat(problems(new Answer(Outcome.RETURN, null, "thiếu minh chứng")))
                .isEmpty();
        assertThat(problems(new Answer(Outcome.ACCEPT, null, null))).containsExactly("number required");
        assertThat(problems(new Answer(Outcome.ACCEPT, 1, null))).isEmpty();
        assertThat(problems(new Answer(null, null, null))).isEmpty();
    }

    private static List<String> problems(Answer answer) {
        return VALIDATOR.validate(answer).stream()
                .map(broken -> broken.getPropertyPath() + " " + broken.getMessageTemplate())
                .toList();
    }
}
