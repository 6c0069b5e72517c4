package vn.sovang.redress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Nominee;

/** Whom an appeal about an award is about: a row of a letter, the one row of an ad hoc award among them. */
@Service
@Transactional(readOnly = true)
public class AppealedNominees {

    private final AwardLetters letters;

    AppealedNominees(AwardLetters letters) {
        this.letters = letters;
    }

    /** @throws IllegalArgumentException when the appeal is not about an award that was not given */
    public Nominee of(AppealCase appeal) {
        if (!appeal.kind().leadsToNomination()) {
            throw new IllegalArgumentException(appeal.kind() + " has no nominee");
        }
        return letters.nominee(appeal.contested().subjectId());
    }

    /** Unit that nominated. */
    public String unitOf(AppealCase appeal) {
        return letters.get(of(appeal).letterId()).unitId();
    }
}
