package vn.sovang.award.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Consultations;
import vn.sovang.casework.CaseSuccession;
import vn.sovang.organisation.Unit;

@Component
class LetterSuccession implements CaseSuccession {

    private final AwardLetters letters;
    private final Consultations consultations;

    LetterSuccession(AwardLetters letters, Consultations consultations) {
        this.letters = letters;
        this.consultations = consultations;
    }

    @Override
    public List<String> openAt(String unitId) {
        return letters.openAt(unitId).stream().map(AwardLetter::id).toList();
    }

    @Override
    public void handOver(String caseId, Unit from, Unit to) {
        letters.handOver(caseId, from, to);
        consultations.handOver(caseId, from.id(), to.id());
    }
}
