package vn.sovang.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.Cases;

/** Everybody who had a hand in a case: its parties, whom its history names, who submitted a task, sat on a panel, decided. */
@Component
public class Participants {

    private final Cases cases;
    private final List<Participation> participations;
    private final Acts acts;
    private final SubmissionRepository submissions;

    Participants(Cases cases, List<Participation> participations, Acts acts, SubmissionRepository submissions) {
        this.cases = cases;
        this.participations = participations;
        this.acts = acts;
        this.submissions = submissions;
    }

    /** Accounts of all who had a hand in it: authors or nominees, who filed, appraised, sat on a panel, decided. */
    public Set<String> in(String caseId) {
        Set<String> all = new HashSet<>(submissions.submitters(caseId));
        participations.forEach(part -> part.in(caseId).forEach(all::add));
        acts.of(caseId).stream().map(Act::decidedBy).forEach(all::add);
        cases.involved(caseId).forEach(all::add);
        return all;
    }
}
