package vn.sovang.redress.process;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casework.FormFacts;
import vn.sovang.redress.Dependent;
import vn.sovang.redress.Holder;
import vn.sovang.redress.RevocationDependents;
import vn.sovang.redress.Revocations;

/** What the forms of revocations need: whose answer came on paper, and what rested on what was revoked. */
@Service
@Transactional(readOnly = true)
class RevocationForms implements FormFacts {

    private final Revocations revocations;
    private final RevocationDependents dependents;

    RevocationForms(Revocations revocations, RevocationDependents dependents) {
        this.revocations = revocations;
        this.dependents = dependents;
    }

    @Override
    public String kind() {
        return Revocations.KIND;
    }

    /** What the forms find as {@code hints}; null where the form does not ask for it. */
    record Facts(Hints hints) {}

    /**
     * @param holderName whose answer is recorded from paper
     * @param dependent what is to be reviewed
     */
    record Hints(String holderName, Subject dependent) {}

    record Subject(String kind, String code, String title) {}

    @Override
    public Object of(Asked asked) {
        String holderId = (String) asked.variables().get(RedressNames.HOLDER_ID);
        String dependentId = (String) asked.variables().get(RedressNames.DEPENDENT_ID);
        Holder holder = holderId == null ? null : revocations.holder(asked.caseId(), holderId);
        Dependent dependent = dependentId == null ? null : dependents.get(asked.caseId(), dependentId);
        return new Facts(new Hints(
                holder == null || holder.account() != null ? null : holder.name(),
                dependent == null ? null : new Subject(dependent.kind().name(), dependent.code(), dependent.title())));
    }
}
