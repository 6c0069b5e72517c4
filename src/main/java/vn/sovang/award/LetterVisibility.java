package vn.sovang.award;

import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.audit.Throttle;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;
import vn.sovang.shared.TextFolding;

/**
 * Who sees which letter: officer, secretary, committee and auditor of a unit from the moment the unit holds it; members
 * of the panel while they are on it. A nominee sees the own row only, see {@link #linesOf}.
 */
@Service
@Transactional(readOnly = true)
public class LetterVisibility {

    private static final String VISIBLE = """
            (exists (select 1 from award_letter_reader r where r.letter_id = l.id and r.account = :account)
             or exists (select 1 from award_letter_unit u join post p on p.unit_id = u.unit_id
                        where u.letter_id = l.id and p.account = :account
                          and p.role in ('OFFICER', 'SECRETARY', 'COMMITTEE', 'AUDITOR')
                          and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)))""";

    private final JdbcClient jdbc;
    private final LetterRepository letters;
    private final NomineeRows nominees;
    private final AuditLog audit;
    private final Throttle refusals;
    private final Clock clock;

    LetterVisibility(JdbcClient jdbc, LetterRepository letters, NomineeRows nominees, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.nominees = nominees;
        this.audit = audit;
        this.refusals = new Throttle(1, Duration.ofHours(1), clock);
        this.clock = clock;
    }

    public boolean sees(String account, String letterId) {
        return jdbc.sql("select count(*) from award_letter l where l.id = :id and " + VISIBLE)
                        .param("id", letterId)
                        .param("account", account)
                        .param("today", today())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws NotVisible when the account may not know of the letter */
    public AwardLetter visibleTo(String account, String letterId) {
        if (!sees(account, letterId)) {
            letters.findById(letterId).ifPresent(existing -> keepRefusal(account, existing));
            throw new NotVisible("case");
        }
        return letters.findById(letterId).orElseThrow();
    }

    /** Once an hour per person and letter: trying again and again must not fill the log. */
    private void keepRefusal(String account, AwardLetter letter) {
        if (refusals.lets(account, letter.id())) {
            audit.record(AuditEntry.of(AuditAction.ACCESS_REFUSED)
                    .by(account)
                    .inCase(letter.id(), letter.number(), letter.currentUnitId())
                    .inAnyCase());
        }
    }

    /**
     * Visible letters, newest first; null is no condition.
     *
     * @param unitId unit that holds, held or received the letter
     */
    public PageOf<AwardLetter> search(
            String account, LetterStatus status, String unitId, Integer year, String text, Paging paging) {
        StringBuilder where = new StringBuilder(" from award_letter l where ").append(VISIBLE);
        Map<String, Object> parameters = new HashMap<>(Map.of("account", account, "today", today()));
        if (status != null) {
            where.append(" and l.status = :status");
            parameters.put("status", status.name());
        }
        if (unitId != null) {
            where.append(
                    " and exists (select 1 from award_letter_unit u where u.letter_id = l.id and u.unit_id = :unit)");
            parameters.put("unit", Words.printable(unitId));
        }
        if (year != null) {
            where.append(" and l.letter_year = :year");
            parameters.put("year", year);
        }
        if (text != null && !text.isBlank()) {
            where.append(" and (l.folded_name like :text escape '!' or lower(l.number) like :text escape '!')");
            parameters.put("text", Words.contained(TextFolding.fold(Words.printable(text))));
        }
        long total = jdbc.sql("select count(*)" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("size", paging.size());
        parameters.put("offset", paging.offset());
        List<AwardLetter> items = jdbc
                .sql("select l.id" + where + " order by l.created_at desc, l.id limit :size offset :offset")
                .params(parameters)
                .query(String.class)
                .list()
                .stream()
                .map(id -> letters.findById(id).orElseThrow())
                .toList();
        return new PageOf<>(items, paging.page(), paging.size(), total);
    }

    /** Rows that name the account as the nominee, in letters that were submitted; newest letter first. */
    public List<Nominee> linesOf(String account) {
        return nominees.read(
                " join award_letter l on l.id = n.letter_id where n.account = :account and l.submitted_at is not null"
                        + " order by l.submitted_at desc, n.row_no fetch first 100 rows only",
                Map.of("account", account));
    }

    private Date today() {
        return Date.valueOf(BusinessTime.today(clock));
    }
}
