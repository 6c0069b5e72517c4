package vn.sovang.redress;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.CasePeople;
import vn.sovang.casework.Participants;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.VietnameseOrder;

/** Who is free to look at an appeal: nobody who had a hand in what it is against. */
@Service
@Transactional(readOnly = true)
public class Independence {

    /** The committee answers, so it does not review. */
    private static final List<Role> REVIEWING = List.of(Role.COUNCIL, Role.OFFICER, Role.SECRETARY, Role.AUDITOR);

    private final Participants participation;
    private final Appeals appeals;
    private final Revocations revocations;
    private final CasePeople people;
    private final Organisation organisation;

    Independence(
            Participants participation,
            Appeals appeals,
            Revocations revocations,
            CasePeople people,
            Organisation organisation) {
        this.participation = participation;
        this.appeals = appeals;
        this.revocations = revocations;
        this.people = people;
        this.organisation = organisation;
    }

    /** Accounts that took part in the contested case or an earlier appeal; of a revocation also in the case it revoked. */
    public Set<String> tookPart(String subjectCaseId) {
        Set<String> all = new HashSet<>(participation.in(subjectCaseId));
        revocations
                .find(subjectCaseId)
                .ifPresent(revocation ->
                        all.addAll(participation.in(revocation.subject().caseId())));
        appeals.ofCase(subjectCaseId).stream()
                .filter(earlier -> earlier.status().isEnded())
                .forEach(earlier -> {
                    appeals.reviews(earlier.id()).forEach(review -> all.add(review.account()));
                    Optional.ofNullable(earlier.answer()).map(Act::decidedBy).ifPresent(all::add);
                });
        all.remove(null);
        return all;
    }

    /** People of the unit who may review the appeal, by name; those already assigned to it excluded. */
    public List<Person> reviewers(AppealCase appeal) {
        Set<String> excluded = excluded(appeal);
        appeals.reviews(appeal.id()).forEach(review -> excluded.add(review.account()));
        return peopleOf(appeal.unitId()).stream()
                .filter(person -> !excluded.contains(person.account()))
                .toList();
    }

    /** Whether the account may assign reviewers to the appeal and answer it; those whom it concerns never may. */
    public boolean mayDecide(AppealCase appeal, String account) {
        if (people.isParty(appeal.id(), account)) {
            return false;
        }
        Set<String> excluded = excluded(appeal);
        // Where nobody above is free, the appeal has come to the last committee there is.
        boolean somebodyIsFree = isFree(Role.COMMITTEE, appeal.unitId(), excluded);
        return !somebodyIsFree || !excluded.contains(account);
    }

    /** The unit that decided, or the first one above with a committee and reviewers who took no part. */
    Unit unitFor(String decidedUnitId, Set<String> excluded) {
        List<Unit> chain = organisation.chainFrom(decidedUnitId);
        return chain.stream()
                .filter(unit -> isFree(Role.COMMITTEE, unit.id(), excluded))
                .filter(unit -> reviewersBesideTheCommittee(unit.id(), excluded))
                .findFirst()
                .orElse(chain.get(chain.size() - 1));
    }

    private boolean reviewersBesideTheCommittee(String unitId, Set<String> excluded) {
        return REVIEWING.stream().anyMatch(role -> isFree(role, unitId, excluded));
    }

    private boolean isFree(Role role, String unitId, Set<String> excluded) {
        return organisation.holders(role, unitId).stream().anyMatch(person -> !excluded.contains(person.account()));
    }

    private Set<String> excluded(AppealCase appeal) {
        Set<String> excluded = new HashSet<>(tookPart(appeal.contested().caseId()));
        excluded.add(appeal.filedBy());
        return excluded;
    }

    private List<Person> peopleOf(String unitId) {
        Map<String, Person> people = new LinkedHashMap<>();
        REVIEWING.stream()
                .flatMap(role -> organisation.holders(role, unitId).stream())
                .forEach(person -> people.put(person.account(), person));
        return people.values().stream()
                .sorted(VietnameseOrder.by(Person::name).thenComparing(Person::account))
                .toList();
    }
}
