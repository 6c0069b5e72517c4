package vn.sovang.award.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardEvent;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardOutcome;
import vn.sovang.award.AwardStep;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.LetterVisibility;
import vn.sovang.award.Nominee;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casefile.CaseStatus;
import vn.sovang.casefile.CaseStep;
import vn.sovang.casefile.Concerned;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotAllowed;

/** Submission letters: officers of the nominating unit and of the unit that holds the letter add files. */
@Component
class LetterCases implements CaseKind {

    private final AwardLetters letters;
    private final LetterVisibility visibility;
    private final Organisation organisation;

    LetterCases(AwardLetters letters, LetterVisibility visibility, Organisation organisation) {
        this.letters = letters;
        this.visibility = visibility;
        this.organisation = organisation;
    }

    @Override
    public String code() {
        return AwardLetters.KIND;
    }

    @Override
    public String texts() {
        return "award.";
    }

    @Override
    public CaseStatus[] statuses() {
        return LetterStatus.values();
    }

    @Override
    public CaseStep[] steps() {
        return AwardStep.values();
    }

    @Override
    public boolean hasOwnPage() {
        return true;
    }

    @Override
    public Stream<String> parties(String caseId) {
        return Stream.of(
                        Stream.of(letters.get(caseId).createdBy()),
                        letters.history(caseId).stream().map(AwardEvent::actor),
                        letters.nominees(caseId).stream().map(Nominee::account))
                .flatMap(accounts -> accounts);
    }

    @Override
    public Stream<String> way(String caseId) {
        return letters.history(caseId).stream().map(AwardEvent::unitId);
    }

    @Override
    public String page(String caseId) {
        return "/khen-thuong/" + caseId;
    }

    /** A list is about many: {@link OwnRows} and the ballots keep people from their own rows. */
    @Override
    public List<Concerned> concerned(String caseId) {
        return List.of();
    }

    @Override
    public void deputised(String caseId, String unitId, Unit deputy) {
        letters.record(caseId, unitId, AwardStep.SUCCESSION, AwardOutcome.DEPUTISED, null, deputy.name(), null);
    }

    @Override
    public void requireContributor(String caseId, String account) {
        AwardLetter letter = visibility.visibleTo(account, caseId);
        if (!organisation.holds(account, Role.OFFICER, letter.unitId())
                && !organisation.holds(account, Role.OFFICER, letter.currentUnitId())) {
            throw new NotAllowed("attachNotAllowed");
        }
        if (letter.status().isEnded()) {
            throw new AlreadyDone("attachAfterEnd");
        }
    }
}
