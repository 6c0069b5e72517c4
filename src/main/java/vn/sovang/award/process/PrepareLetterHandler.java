package vn.sovang.award.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.LetterSubmission;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.Variable;
import vn.sovang.casework.WrittenNumber;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.InputReader;

/** The nominating unit submits its letter; the list was written before, on the page, by API or from a spreadsheet. */
@Component
class PrepareLetterHandler implements SubmissionHandler<LetterSubmission> {

    private final InputReader reader;
    private final AwardLetters letters;
    private final Organisation organisation;
    private final CaseClock clock;

    PrepareLetterHandler(InputReader reader, AwardLetters letters, Organisation organisation, CaseClock clock) {
        this.reader = reader;
        this.letters = letters;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "prepareLetter";
    }

    @Override
    public String paper() {
        return WrittenNumber.LETTER;
    }

    @Override
    public boolean judges() {
        return false;
    }

    @Override
    public LetterSubmission read(OpenTask task, String json) {
        LetterSubmission submission = reader.read(
                json, LetterSubmission.class, (letter, violations) -> letter.check(clock.today(), violations));
        letters.checkSubmission(task.caseId(), submission);
        return submission;
    }

    @Override
    public WrittenNumber written(LetterSubmission submission) {
        return WrittenNumber.firstLetter(submission.letterNumber(), submission.letterDate());
    }

    @Override
    public Map<String, Object> store(OpenTask task, LetterSubmission submission) {
        letters.lock(task.caseId());
        letters.submit(task.caseId(), submission, task.account());
        letters.openAt(task.caseId(), organisation.unit(task.unitId()));
        Map<String, Object> facts = new HashMap<>(clock.start(task.caseId(), task.unitId(), AwardLimit.APPRAISAL));
        letters.stand(
                task.caseId(), LetterStatus.APPRAISAL, CaseClock.instant(facts.get(AwardLimit.APPRAISAL.dueAt())));
        facts.put(AwardNames.SUBMITTED, true);
        facts.put(Variable.RECEIPT_NUMBER, letters.get(task.caseId()).number());
        return facts;
    }
}
