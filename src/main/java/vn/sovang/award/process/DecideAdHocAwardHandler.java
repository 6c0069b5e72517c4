package vn.sovang.award.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocOutcome;
import vn.sovang.award.AdHocStatus;
import vn.sovang.award.AdHocSubmission;
import vn.sovang.award.AwardForm;
import vn.sovang.casework.Impartiality.Work;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.Variable;
import vn.sovang.casework.WrittenNumber;
import vn.sovang.casework.batch.Answer;
import vn.sovang.casework.batch.Answer.Meaning;
import vn.sovang.casework.batch.DecidedTogether;
import vn.sovang.casework.batch.DeskRow;
import vn.sovang.casework.batch.DeskRow.Finding;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Messages;

/** The head of the unit gives the award or refuses it. */
@Component
class DecideAdHocAwardHandler implements SubmissionHandler<AdHocSubmission>, DecidedTogether {

    private static final Answer AWARDED =
            new Answer(AdHocOutcome.AWARD.name(), Meaning.GRANTED, "awarded", "adHoc.outcome.AWARD");
    private static final Answer REFUSED =
            new Answer(AdHocOutcome.REFUSE.name(), Meaning.REFUSED, "refused", "adHoc.outcome.REFUSE");

    private final InputReader reader;
    private final AdHocAwards awards;
    private final Messages messages;

    DecideAdHocAwardHandler(InputReader reader, AdHocAwards awards, Messages messages) {
        this.reader = reader;
        this.awards = awards;
        this.messages = messages;
    }

    @Override
    public List<Answer> answers() {
        return List.of(AWARDED, REFUSED);
    }

    /** A deed that is rewarded elsewhere is awarded alone, for that needs a reason of its own. */
    @Override
    public DeskRow row(Work task, Locale locale) {
        AdHocAward award = awards.get(task.caseId());
        String form = awards.form(award).map(AwardForm::name).orElse(award.formCode());
        return awards.rewardedElsewhere(award)
                .map(place -> messages.text(locale, "adHoc.elsewhere", place))
                .map(warning -> new DeskRow(form, new Finding(false, warning, List.of()), List.of(REFUSED), null))
                .orElseGet(() -> new DeskRow(form, null, answers(), null));
    }

    @Override
    public String taskKey() {
        return "decideAdHocAward";
    }

    @Override
    public String paper() {
        return WrittenNumber.DECISION;
    }

    @Override
    public AdHocSubmission read(OpenTask task, String json) {
        AdHocAward award = awards.get(task.caseId());
        return reader.read(
                json,
                AdHocSubmission.class,
                (decision, violations) -> awards.checkDecision(award, decision, violations));
    }

    @Override
    public WrittenNumber written(AdHocSubmission decision) {
        return WrittenNumber.decision(decision.decisionNumber(), decision.decidedOn());
    }

    @Override
    public Map<String, Object> store(OpenTask task, AdHocSubmission decision) {
        AdHocAward award = awards.get(task.caseId());
        awards.decide(award, task.id(), decision, task.account());
        if (decision.outcome() == AdHocOutcome.REFUSE) {
            awards.stand(award.id(), AdHocStatus.REFUSED, null);
        }
        return Map.of(Variable.DECISION_OUTCOME, decision.outcome().name());
    }
}
