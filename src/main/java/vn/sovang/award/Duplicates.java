package vn.sovang.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.shared.TextFolding;

/**
 * The same achievement is not rewarded twice with the same form: same recipient (account, or name and unit), same form,
 * and an entry of the Golden Book in common or the same wording; given already, or proposed in another open letter, in
 * another row or in a short dossier.
 */
@Repository
class Duplicates {

    private static final String GIVEN = """
            select h.decision_number as place, h.account, h.name, coalesce(n.achievement, a.deed) as wording, exists \
            (select 1 from honour_evidence e where e.honour_id = h.id and e.code in (:codes)) as same_entry \
            from honour h left join award_nominee n \
            on n.id = h.nominee_id left join ad_hoc_award a on a.id = h.case_id where h.status = 'VALID' and h.form_code = :form and h.recipient = :recipient \
            and (h.account = :account or (h.folded_name = :name and h.recipient_unit_id = :unit)) \
            and (h.nominee_id is null or h.nominee_id <> :id) and h.case_id <> :id""";

    private static final String PROPOSED = """
            select coalesce(c.number, l.round_name) as place, n.account, n.name, n.achievement as wording, exists \
            (select 1 from award_nominee_evidence e where e.nominee_id = n.id and e.code in (:codes)) as same_entry \
            from award_nominee n \
            join award_letter l on l.id = n.letter_id join case_file c on c.id = l.id \
            where n.form_code = :form and n.recipient = :recipient and n.id <> :id \
            and (n.account = :account or (n.folded_name = :name and n.unit_id = :unit)) \
            and n.status not in ('DROPPED', 'REFUSED', 'REVOKED', 'AWARDED') \
            and c.status not in ('COMPLETED', 'WITHDRAWN', 'LAPSED') \
            and (l.submitted_at is not null or l.id = :letter)""";

    private static final String ASKED_AT_ONCE = """
            select c.number as place, a.account, c.title as name, a.deed as wording, exists \
            (select 1 from ad_hoc_award_evidence e where e.award_id = a.id and e.code in (:codes)) as same_entry \
            from ad_hoc_award a join case_file c on c.id = a.id \
            where a.form_code = :form and a.recipient = :recipient and a.id <> :id and c.status = 'DECISION' \
            and (a.account = :account or (c.folded_title = :name and a.recipient_unit_id = :unit))""";

    /** @param sameEntry whether it is about an entry of the Golden Book that the nominee names too */
    private record Found(String place, String account, String name, String wording, boolean sameEntry) {

        boolean isOf(Nominee nominee) {
            return nominee.account() != null && nominee.account().equals(account)
                    || TextFolding.isSame(name, nominee.name());
        }

        boolean isFor(String achievement) {
            return sameEntry || TextFolding.isSame(wording, achievement);
        }
    }

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number of the decision or letter in which the same achievement stands, when it does. */
    Optional<String> of(Nominee nominee) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", nominee.id());
        parameters.put("letter", nominee.letterId());
        parameters.put("form", nominee.formCode());
        parameters.put("recipient", nominee.recipient().name());
        parameters.put("account", nominee.account() == null ? "" : nominee.account());
        parameters.put("name", TextFolding.search(nominee.name()));
        parameters.put("unit", nominee.unitId());
        parameters.put("codes", nominee.evidence().isEmpty() ? List.of("") : nominee.evidence());
        return Stream.of(GIVEN, PROPOSED, ASKED_AT_ONCE)
                .flatMap(sql -> jdbc.sql(sql).params(parameters).query(Found.class).list().stream())
                .filter(found -> found.isOf(nominee) && found.isFor(nominee.achievement()))
                .map(Found::place)
                .findFirst();
    }
}
