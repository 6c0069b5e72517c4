package vn.sovang.award;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import vn.sovang.award.process.AwardProcess;

/** Moves nothing; a withdrawal ends the letter as the process would. */
@Primary
@TestComponent
class StillFlow implements AwardProcess {

    private final AwardLetters letters;

    StillFlow(@org.springframework.context.annotation.Lazy AwardLetters letters) {
        this.letters = letters;
    }

    @Override
    public void start(AwardLetter letter) {}

    @Override
    public void withdraw(AwardLetter letter, String account, String reason) {
        letters.end(letter.id(), LetterStatus.WITHDRAWN);
    }
}
