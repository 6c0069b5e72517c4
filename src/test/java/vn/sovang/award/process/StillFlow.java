package vn.sovang.award.process;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.LetterStatus;

/** Moves nothing; a withdrawal ends the letter as the process would. */
@Primary
@TestComponent
public class StillFlow extends AwardProcess {

    private final AwardLetters letters;

    StillFlow(@Lazy AwardLetters letters) {
        super(null, null);
        this.letters = letters;
    }

    @Override
    public void start(AwardLetter letter) {}

    @Override
    public void withdraw(AwardLetter letter, String account, String reason) {
        letters.end(letter.id(), LetterStatus.WITHDRAWN);
    }
}
