package vn.sovang.casefile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;

/** Cases of every kind by their id: the file, who sees it, and what its kind adds. */
@Service
@Transactional(readOnly = true)
public class Cases {

    private final CaseFiles files;
    private final CaseVisibility visibility;
    private final CasePeople people;
    private final CaseHistory history;
    private final Organisation organisation;
    private final Map<String, CaseKind> kinds;

    Cases(
            CaseFiles files,
            CaseVisibility visibility,
            CasePeople people,
            CaseHistory history,
            Organisation organisation,
            List<CaseKind> kinds) {
        this.people = people;
        this.history = history;
        this.organisation = organisation;
        this.files = files;
        this.visibility = visibility;
        this.kinds = kinds.stream().collect(Collectors.toMap(CaseKind::code, Function.identity()));
    }

    public Optional<CaseFile> find(String caseId) {
        return files.find(caseId);
    }

    /** @throws NotVisible when there is no such case */
    public CaseFile get(String caseId) {
        return files.get(caseId);
    }

    /**
     * @throws NotVisible when there is no such case
     * @throws IllegalStateException when no module answers for its kind
     */
    public CaseKind kindOf(String caseId) {
        String code = get(caseId).kind();
        CaseKind kind = kinds.get(code);
        if (kind == null) {
            throw new IllegalStateException("No module answers for cases of kind " + code);
        }
        return kind;
    }

    /** False for a case that does not exist. */
    public boolean sees(String account, String caseId) {
        return caseId != null && visibility.sees(account, caseId);
    }

    /** @throws NotVisible when the account may not know of the case */
    public void requireReader(String caseId, String account) {
        visibility.requireReader(account, caseId);
    }

    /**
     * Asks whether the account may add files to the case now.
     *
     * @throws NotVisible when the account may not know of the case
     * @throws NotAllowed when it may only read
     * @throws AlreadyDone when the case has ended
     */
    public void requireContributor(String caseId, String account) {
        requireReader(caseId, account);
        CaseFile file = get(caseId);
        CaseKind kind = kindOf(caseId);
        boolean isParty = people.isParty(caseId, account);
        if (!kind.mayAddFiles(file, account, isParty, unit -> organisation.holds(account, Role.OFFICER, unit))) {
            throw new NotAllowed("attachNotAllowed");
        }
        // Decided, but something is still to be done by a day: a picture of the ceremony, for instance.
        if (kind.status(file.status()).isEnded() && file.dueAt() == null) {
            throw new AlreadyDone("attachAfterEnd");
        }
    }

    /** Accounts that had a hand in the case beyond its tasks and panels; may hold doubles. */
    public Stream<String> involved(String caseId) {
        return Stream.of(
                        Stream.of(get(caseId).openedBy()),
                        people.parties(caseId).stream(),
                        history.of(caseId).stream().map(CaseEvent::actor),
                        kindOf(caseId).alsoAbout(caseId))
                .flatMap(accounts -> accounts)
                .filter(Objects::nonNull);
    }

    /**
     * The history tells it, in words of the kind where it has some.
     */
    @Transactional
    public void tell(String caseId, String unitId, CustodyStep.Outcome outcome, String reference, String reason) {
        for (CaseStep step : kindOf(caseId).steps()) {
            for (Enum<?> known : step.outcomes()) {
                if (known.name().equals(outcome.name())) {
                    history.record(caseId, unitId, step, known, null, reference, reason);
                    return;
                }
            }
        }
        history.record(caseId, unitId, CustodyStep.SUCCESSION, outcome, null, reference, reason);
    }

    /** Makes others who change the case wait until the transaction ends. */
    @Transactional
    public void lock(String caseId) {
        files.lock(caseId);
    }
}
