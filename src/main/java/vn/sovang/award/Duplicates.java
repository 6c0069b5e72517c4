package vn.sovang.award;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.shared.TextFolding;

/**
 * The same achievement is not rewarded twice with the same form: same recipient (account, or name and unit), same form,
 * and an entry of the Golden Book in common or the same wording; given already, or proposed in another row, letter or
 * short dossier that is open.
 */
@Repository
class Duplicates {

    private static final String GIVEN = """
            select h.decision_number as place, h.account, h.name, n.achievement, n.evidence from honour h \
            join award_nominee n on n.letter_id = h.case_id and n.form_code = h.form_code \
            and n.folded_name = h.folded_name and n.unit_id = h.recipient_unit_id \
            where h.status = 'VALID' and h.form_code = :form and h.recipient = :recipient \
            and (h.account = :account or (h.folded_name = :name and h.recipient_unit_id = :unit)) \
            and (h.nominee_id is null or h.nominee_id = n.id) and n.id <> :id""";

    private static final String PROPOSED = """
            select coalesce(c.number, l.round_name) as place, n.account, n.name, n.achievement, n.evidence \
            from award_nominee n \
            join award_letter l on l.id = n.letter_id join case_file c on c.id = l.id \
            where n.form_code = :form and n.recipient = :recipient and n.id <> :id \
            and (n.account = :account or (n.folded_name = :name and n.unit_id = :unit)) \
            and n.status not in ('DROPPED', 'REFUSED', 'REVOKED', 'AWARDED') \
            and c.status not in ('COMPLETED', 'WITHDRAWN', 'LAPSED') \
            and (l.submitted_at is not null or l.id = :letter)""";

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(String place, String account, String name, String achievement, String evidence) {

        boolean isOf(Nominee nominee) {
            return nominee.account() != null && nominee.account().equals(account)
                    || TextFolding.isSame(name, nominee.name());
        }

        boolean isFor(Nominee nominee) {
            return TextFolding.isSame(achievement, nominee.achievement())
                    || evidence != null && evidence.lines().anyMatch(nominee.evidence()::contains);
        }
    }

    /** Number of the decision or letter in which the same achievement stands, when it does. */
    Optional<String> of(Nominee nominee) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", nominee.id());
        parameters.put("letter", nominee.letterId());
        parameters.put("form", nominee.formCode());
        parameters.put("recipient", nominee.recipient().name());
        parameters.put("account", nominee.account() == null ? "" : nominee.account());
        parameters.put("name", nominee.foldedName());
        parameters.put("unit", nominee.unitId());
        return Stream.of(GIVEN, PROPOSED)
                .flatMap(sql -> jdbc.sql(sql).params(parameters).query(Found.class).list().stream())
                .filter(found -> found.isOf(nominee) && found.isFor(nominee))
                .map(Found::place)
                .findFirst();
    }
}
