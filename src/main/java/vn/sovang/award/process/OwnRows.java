package vn.sovang.award.process;

import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Nominee;
import vn.sovang.casefile.SamePeople;
import vn.sovang.casework.OpenTask;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.NotAllowed;

/** Nobody appraises or decides a list with their own name on it, as long as somebody else holds the office. */
@Component
class OwnRows {

    private final AwardLetters letters;
    private final SamePeople people;
    private final Organisation organisation;

    OwnRows(AwardLetters letters, SamePeople people, Organisation organisation) {
        this.letters = letters;
        this.people = people;
        this.organisation = organisation;
    }

    /** @throws NotAllowed when the account is among the nominees and another holder of the office could do the task */
    void refuse(OpenTask task, Role office) {
        boolean listed = people.find(
                        task.account(),
                        letters.standing(task.caseId()).stream()
                                .map(Nominee::concerned)
                                .toList())
                .isPresent();
        if (listed
                && organisation.holders(office, task.unitId()).stream()
                        .anyMatch(other -> !other.account().equals(task.account()))) {
            throw new NotAllowed("ownAward");
        }
    }
}
