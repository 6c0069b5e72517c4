package vn.sovang.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.award.process.AwardTables;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Violation;

/** Rules about whole lists: what may be submitted, appraised and decided. */
@Component
class ListRules {

    private final NomineeRules nomineeRules;
    private final NomineeFacts facts;
    private final AwardForms forms;
    private final AwardTables rules;
    private final Organisation organisation;
    private final Clock clock;

    ListRules(
            NomineeRules nomineeRules,
            NomineeFacts facts,
            AwardForms forms,
            AwardTables rules,
            Organisation organisation,
            Clock clock) {
        this.nomineeRules = nomineeRules;
        this.facts = facts;
        this.forms = forms;
        this.rules = rules;
        this.organisation = organisation;
        this.clock = clock;
    }

    void requireSubmittable(AwardLetter letter, List<Nominee> nominees, LetterSubmission submission) {
        List<Violation> violations = new ArrayList<>();
        submission.check(today(), violations);
        if (nominees.isEmpty()) {
            violations.add(Violation.of("nominees", "noNominees"));
        }
        NomineeRules.Checker checker = nomineeRules.checkerFor(letter);
        nominees.forEach(nominee -> checker.check(nominee, "nominees[" + (nominee.rowNumber() - 1) + "].", violations));
        InvalidInput.throwIfAny(violations);
    }

    void checkAppraisal(Map<String, Nominee> standing, List<NomineeAppraisal> appraisals) {
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < appraisals.size(); index++) {
            NomineeAppraisal row = appraisals.get(index);
            String path = "rows[" + index + "].";
            checkRow(standing, seen, row.nomineeId(), path, violations);
            if (row.outcome() != AppraisalOutcome.ACCEPT && isEmpty(row.reason())) {
                violations.add(Violation.of(path + "reason", "reasonRequired"));
            }
        }
        List<Nominee> missing = standing.values().stream()
                .filter(nominee ->
                        nominee.status() == NomineeStatus.PROPOSED || nominee.status() == NomineeStatus.SUPPLEMENT)
                .filter(nominee -> !seen.contains(nominee.id()))
                .toList();
        addMissing(missing, violations);
        InvalidInput.throwIfAny(violations);
    }

    void requireStanding(Map<String, Nominee> standing, String nomineeId) {
        if (!standing.containsKey(nomineeId)) {
            throw InvalidInput.of("rows", "notOnTheList");
        }
    }

    void checkDecision(AwardLetter letter, List<Nominee> standing, Unit unit, ListDecision decision) {
        Map<String, Nominee> byId = new LinkedHashMap<>();
        standing.forEach(nominee -> byId.put(nominee.id(), nominee));
        Map<String, List<NomineeFinding>> blocking = facts.findingsOfLetter(letter.id(), unit.id()).stream()
                .filter(NomineeFinding::blocks)
                .collect(Collectors.groupingBy(NomineeFinding::nomineeId));
        Map<String, Boolean> decided = new HashMap<>();
        List<Violation> violations = new ArrayList<>();
        if (decision.decidedOn() != null && decision.decidedOn().isAfter(today())) {
            violations.add(Violation.of("decidedOn", "inFuture"));
        }
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < decision.rows().size(); index++) {
            ListDecision.Row row = decision.rows().get(index);
            String path = "rows[" + index + "].";
            if (!checkRow(byId, seen, row.nomineeId(), path, violations) || row.outcome() == null) {
                continue;
            }
            Nominee nominee = byId.get(row.nomineeId());
            if (row.outcome() == ListOutcome.REFUSE) {
                if (isEmpty(row.reason())) {
                    violations.add(Violation.of(path + "reason", "reasonRequired"));
                }
                continue;
            }
            boolean here = decided.computeIfAbsent(nominee.formCode(), code -> decidesHere(letter, nominee, unit));
            if (here != (row.outcome() == ListOutcome.AWARD)) {
                violations.add(Violation.of(path + "outcome", here ? "decidedHere" : "decidedFurtherUp"));
            }
            if (nominee.status() != NomineeStatus.PASSED) {
                violations.add(Violation.of(path + "outcome", "councilNotPassed"));
            }
            if (blocking.containsKey(nominee.id()) && isEmpty(row.override())) {
                violations.add(Violation.of(
                        path + "override",
                        "overrideRequired",
                        blocking.get(nominee.id()).get(0).note()));
            }
        }
        addMissing(
                byId.values().stream()
                        .filter(nominee -> !seen.contains(nominee.id()))
                        .toList(),
                violations);
        InvalidInput.throwIfAny(violations);
    }

    /** The unit's tier decides; whoever has nobody above decides in any case. */
    boolean decidesHere(AwardLetter letter, Nominee nominee, Unit unit) {
        String version = letter.rulesVersion() == null ? rules.inForce() : letter.rulesVersion();
        return rules.decides(version, forms.of(letter, nominee.formCode()), unit.id(), unit.tier())
                || organisation.parentOf(unit.id()).isEmpty();
    }

    private static boolean checkRow(
            Map<String, Nominee> standing, Set<String> seen, String id, String path, List<Violation> violations) {
        if (id == null || !standing.containsKey(id)) {
            violations.add(Violation.of(path + "nomineeId", "notOnTheList"));
            return false;
        }
        if (!seen.add(id)) {
            violations.add(Violation.of(path + "nomineeId", "namedTwice"));
            return false;
        }
        return true;
    }

    private static void addMissing(List<Nominee> missing, List<Violation> violations) {
        if (!missing.isEmpty()) {
            String rows = missing.stream()
                    .limit(20)
                    .map(nominee -> Integer.toString(nominee.rowNumber()))
                    .collect(Collectors.joining(", "));
            violations.add(Violation.of("rows", "rowsMissing", missing.size(), rows));
        }
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }
}
