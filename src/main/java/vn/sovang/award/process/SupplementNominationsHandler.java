package vn.sovang.award.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.LetterStatus;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.StoppedClock;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;

/** The nominating unit has corrected the rows it was asked to; they were changed on the page before. */
@Component
class SupplementNominationsHandler implements SubmissionHandler<SupplementNominationsHandler.Supplement> {

    private final InputReader reader;
    private final AwardLetters letters;
    private final StoppedClock stopped;

    SupplementNominationsHandler(InputReader reader, AwardLetters letters, StoppedClock stopped) {
        this.reader = reader;
        this.letters = letters;
        this.stopped = stopped;
    }

    record Supplement(@Narrative(max = 4000) String comment) {}

    @Override
    public String taskKey() {
        return "supplementNominations";
    }

    @Override
    public boolean judges() {
        return false;
    }

    @Override
    public Supplement read(OpenTask task, String json) {
        return reader.read(json, Supplement.class);
    }

    @Override
    public Map<String, Object> store(OpenTask task, Supplement supplement) {
        letters.lock(task.caseId());
        letters.supplemented(task.caseId(), task.account(), supplement.comment());
        Map<String, Object> facts = stopped.resume(task, AwardLimit.APPRAISAL);
        letters.stand(
                task.caseId(), LetterStatus.APPRAISAL, CaseClock.instant(facts.get(AwardLimit.APPRAISAL.dueAt())));
        return facts;
    }
}
