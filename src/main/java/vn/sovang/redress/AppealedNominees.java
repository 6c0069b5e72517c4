package vn.sovang.redress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Nominee;

/** Whom an appeal about an award is about: a row of a letter, or the nominee of an ad hoc award. */
@Service
@Transactional(readOnly = true)
public class AppealedNominees {

    private final AwardLetters letters;
    private final AdHocAwards adHocAwards;

    AppealedNominees(AwardLetters letters, AdHocAwards adHocAwards) {
        this.letters = letters;
        this.adHocAwards = adHocAwards;
    }

    /** @throws IllegalArgumentException when the appeal is not about an award that was not given */
    public Nominee of(AppealCase appeal) {
        return switch (appeal.kind()) {
            case NOMINEE -> letters.nominee(appeal.contested().subjectId());
            case AD_HOC_AWARD -> adHocAwards.get(appeal.contested().subjectId()).asNominee();
            case INITIATIVE, REVOCATION -> throw new IllegalArgumentException(appeal.kind() + " has no nominee");
        };
    }

    /** Unit that nominated. */
    public String unitOf(AppealCase appeal) {
        return appeal.kind() == AppealKind.AD_HOC_AWARD
                ? adHocAwards.get(appeal.contested().subjectId()).unitId()
                : letters.get(of(appeal).letterId()).unitId();
    }
}
