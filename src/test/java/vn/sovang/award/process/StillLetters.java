package vn.sovang.award.process;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import vn.sovang.award.AwardLetter;

/** Letters stand still: appeals about nominees are looked at without the process that moves letters. */
@Primary
@TestComponent
public class StillLetters extends AwardProcess {

    StillLetters() {
        super(null, null);
    }

    @Override
    public void start(AwardLetter letter) {}

    @Override
    public void withdraw(AwardLetter letter, String account, String reason) {}
}
