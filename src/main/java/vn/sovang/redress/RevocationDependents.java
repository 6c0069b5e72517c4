package vn.sovang.redress;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;

/** What rested on revoked recognitions, and what the units that decided it made of that. */
@Service
@Transactional
public class RevocationDependents {

    private final DependentRepository dependents;
    private final Clock clock;

    RevocationDependents(DependentRepository dependents, Clock clock) {
        this.dependents = dependents;
        this.clock = clock;
    }

    /** Notes something that rested on the revoked recognition. */
    public void add(String revocationId, SubjectKind kind, String code, String title, String unitId) {
        dependents.insert(new Dependent(
                UUID.randomUUID().toString(), revocationId, kind, code, title, unitId, null, null, null, null, null));
    }

    @Transactional(readOnly = true)
    public List<Dependent> of(String revocationId) {
        return dependents.findByRevocationIdOrderByKindAscCodeAsc(revocationId);
    }

    /** What a unit still has to look at. */
    @Transactional(readOnly = true)
    public List<Dependent> openAt(String unitId) {
        return dependents.findByUnitIdAndOutcomeIsNullOrderByRevocationIdAscKindAscCodeAsc(unitId);
    }

    /** @throws NotVisible when the revocation has no such dependent */
    @Transactional(readOnly = true)
    public Dependent get(String revocationId, String dependentId) {
        return dependents.findByIdAndRevocationId(dependentId, revocationId).orElseThrow(() -> new NotVisible("case"));
    }

    public void reviewed(
            Dependent dependent, DependentOutcome outcome, String reason, String startedId, String account) {
        dependents.save(dependent.reviewed(outcome, reason, account, BusinessTime.now(clock), startedId));
    }

    /** A dissolved unit's dependent goes to the successor. */
    public void handOver(Dependent dependent, String unitId) {
        dependents.save(dependent.at(unitId));
    }
}
