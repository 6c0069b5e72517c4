package vn.sovang.redress.process;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.Resolution;
import vn.sovang.casework.CaseFlow;
import vn.sovang.casework.OpenTask;
import vn.sovang.redress.AppealOpinion;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.Independence;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.Violation;

/** The deciding body answers an appeal with reasons; whoever took part in the contested decision does not. */
@Component
class AnswerAppealHandler extends RulingHandler<AppealOpinion> {

    private final Appeals appeals;
    private final Independence independence;

    AnswerAppealHandler(InputReader reader, Appeals appeals, Independence independence, CaseFlow flow) {
        super(new TypeReference<>() {}, RedressStep.APPEAL_ANSWER, reader, flow);
        this.appeals = appeals;
        this.independence = independence;
    }

    @Override
    public String taskKey() {
        return "answerAppeal";
    }

    @Override
    public Ruling<AppealOpinion> read(OpenTask task, String json) {
        if (!independence.mayDecide(appeals.get(task.caseId()), task.account())) {
            throw new NotAllowed("tookPart");
        }
        return super.read(task, json);
    }

    @Override
    Optional<Violation> wrongDay(String caseId, LocalDate decidedOn) {
        return decidedOn.isBefore(BusinessTime.dayOf(appeals.get(caseId).filedAt()))
                ? Optional.of(Violation.of("decidedOn", "beforeAppeal"))
                : Optional.empty();
    }

    @Override
    void rule(OpenTask task, AppealOpinion outcome, Resolution answer) {
        appeals.answer(task.caseId(), task.id(), outcome, answer, task.account());
    }

    @Override
    RedressOutcome called(AppealOpinion outcome) {
        return outcome == AppealOpinion.UPHOLD ? RedressOutcome.UPHELD : RedressOutcome.DISMISSED;
    }
}
