package vn.sovang.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Violation;

/** Makes rows of lists out of what was sent. */
@Component
class NomineeEntries {

    private final InputReader reader;
    private final NomineeRules rules;
    private final Evidence evidence;

    NomineeEntries(InputReader reader, NomineeRules rules, Evidence evidence) {
        this.reader = reader;
        this.rules = rules;
        this.evidence = evidence;
    }

    /**
     * @param list JSON of a {@link NomineeList}
     * @throws InvalidInput with every problem of every entry
     */
    List<Nominee> read(AwardLetter letter, String list) {
        NomineeRules.Checker checker = rules.checkerFor(letter);
        NomineeList read = reader.read(list, NomineeList.class, (content, violations) -> {
            List<NomineeEntry> entries = content.nominees() == null ? List.of() : content.nominees();
            for (int index = 0; index < Math.min(entries.size(), NominationDesk.MOST_NOMINEES); index++) {
                if (entries.get(index) != null) {
                    Nominee nominee = nominee(letter.id(), index + 1, entries.get(index));
                    checker.check(nominee, "nominees[" + index + "].", violations);
                }
            }
        });
        List<Nominee> nominees = new ArrayList<>();
        read.nominees().forEach(entry -> nominees.add(nominee(letter.id(), nominees.size() + 1, entry)));
        return nominees;
    }

    /**
     * @param entry JSON of a {@link NomineeEntry}
     * @throws InvalidInput with every problem
     */
    NomineeEntry readOne(AwardLetter letter, String entry) {
        NomineeRules.Checker checker = rules.checkerFor(letter);
        return reader.read(
                entry,
                NomineeEntry.class,
                (content, violations) -> checker.check(nominee(letter.id(), 1, content), "", violations));
    }

    /** @throws InvalidInput with every problem of the entry */
    Nominee checked(AwardLetter letter, int rowNumber, NomineeEntry entry) {
        Nominee nominee = nominee(letter.id(), rowNumber, entry);
        List<Violation> violations = new ArrayList<>();
        rules.checkerFor(letter).check(nominee, "", violations);
        InvalidInput.throwIfAny(violations);
        return nominee;
    }

    /** @throws InvalidInput with every problem of every entry */
    List<Nominee> checked(AwardLetter letter, List<NomineeEntry> entries) {
        if (entries.size() > NominationDesk.MOST_NOMINEES) {
            throw InvalidInput.of("nominees", "tooManyNominees", NominationDesk.MOST_NOMINEES);
        }
        List<Violation> violations = new ArrayList<>();
        List<Nominee> nominees = new ArrayList<>();
        NomineeRules.Checker checker = rules.checkerFor(letter);
        for (int index = 0; index < entries.size(); index++) {
            Nominee nominee = nominee(letter.id(), index + 1, entries.get(index));
            checker.check(nominee, "nominees[" + index + "].", violations);
            nominees.add(nominee);
        }
        InvalidInput.throwIfAny(violations);
        return nominees;
    }

    private Nominee nominee(String letterId, int rowNumber, NomineeEntry entry) {
        Nominee.Who who = who(
                entry.recipient(),
                entry.name(),
                entry.position(),
                entry.unitId(),
                entry.account(),
                entry.email(),
                entry.female(),
                entry.directWorker());
        Nominee.Merit merit = merit(entry.formCode(), entry.achievement(), entry.evidence(), entry.benefitValueVnd());
        return Nominee.proposed(
                UUID.randomUUID().toString(),
                letterId,
                rowNumber,
                who,
                merit.rated(entry.rating(), entry.compliant()),
                entry.collectiveFacts());
    }

    /** The one row of a dossier of the simplified procedure, under the id of its case. */
    Nominee nominee(String caseId, AdHocEntry entry) {
        Nominee.Who who = who(
                entry.recipient(),
                entry.name(),
                entry.position(),
                entry.recipientUnitId(),
                entry.account(),
                entry.email(),
                entry.female(),
                entry.directWorker());
        Nominee.Merit merit = merit(entry.formCode(), entry.deed(), entry.evidence(), entry.benefitValueVnd());
        return Nominee.proposed(caseId, caseId, 1, who, merit, CollectiveFacts.NONE);
    }

    /** Problems of a dossier whose recipient, name and deed are given; fields are called as in lists. */
    List<Violation> problems(AdHocEntry entry, Unit unit, List<AwardForm> choice) {
        List<Violation> violations = new ArrayList<>();
        rules.checkerFor(unit.id(), choice).check(nominee("", entry), "", violations);
        return violations;
    }

    private static Nominee.Who who(
            Recipient recipient,
            String name,
            String position,
            String unitId,
            String account,
            String email,
            Boolean female,
            Boolean directWorker) {
        boolean individual = recipient == Recipient.INDIVIDUAL;
        return new Nominee.Who(
                recipient,
                emptyToNull(name),
                emptyToNull(position),
                unitId,
                emptyToNull(account),
                emptyToNull(email),
                individual ? female : null,
                individual ? directWorker : null);
    }

    private Nominee.Merit merit(String formCode, String achievement, List<String> codes, BigDecimal benefitValueVnd) {
        List<String> evidenced = codes.stream()
                .filter(Objects::nonNull)
                .map(evidence::canonical)
                .distinct()
                .toList();
        return Nominee.Merit.of(formCode, emptyToNull(achievement), evidenced, benefitValueVnd);
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
