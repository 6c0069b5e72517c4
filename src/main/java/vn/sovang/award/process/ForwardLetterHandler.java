package vn.sovang.award.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardOutcome;
import vn.sovang.award.AwardStep;
import vn.sovang.award.LetterStatus;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.Variable;
import vn.sovang.casework.WrittenNumber;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.RequiredIf;

/** The officer sends the rows that others decide on to the next unit up by letter (002-18), or does not. */
@Component
class ForwardLetterHandler implements SubmissionHandler<ForwardLetterHandler.Forwarding> {

    private final InputReader reader;
    private final AwardLetters letters;
    private final LetterMail mail;

    ForwardLetterHandler(InputReader reader, AwardLetters letters, LetterMail mail) {
        this.reader = reader;
        this.letters = letters;
        this.mail = mail;
    }

    @RequiredIf(field = "letterNumber", when = "forward", is = "true")
    @RequiredIf(field = "letterDate", when = "forward", is = "true")
    @RequiredIf(field = "reason", when = "forward", is = "false", message = "reasonRequired")
    record Forwarding(
            @NotNull(message = "required") Boolean forward,
            @OneLine(max = 100) String letterNumber,
            @PastOrPresent(message = "inFuture") LocalDate letterDate,
            @Narrative(max = 4000) String reason) {}

    @Override
    public String taskKey() {
        return "forwardLetter";
    }

    @Override
    public String paper() {
        return WrittenNumber.LETTER;
    }

    @Override
    public Forwarding read(OpenTask task, String json) {
        return reader.read(json, Forwarding.class);
    }

    @Override
    public WrittenNumber written(Forwarding forwarding) {
        return WrittenNumber.letter(forwarding.letterNumber(), forwarding.letterDate());
    }

    @Override
    public Map<String, Object> store(OpenTask task, Forwarding forwarding) {
        boolean forward = forwarding.forward();
        letters.record(
                task.caseId(),
                task.unitId(),
                AwardStep.FORWARDING,
                forward ? AwardOutcome.FORWARDED : AwardOutcome.NOT_FORWARDED,
                task.account(),
                forward ? forwarding.letterNumber() : null,
                forwarding.reason());
        if (!forward) {
            mail.tellNotForwarded(task.caseId(), task.unitId(), forwarding.reason());
            letters.keepAtUnit(task.caseId(), forwarding.reason());
            letters.end(task.caseId(), LetterStatus.COMPLETED);
        }
        return Map.of(Variable.PROPOSED, forward);
    }
}
