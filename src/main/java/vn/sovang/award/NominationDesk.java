package vn.sovang.award;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.award.process.AwardNames;
import vn.sovang.casework.CaseProcesses;
import vn.sovang.casework.CaseWithdrawal;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;

/** Where officers prepare letters and their lists: one set of rules for page, API and spreadsheet. */
@Service
@Transactional
public class NominationDesk implements CaseWithdrawal {

    /** Longest list of one letter. */
    public static final int MOST_NOMINEES = 2000;

    private final InputReader reader;
    private final NewLetters newLetters;
    private final AwardLetters awardLetters;
    private final NomineeRows rows;
    private final NomineeFacts facts;
    private final NomineeEntries entries;
    private final LetterVisibility visibility;
    private final Organisation organisation;
    private final CaseProcesses flow;
    private final Clock clock;

    NominationDesk(
            InputReader reader,
            NewLetters newLetters,
            AwardLetters awardLetters,
            NomineeRows rows,
            NomineeFacts facts,
            NomineeEntries entries,
            LetterVisibility visibility,
            Organisation organisation,
            CaseProcesses flow,
            Clock clock) {
        this.reader = reader;
        this.newLetters = newLetters;
        this.awardLetters = awardLetters;
        this.rows = rows;
        this.facts = facts;
        this.entries = entries;
        this.visibility = visibility;
        this.organisation = organisation;
        this.flow = flow;
        this.clock = clock;
    }

    /** Why a letter is withdrawn. */
    record Withdrawal(@Narrative(max = 2000) String reason) {}

    /** @param wanted JSON of a {@link NewLetter} */
    public AwardLetter create(String wanted, String account) {
        return create(reader.read(wanted, NewLetter.class), account);
    }

    /**
     * Creates a letter and starts its case.
     *
     * @throws NotAllowed unless the account is an officer of the unit
     */
    public AwardLetter create(NewLetter wanted, String account) {
        Unit unit = organisation.find(wanted.unitId()).orElseThrow(() -> InvalidInput.of("unitId", "noSuchUnit"));
        if (!organisation.holds(account, Role.OFFICER, unit.id())) {
            throw new NotAllowed("letterOfOthers");
        }
        if (unit.validTo() != null
                && !unit.id().equals(organisation.inCharge(unit.id()).id())) {
            throw InvalidInput.of(
                    "unitId",
                    "dissolvedUnit",
                    unit.name(),
                    organisation.inCharge(unit.id()).name());
        }
        AwardLetter letter = newLetters.begin(wanted, unit, account);
        awardLetters.record(letter.id(), unit.id(), AwardStep.PREPARATION, AwardOutcome.CREATED, account, null, null);
        flow.start(AwardNames.AWARD_APPROVAL, letter.id(), Map.of());
        return awardLetters.get(letter.id());
    }

    /**
     * Puts the entries in place of the whole list.
     *
     * @param list JSON of a {@link NomineeList}
     * @return number of nominees
     * @throws InvalidInput with every problem of every entry; nothing changes then
     */
    public int replace(String letterId, String list, String account) {
        AwardLetter letter = editable(letterId, account);
        requirePreparation(letter);
        List<Nominee> nominees = entries.read(letter, list);
        rows.deleteAll(letterId);
        rows.insert(nominees);
        return nominees.size();
    }

    /** Checks as {@link #replace(String, String, String)} and changes nothing; returns the rows as they would be. */
    @Transactional(readOnly = true)
    public List<Nominee> check(String letterId, String list, String account) {
        visibility.visibleTo(account, letterId);
        AwardLetter letter = awardLetters.get(letterId);
        requireOfficer(letter, account);
        requirePreparation(letter);
        return entries.read(letter, list);
    }

    /** Puts the entries in place of the whole list; nothing changes when one of them is refused. */
    public void replace(String letterId, List<NomineeEntry> list, String account) {
        AwardLetter letter = editable(letterId, account);
        requirePreparation(letter);
        List<Nominee> nominees = entries.checked(letter, list);
        rows.deleteAll(letterId);
        rows.insert(nominees);
    }

    /** @param entry JSON of a {@link NomineeEntry} */
    public Nominee add(String letterId, String entry, String account) {
        AwardLetter letter = editable(letterId, account);
        requirePreparation(letter);
        return add(letterId, entries.readOne(letter, entry), account);
    }

    public Nominee add(String letterId, NomineeEntry entry, String account) {
        AwardLetter letter = editable(letterId, account);
        requirePreparation(letter);
        int count = awardLetters.nominees(letterId).size();
        if (count >= MOST_NOMINEES) {
            throw InvalidInput.of("", "tooManyNominees", MOST_NOMINEES);
        }
        Nominee nominee = entries.checked(letter, count + 1, entry);
        rows.insert(List.of(nominee));
        return nominee;
    }

