package vn.sovang.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            select h.decision_number as place, n.achievement from honour h left join award_nominee n \
            on n.id = h.nominee_id left join ad_hoc_award a on a.id = h.case_id where h.status = 'VALID' and h.form_code = :form and h.recipient = :recipient \
            and (h.account = :account or (h.folded_name = :name and h.recipient_unit_id = :unit)) \
            and (h.nominee_id is null or h.nominee_id <> :id) and h.case_id <> :id \
            and (n.achievement = :achievement or a.deed = :achievement or exists \
            (select 1 from honour_evidence e where e.honour_id = h.id and e.code in (:codes)))""";

    private static final String PROPOSED = """
            select coalesce(c.number, l.round_name) as place, n.achievement from award_nominee n \
            join award_letter l on l.id = n.letter_id join case_file c on c.id = l.id \
            where n.form_code = :form and n.recipient = :recipient and n.id <> :id \
            and (n.account = :account or (n.folded_name = :name and n.unit_id = :unit)) \
            and n.status not in ('DROPPED', 'REFUSED', 'REVOKED', 'AWARDED') \
            and c.status not in ('COMPLETED', 'WITHDRAWN', 'LAPSED') \
            and (l.submitted_at is not null or l.id = :letter) and (n.achievement = :achievement or exists \
            (select 1 from award_nominee_evidence e where e.nominee_id = n.id and e.code in (:codes)))""";

    private static final String ASKED_AT_ONCE = """
            select c.number as place, a.deed from ad_hoc_award a join case_file c on c.id = a.id \
            where a.form_code = :form and a.recipient = :recipient and a.id <> :id and c.status = 'DECISION' \
            and (a.account = :account or (c.folded_title = :name and a.recipient_unit_id = :unit)) \
            and (a.deed = :achievement or exists \
            (select 1 from ad_hoc_award_evidence e where e.award_id = a.id and e.code in (:codes)))""";

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
        parameters.put("name", TextFolding.fold(nominee.name()));
        parameters.put("unit", nominee.unitId());
        parameters.put("achievement", nominee.achievement());
        parameters.put("codes", nominee.evidence().isEmpty() ? List.of("") : nominee.evidence());
        return first(GIVEN, parameters)
                .or(() -> first(PROPOSED, parameters))
                .or(() -> first(ASKED_AT_ONCE, parameters));
    }

    private Optional<String> first(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql).params(parameters).query((row, number) -> row.getString("place")).list().stream()
                .findFirst();
    }
}
