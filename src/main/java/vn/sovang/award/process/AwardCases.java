package vn.sovang.award.process;

import java.util.stream.Stream;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Nominee;
import vn.sovang.casefile.CaseEvent;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotAllowed;

/**
 * What letters with a list and of one row answer alike: officers of the nominating unit and of the unit that holds the
 * letter add files.
 */
abstract class AwardCases implements CaseKind {

    private final AwardLetters letters;
    private final CaseHistory history;
    private final CaseVisibility visibility;
    private final Organisation organisation;

    AwardCases(AwardLetters letters, CaseHistory history, CaseVisibility visibility, Organisation organisation) {
        this.letters = letters;
        this.history = history;
        this.visibility = visibility;
        this.organisation = organisation;
    }

    @Override
    public Stream<String> parties(String caseId) {
        return Stream.of(
                        Stream.of(letters.get(caseId).createdBy()),
                        history.of(caseId).stream().map(CaseEvent::actor),
                        letters.nominees(caseId).stream().map(Nominee::account))
                .flatMap(accounts -> accounts);
    }

    @Override
    public Stream<String> way(String caseId) {
        return history.of(caseId).stream().map(CaseEvent::unitId);
    }

    @Override
    public void requireContributor(String caseId, String account) {
        visibility.requireReader(account, caseId);
        AwardLetter letter = letters.get(caseId);
        if (!organisation.holds(account, Role.OFFICER, letter.unitId())
                && !organisation.holds(account, Role.OFFICER, letter.currentUnitId())) {
            throw new NotAllowed("attachNotAllowed");
        }
        if (letter.isEnded()) {
            throw new AlreadyDone("attachAfterEnd");
        }
    }
}
