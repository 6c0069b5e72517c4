package vn.sovang.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.Cases;
import vn.sovang.casefile.Concerned;
import vn.sovang.casefile.SamePeople;
import vn.sovang.shared.NotAllowed;

/** The one rule on who may act in a case: nobody judges the own one, nor decides what the same hand prepared. */
@Component
@Transactional(readOnly = true)
public class Impartiality {

    /** Tasks in which people speak for themselves, prepare, or judge another case than that of the task. */
    static final Set<String> NOT_JUDGING = Set.of(
            "supplementDossier",
            "prepareLetter",
            "supplementNominations",
            "answerRevocation",
            "reviewDependentAward",
            "nominateAgain");

    /** Which task nobody does who has done the other one in the same case and unit. */
    static final Map<String, String> NOT_AFTER =
            Map.of("decideRecognition", "appraiseDossier", "decideNominations", "appraiseNominations");

    private final Cases cases;
    private final SamePeople people;
    private final SubmissionRepository submissions;

    Impartiality(Cases cases, SamePeople people, SubmissionRepository submissions) {
        this.cases = cases;
        this.people = people;
        this.submissions = submissions;
    }

    /** A task as far as the rule asks; {@code key} is the id of the user task in the model. */
    public record Work(String key, String caseId, String unitId) {

        static Work of(OpenTask task) {
            return new Work(task.key(), task.caseId(), task.unitId());
        }
    }

    /** @throws NotAllowed with the reason and the way out when the account may not do the task */
    public void require(Work work, String account) {
        refusal(work, account).ifPresent(refused -> {
            throw refused;
        });
    }

    public boolean mayAct(Work work, String account) {
        return refusal(work, account).isEmpty();
    }

    /** Empty when the account may do the task, as far as its office is not asked. */
    public Optional<NotAllowed> refusal(Work work, String account) {
        if (NOT_JUDGING.contains(work.key())) {
            return Optional.empty();
        }
        List<Concerned> concerned = cases.kindOf(work.caseId()).concerned(work.caseId());
        return people.find(account, concerned)
                .map(found -> new NotAllowed(found.refusal()))
                .or(() -> hasPrepared(work, account) ? Optional.of(new NotAllowed("appraisedIt")) : Optional.empty());
    }

    private boolean hasPrepared(Work work, String account) {
        String before = NOT_AFTER.get(work.key());
        return before != null
                && submissions.existsByCaseIdAndUnitIdAndTaskKeyAndSubmittedBy(
                        work.caseId(), work.unitId(), before, account);
    }
}
