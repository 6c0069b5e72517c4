package vn.sovang.support;

import java.util.Map;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.LetterStatus;
import vn.sovang.casework.CaseProcesses;

/** Moves cases as in real life, or leaves letters where they are; a withdrawal then ends the letter as its process would. */
class CaseProcessesUnderTest extends CaseProcesses {

    private final CaseProcesses processes;
    private final AwardLetters letters;
    private volatile boolean still;

    CaseProcessesUnderTest(CaseProcesses processes, AwardLetters letters) {
        super(null, null, null, null);
        this.processes = processes;
        this.letters = letters;
    }

    void standStill(boolean wanted) {
        still = wanted;
    }

    @Override
    public void start(String process, String caseId, Map<String, Object> facts) {
        if (!still || !process.equals("award-approval")) {
            processes.start(process, caseId, facts);
        }
    }

    @Override
    public void withdraw(String message, String caseId, String tooLate) {
        if (still && message.equals("letter.withdrawn")) {
            letters.end(caseId, LetterStatus.WITHDRAWN);
        } else {
            processes.withdraw(message, caseId, tooLate);
        }
    }
}