    /** Changes a row while the letter is prepared, or one that was sent back for a supplement. */
    public Nominee change(String letterId, String nomineeId, NomineeEntry entry, String account) {
        AwardLetter letter = editable(letterId, account);
        Nominee before = own(letterId, nomineeId);
        if (letter.status() != LetterStatus.PREPARATION && before.status() != NomineeStatus.SUPPLEMENT) {
            throw new AlreadyDone("nomineeFixed");
        }
        Nominee nominee = before.saying(entries.checked(letter, before.rowNumber(), entry));
        if (letter.status() != LetterStatus.PREPARATION) {
            facts.keepVersion(before, account, now());
        }
        rows.update(nominee);
        return nominee;
    }

    /** @param entry JSON of a {@link NomineeEntry} */
    public Nominee change(String letterId, String nomineeId, String entry, String account) {
        AwardLetter letter = editable(letterId, account);
        own(letterId, nomineeId);
        return change(letterId, nomineeId, entries.readOne(letter, entry), account);
    }

    public void remove(String letterId, String nomineeId, String account) {
        AwardLetter letter = editable(letterId, account);
        requirePreparation(letter);
        rows.delete(own(letterId, nomineeId));
    }

    /**
     * Ends the letter before anybody decided on it.
     *
     * @param json {@code {"reason": "…"}}
     * @throws NotAllowed unless the account is an officer of the nominating unit
     */
    @Override
    public void withdraw(String letterId, String account, String json) {
        visibility.visibleTo(account, letterId);
        AwardLetter letter = locked(letterId);
        requireOfficer(letter, account);
        String reason = reader.read(json, Withdrawal.class).reason();
        if (reason == null || reason.isBlank()) {
            throw InvalidInput.of("reason", "reasonRequired");
        }
        if (!mayBeWithdrawn(letter)) {
            throw new AlreadyDone("withdrawLetterAfterDecision");
        }
        awardLetters.record(
                letterId, letter.unitId(), AwardStep.WITHDRAWAL, AwardOutcome.WITHDRAWN, account, null, reason);
        flow.withdraw(AwardNames.LETTER_WITHDRAWN, letter.id(), "withdrawLetterAfterDecision");
    }

    /**
     * The letter, when the account sees it and may change something in its list now.
     *
     * @throws NotVisible when the account does not see it
     * @throws NotAllowed unless the account is an officer of the nominating unit
     * @throws AlreadyDone when the list can no longer be changed
     */
    @Transactional(readOnly = true)
    public AwardLetter editableBy(String account, String letterId) {
        AwardLetter letter = visibility.visibleTo(account, letterId);
        requireOfficer(letter, account);
        if (!mayEdit(letter, account)) {
            throw new AlreadyDone("listFixed");
        }
        return letter;
    }

    /** Whether the account may change something in the letter's list now. */
    @Transactional(readOnly = true)
    public boolean mayEdit(AwardLetter letter, String account) {
        return (letter.status() == LetterStatus.PREPARATION || letter.status() == LetterStatus.SUPPLEMENT)
                && organisation.holds(account, Role.OFFICER, letter.unitId());
    }

    @Override
    public String kind() {
        return AwardLetters.KIND;
    }

    @Override
    public String texts() {
        return "award.withdraw";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayWithdraw(String letterId, String account) {
        AwardLetter letter = awardLetters.get(letterId);
        return mayBeWithdrawn(letter) && organisation.holds(account, Role.OFFICER, letter.unitId());
    }

    private static boolean mayBeWithdrawn(AwardLetter letter) {
        return letter.status().isBeforeDecision() && letter.unitId().equals(letter.currentUnitId());
    }

    private AwardLetter editable(String letterId, String account) {
        visibility.visibleTo(account, letterId);
        AwardLetter letter = locked(letterId);
        requireOfficer(letter, account);
        if (letter.status() != LetterStatus.PREPARATION && letter.status() != LetterStatus.SUPPLEMENT) {
            throw new AlreadyDone("listFixed");
        }
        return letter;
    }

    private AwardLetter locked(String letterId) {
        awardLetters.lock(letterId);
        return awardLetters.get(letterId);
    }

    private void requireOfficer(AwardLetter letter, String account) {
        if (!organisation.holds(account, Role.OFFICER, letter.unitId())) {
            throw new NotAllowed("letterOfOthers");
        }
    }

    private static void requirePreparation(AwardLetter letter) {
        if (letter.status() != LetterStatus.PREPARATION) {
            throw new AlreadyDone("listFixed");
        }
    }

    private Nominee own(String letterId, String nomineeId) {
        return rows.find(nomineeId)
                .filter(nominee -> nominee.letterId().equals(letterId))
                .orElseThrow(() -> new NotVisible("nominee"));
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
