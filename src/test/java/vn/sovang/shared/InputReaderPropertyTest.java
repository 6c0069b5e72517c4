package vn.sovang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sovang.council.ScoreSheetSubmission;
import vn.sovang.initiative.DecisionSubmission;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.support.JsonMutations;
import vn.sovang.support.RequestBuilder;

/** Whatever text arrives, a reader gets a value or the sender a list of problems. */
class InputReaderPropertyTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final List<Class<?>> TYPES =
            List.of(RecognitionRequest.class, ScoreSheetSubmission.class, DecisionSubmission.class);
    private static final List<String> SAMPLES = List.of(
            RequestBuilder.aRequest().build(),
            "{\"conflict\":null,\"scores\":{\"novelty\":1,\"applicability\":2,\"effectiveness\":3},\"vote\":\"AGREE\",\"comment\":\"x\"}",
            "{\"outcome\":\"REFUSE\",\"decisionNumber\":\"1\",\"decidedOn\":\"2026-01-31\",\"reason\":\"x\"}");

    private final InputReader reader = new InputReader(VALIDATOR, new Days(Clock.systemUTC()));

    @Property(tries = 2000, seed = "20261123")
    void answersWithAValueOrWithProblemsAtFields(@ForAll("texts") String text, @ForAll("types") Class<?> type) {
        Throwable thrown = catchThrowable(() -> reader.read(text, type));

        if (thrown != null) {
            assertThat(thrown).isInstanceOf(InvalidInput.class);
            assertThat(((InvalidInput) thrown).violations()).isNotEmpty().allSatisfy(violation -> {
                assertThat(violation.code()).isNotBlank();
                assertThat(violation.field()).isNotNull();
                if (violation.field().isEmpty()) {
                    // What is not a JSON object has no field that one could name; a field may be named "".
                    assertThat(violation.code()).isIn("notJson", "notAnObject", "unknownField");
                }
            });
        }
    }

    @Example
    void nestingBeyondTheParsersLimitIsAProblemOfTheText() {
        String deep = "{\"a\":" + "[".repeat(1100) + "]".repeat(1100) + "}";

        assertThatThrownBy(() -> reader.read(deep, DecisionSubmission.class)).isInstanceOf(InvalidInput.class);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                JsonMutations.of(SAMPLES),
                Arbitraries.strings(),
                Arbitraries.strings().withChars("{}[]\",:0e-+.nul\\"));
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(TYPES);
    }
}
