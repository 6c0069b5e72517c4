package vn.sovang.award;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import vn.sovang.award.process.AwardTables;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.casefile.CaseNumbers;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Isolated;

/** Opens the cases of letters, with a list that is still to be prepared or with the one row of an ad hoc award. */
@Component
class NewLetters {

    private final CaseFiles files;
    private final CaseNumbers numbers;
    private final NomineeEntries entries;
    private final NomineeRows rows;
    private final AwardTables rules;
    private final JdbcAggregateOperations aggregates;
    private final Clock clock;

    NewLetters(
            CaseFiles files,
            CaseNumbers numbers,
            NomineeEntries entries,
            NomineeRows rows,
            AwardTables rules,
            JdbcAggregateOperations aggregates,
            Clock clock) {
        this.files = files;
        this.numbers = numbers;
        this.entries = entries;
        this.rows = rows;
        this.rules = rules;
        this.aggregates = aggregates;
        this.clock = clock;
    }

    /** A letter of the unit without a number and a list. */
    AwardLetter begin(NewLetter wanted, Unit unit, String account) {
        String title = Isolated.text(wanted.roundName().strip()) + " – " + unit.name();
        CaseFile file = files.open(AwardLetters.KIND, title, unit.id(), LetterStatus.PREPARATION, account);
        return new AwardLetter(file, aggregates.insert(AwardLetterFacts.begun(file.id(), wanted)));
    }

    /** A dossier that has been checked, under the next number of its unit. */
    AdHocAward ask(AdHocEntry entry, String account) {
        String unitId = entry.unitId();
        CaseFile file = files.open(AdHocAwards.KIND, entry.name().strip(), unitId, AdHocStatus.DECISION, account);
        Instant now = BusinessTime.now(clock);
        int year = BusinessTime.dayOf(now).getYear();
        files.number(file.id(), numbers.next(unitId, "KĐX", year));
        AwardLetterFacts facts =
                aggregates.insert(AwardLetterFacts.asked(file.id(), entry, year, now, rules.inForce()));
        Nominee nominee = entries.nominee(file.id(), entry);
        rows.insert(List.of(nominee));
        return new AdHocAward(new AwardLetter(files.get(file.id()), facts), nominee);
    }
}
