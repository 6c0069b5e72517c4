package vn.sovang.support;

import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.process.AwardProcess;

/** Moves letters as in real life, or leaves them where they are; a withdrawal then ends the letter as the process would. */
class AwardFlowUnderTest extends AwardProcess {

    private final AwardProcess process;
    private final AwardLetters letters;
    private volatile boolean still;

    AwardFlowUnderTest(AwardProcess process, AwardLetters letters) {
        super(null, null);
        this.process = process;
        this.letters = letters;
    }

    void standStill(boolean wanted) {
        still = wanted;
    }

    @Override
    public void start(AwardLetter letter) {
        if (!still) {
            process.start(letter);
        }
    }

    @Override
    public void withdraw(AwardLetter letter, String account, String reason) {
        if (still) {
            letters.end(letter.id(), LetterStatus.WITHDRAWN);
        } else {
            process.withdraw(letter, account, reason);
        }
    }
}
