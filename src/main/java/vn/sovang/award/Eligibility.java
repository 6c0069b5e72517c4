package vn.sovang.award;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.award.process.AwardTables;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Isolated;

/** Lets the rules judge nominees. */
@Component
class Eligibility {

    /** Criterion of the table that looks at {@link EligibilityFacts#alreadyGiven()}. */
    static final String NOT_TWICE = "notRewardedTwice";

    private final AwardTables rules;
    private final AwardForms forms;
    private final Evidence evidence;
    private final Duplicates duplicates;
    private final Clock clock;

    Eligibility(AwardTables rules, AwardForms forms, Evidence evidence, Duplicates duplicates, Clock clock) {
        this.rules = rules;
        this.forms = forms;
        this.evidence = evidence;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    List<NomineeFinding> findings(AwardLetter letter, List<Nominee> nominees, String unitId) {
        String version = letter.rulesVersion() == null ? rules.inForce() : letter.rulesVersion();
        Instant now = BusinessTime.now(clock);
        Map<String, AwardForm> formsByCode = new HashMap<>();
        List<NomineeFinding> findings = new ArrayList<>();
        for (Nominee nominee : nominees) {
            AwardForm form = formsByCode.computeIfAbsent(nominee.formCode(), code -> forms.of(letter, code));
            EligibilityFacts facts = facts(nominee, form, unitId);
            rules.eligibility(version, facts).stream()
                    .map(result -> finding(facts, result, now))
                    .forEach(findings::add);
        }
        return findings;
    }

    private EligibilityFacts facts(Nominee nominee, AwardForm form, String unitId) {
        List<GoldenBookEntry> valid =
                evidence.entries(nominee).stream().filter(Evidence::isValid).toList();
        Optional<String> duplicate = duplicates.of(nominee);
        return new EligibilityFacts(
                nominee,
                form,
                unitId,
                valid.size(),
                (int) valid.stream()
                        .filter(entry -> Evidence.names(entry, nominee.name()))
                        .count(),
                duplicate.isPresent(),
                duplicate.orElse(null));
    }

    /** A duplicate is named, so that whoever reads the finding can look it up. */
    private static NomineeFinding finding(EligibilityFacts facts, CriterionResult result, Instant now) {
        boolean duplicate = !result.met() && result.criterion().equals(NOT_TWICE) && facts.duplicateOf() != null;
        return new NomineeFinding(
                facts.nominee().id(),
                facts.unitId(),
                result.criterion(),
                result.source(),
                result.met(),
                result.blocking(),
                duplicate ? result.note() + " (" + Isolated.text(facts.duplicateOf()) + ")" : result.note(),
                result.legalBasis(),
                result.verifiedBy(),
                result.verifiedOn(),
                now);
    }
}
