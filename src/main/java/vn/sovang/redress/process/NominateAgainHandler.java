package vn.sovang.redress.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardRound;
import vn.sovang.award.NewLetter;
import vn.sovang.award.NominationDesk;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeEntry;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.CaseFlow;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.redress.AppealedNominees;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.shared.Clipped;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.OneLine;

/** The nominating unit puts the nominee whose appeal was upheld on a new letter, which then takes the usual way. */
@Component
class NominateAgainHandler implements SubmissionHandler<NominateAgainHandler.Nomination> {

    private final InputReader reader;
    private final Appeals appeals;
    private final AppealedNominees nominees;
    private final NominationDesk desk;
    private final CaseFlow flow;
    private final CaseClock clock;

    NominateAgainHandler(
            InputReader reader,
            Appeals appeals,
            AppealedNominees nominees,
            NominationDesk desk,
            CaseFlow flow,
            CaseClock clock) {
        this.reader = reader;
        this.appeals = appeals;
        this.nominees = nominees;
        this.desk = desk;
        this.flow = flow;
        this.clock = clock;
    }

    /** @param copyNominee take the row over as it stood; otherwise the officer fills in the letter */
    record Nomination(
            @NotBlank(message = "required") @OneLine(max = 200)
            String roundName,

            @NotNull(message = "required") Boolean copyNominee) {}

    @Override
    public String taskKey() {
        return "nominateAgain";
    }

    @Override
    public boolean judges() {
        return false;
    }

    @Override
    public Nomination read(OpenTask task, String json) {
        return reader.read(json, Nomination.class);
    }

    @Override
    public Map<String, Object> store(OpenTask task, Nomination nomination) {
        Nominee nominee = nominees.of(appeals.get(task.caseId()));
        AwardLetter letter = desk.create(
                new NewLetter(
                        task.unitId(),
                        AwardRound.AD_HOC,
                        nomination.roundName(),
                        clock.today().getYear()),
                task.account());
        if (nomination.copyNominee()) {
            desk.add(letter.id(), NomineeEntry.of(nominee), task.account());
        }
        appeals.effect(task.caseId(), nomination.roundName());
        flow.record(
                task, RedressStep.EFFECT, RedressOutcome.NOMINATED, Clipped.text(nomination.roundName(), 120), null);
        return Map.of();
    }
}
