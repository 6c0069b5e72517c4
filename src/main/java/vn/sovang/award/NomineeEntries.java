package vn.sovang.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
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
        return new Nominee(
                UUID.randomUUID().toString(),
                letterId,
                rowNumber,
                entry.recipient(),
                emptyToNull(entry.name()),
                emptyToNull(entry.position()),
                entry.unitId(),
                emptyToNull(entry.account()),
                emptyToNull(entry.email()),
                entry.formCode(),
                emptyToNull(entry.achievement()),
                entry.evidence().stream()
                        .filter(Objects::nonNull)
                        .map(evidence::canonical)
                        .distinct()
                        .toList(),
                entry.recipient() == Recipient.INDIVIDUAL ? entry.female() : null,
                entry.recipient() == Recipient.INDIVIDUAL ? entry.directWorker() : null,
                entry.benefitValueVnd(),
                entry.rating(),
                entry.compliant(),
                entry.collectiveFacts(),
                NomineeStatus.PROPOSED,
                null);
    }

    /** The content with the identity and the standing of a row there is. */
    static Nominee inPlaceOf(Nominee identity, Nominee content) {
        return new Nominee(
                identity.id(),
                identity.letterId(),
                identity.rowNumber(),
                content.recipient(),
                content.name(),
                content.position(),
                content.unitId(),
                content.account(),
                content.email(),
                content.formCode(),
                content.achievement(),
                content.evidence(),
                content.female(),
                content.directWorker(),
                content.benefitValueVnd(),
                content.rating(),
                content.compliant(),
                content.collective(),
                identity.status(),
                identity.statusReason());
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
