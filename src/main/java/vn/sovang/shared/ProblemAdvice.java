package vn.sovang.shared;

import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Turns refusals into {@code application/problem+json} in the caller's language. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Messages messages;

    ProblemAdvice(Messages messages) {
        this.messages = messages;
    }

    /** One violation as it goes over the wire. */
    record FieldProblem(String field, String message) {}

    @ExceptionHandler(Refusal.class)
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(refusal.status());
        problem.setTitle(messages.text(locale, "problem." + problem.getStatus()));
        problem.setDetail(messages.refusal(locale, refusal));
        if (refusal instanceof InvalidInput invalid) {
            List<FieldProblem> violations = invalid.violations().stream()
                    .map(violation -> new FieldProblem(violation.field(), messages.violation(locale, violation)))
                    .toList();
            problem.setProperty("violations", violations);
        }
        return answer(problem);
    }

    /** A deadlock or a wait that took too long: nothing was written, so the person tries again. */
    @ExceptionHandler({ConcurrencyFailureException.class, QueryTimeoutException.class})
    ResponseEntity<ProblemDetail> lostRace(DataAccessException lost, Locale locale) {
        log.info("A person's request lost a race and was refused: {}", lost.getMessage());
        return refused(new AlreadyDone("lostRace"), locale);
    }

    /** What the rules did not look at before the database did. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    ResponseEntity<ProblemDetail> unstorable(DataIntegrityViolationException failure, Locale locale) {
        if (UnstorableText.caused(failure)) {
            return refused(UnstorableText.refusal(), locale);
        }
        throw failure;
    }

    /** A value in the path or query string that cannot be what it should be. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<ProblemDetail> unreadable(MethodArgumentTypeMismatchException mismatch, Locale locale) {
        Class<?> type = mismatch.getRequiredType();
        boolean number = type != null && Number.class.isAssignableFrom(type);
        return refused(InvalidInput.of(mismatch.getName(), number ? "notAWholeNumber" : "wrongType"), locale);
    }

    /** Only for requests without a length; others are refused before they are read. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<ProblemDetail> tooLarge(Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.PAYLOAD_TOO_LARGE);
        problem.setTitle(messages.text(locale, "problem.413"));
        return answer(problem);
    }

    /** Problem details whatever the caller accepts, so that nobody is refused without a word. */
    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
