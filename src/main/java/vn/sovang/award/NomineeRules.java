package vn.sovang.award;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.Violation;

/** Rules about one row of a list, whatever way it came in. */
@Component
class NomineeRules {

    private final AwardForms forms;
    private final Organisation organisation;
    private final GoldenBook book;

    NomineeRules(AwardForms forms, Organisation organisation, GoldenBook book) {
        this.forms = forms;
        this.organisation = organisation;
        this.book = book;
    }

    /** Looks up everything at most once for a whole list. */
    Checker checkerFor(AwardLetter letter) {
        return checkerFor(letter.unitId(), forms.of(letter));
    }

    /** As {@link #checkerFor(AwardLetter)} for a dossier that is only being filed. */
    Checker checkerFor(String nominatingUnitId, List<AwardForm> choice) {
        return new Checker(organisation.unit(nominatingUnitId), choice);
    }

    final class Checker {

        private final Unit nominating;
        private final Map<String, AwardForm> formsByCode = new HashMap<>();
        private final Map<String, Boolean> below = new HashMap<>();
        private final Map<String, Boolean> accounts = new HashMap<>();
        private final Map<String, Optional<GoldenBookEntry>> entries = new HashMap<>();
        private final Set<String> booksBelow = new HashSet<>();

        private Checker(Unit nominating, List<AwardForm> choice) {
            this.nominating = nominating;
            choice.forEach(form -> formsByCode.put(form.code(), form));
            organisation.units().stream()
                    .filter(unit -> isNominatingOrBelow(unit.id()))
                    .forEach(unit -> booksBelow.add(unit.id()));
        }

        /** @param path what stands before the name of a field */
        void check(Nominee nominee, String path, List<Violation> violations) {
            checkForm(nominee, path, violations);
            if (nominee.unitId() != null && !isNominatingOrBelow(nominee.unitId())) {
                violations.add(Violation.of(path + "unitId", "unitNotBelow", nominating.name()));
            }
            if (nominee.rating() != null
                    && nominee.recipient() != null
                    && !nominee.rating().suits(nominee.recipient())) {
                violations.add(Violation.of(path + "rating", "ratingOfOtherKind"));
            }
            if (nominee.recipient() == Recipient.INDIVIDUAL
                    && (nominee.position() == null || nominee.position().isBlank())) {
                violations.add(Violation.of(path + "position", "required"));
            }
            if (nominee.account() != null && !isKnown(nominee.account())) {
                violations.add(Violation.of(path + "account", "noSuchAccount"));
            }
            for (int index = 0; index < nominee.evidence().size(); index++) {
                checkEvidence(nominee.evidence().get(index), path + "evidence[" + index + "]", violations);
            }
        }

        private void checkForm(Nominee nominee, String path, List<Violation> violations) {
            AwardForm form = formsByCode.get(nominee.formCode());
            if (nominee.formCode() == null) {
                return;
            }
            if (form == null) {
                violations.add(Violation.of(
                        path + "formCode",
                        "noSuchForm",
                        formsByCode.keySet().stream().sorted().collect(Collectors.joining(", "))));
            } else if (nominee.recipient() != null && !form.recipients().include(nominee.recipient())) {
                violations.add(Violation.of(path + "formCode", "formForOthers", form.name()));
            } else if (!form.nominatingTiers().contains(nominating.tier())) {
                violations.add(Violation.of(path + "formCode", "formNotFromHere", form.name()));
            }
        }

        private void checkEvidence(String code, String path, List<Violation> violations) {
            Optional<GoldenBookEntry> entry = entries.computeIfAbsent(code, book::find);
            if (entry.isEmpty()) {
                violations.add(Violation.of(path, "noSuchEntry", code));
            } else if (!Evidence.isValid(entry.get())) {
                violations.add(Violation.of(path, "entryNotValid", code));
            } else if (!booksBelow.contains(entry.get().unitId()) && !isIssuedAbove(entry.get())) {
                violations.add(Violation.of(path, "entryOfOthers", code));
            }
        }

        /** A unit's initiative may have been recognised and entered further up as well. */
        private boolean isIssuedAbove(GoldenBookEntry entry) {
            return organisation.chainFrom(nominating.id()).stream()
                    .anyMatch(unit -> unit.id().equals(entry.unitId()));
        }

        private boolean isNominatingOrBelow(String unitId) {
            return unitId != null
                    && below.computeIfAbsent(
                            unitId,
                            id -> organisation.find(id).isPresent()
                                    && organisation.chainFrom(id).stream()
                                            .anyMatch(unit -> unit.id().equals(nominating.id())));
        }

        private boolean isKnown(String account) {
            return accounts.computeIfAbsent(
                    account, id -> organisation.person(id).isPresent());
        }
    }
}
