package vn.sovang.redress.process;

import java.util.List;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.organisation.Role;
import vn.sovang.redress.Holder;
import vn.sovang.redress.Revocations;

/** Gives the model the holders of what is to be revoked, and who answers for each. */
@ModelBean(callable = {"awaited", "account", "offices"})
public class Holders {

    private final Revocations revocations;

    Holders(Revocations revocations) {
        this.revocations = revocations;
    }

    public List<String> awaited(String caseId) {
        return revocations.holders(caseId).stream()
                .filter(Holder::isAwaited)
                .map(Holder::id)
                .toList();
    }

    /** Null for a holder without an account. */
    public String account(String caseId, String holderId) {
        return revocations.holder(caseId, holderId).account();
    }

    /** The unit's officers record what a holder without an account says on paper. */
    public List<String> offices(String caseId, String unitId, String holderId) {
        return account(caseId, holderId) == null ? List.of(Role.OFFICER.groupIn(unitId)) : List.of();
    }
}
