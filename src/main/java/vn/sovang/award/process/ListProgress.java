package vn.sovang.award.process;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeStatus;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.Limit;
import vn.sovang.casework.Variable;
import vn.sovang.council.process.ReviewLimit;

/** What comes after the appraisal of a list: supplement, council, or nothing when nobody is left. */
@Component
public class ListProgress {

    private final AwardLetters letters;
    private final CaseClock clock;

    ListProgress(AwardLetters letters, CaseClock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /** Starts the limit of the next step and returns the routing facts. */
    public Map<String, Object> afterAppraisal(String caseId, String unitId) {
        List<Nominee> standing = letters.standing(caseId);
        boolean incomplete = standing.stream().anyMatch(nominee -> nominee.status() == NomineeStatus.SUPPLEMENT);
        Map<String, Object> facts = new HashMap<>();
        if (incomplete) {
            facts.put(Variable.APPRAISAL_OUTCOME, "SUPPLEMENT");
            facts.put(Variable.CLOCK_STOPPED_AT, Date.from(clock.now().toInstant()));
            start(caseId, unitId, AwardLimit.SUPPLEMENT, LetterStatus.SUPPLEMENT, facts);
        } else if (!standing.isEmpty()) {
            facts.put(Variable.APPRAISAL_OUTCOME, "ACCEPT");
            start(caseId, unitId, ReviewLimit.COUNCIL, LetterStatus.COUNCIL_REVIEW, facts);
        } else {
            facts.put(Variable.APPRAISAL_OUTCOME, "DROP");
            facts.put(Variable.UNIT_OUTCOME, "NOBODY_LEFT");
        }
        return facts;
    }

    /** The list is with the deciding body from now on. */
    Map<String, Object> toDecision(String caseId, String unitId) {
        Map<String, Object> facts = new HashMap<>();
        start(caseId, unitId, AwardLimit.DECISION, LetterStatus.DECISION, facts);
        return facts;
    }

    private void start(String caseId, String unitId, Limit limit, LetterStatus status, Map<String, Object> facts) {
        facts.putAll(clock.start(caseId, unitId, limit));
        letters.stand(caseId, status, CaseClock.instant(facts.get(limit.dueAt())));
    }
}
