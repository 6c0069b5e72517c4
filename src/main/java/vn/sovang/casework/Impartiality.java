package vn.sovang.casework;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.Cases;
import vn.sovang.casefile.Concerned;
import vn.sovang.casefile.SamePeople;
import vn.sovang.shared.NotAllowed;

/** The one rule on who may act in a case: nobody judges the own one, nor decides what the same hand prepared. */
@Component
@Transactional(readOnly = true)
public class Impartiality {

    private final Handlers handlers;
    private final Cases cases;
    private final SamePeople people;
    private final JdbcClient jdbc;

    Impartiality(Handlers handlers, Cases cases, SamePeople people, JdbcClient jdbc) {
        this.handlers = handlers;
        this.cases = cases;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** A task as far as the rule asks; {@code key} is the id of the user task in the model. */
    public record Work(String key, String caseId, String unitId) {

        static Work of(OpenTask task) {
            return new Work(task.key(), task.caseId(), task.unitId());
        }
    }

    /** @throws NotAllowed with the reason and the way out when the account may not do the task */
    public void require(Work work, String account) {
        refusal(work, account).ifPresent(refused -> {
            throw refused;
        });
    }

    public boolean mayAct(Work work, String account) {
        return refusal(work, account).isEmpty();
    }

    /** Empty when the account may do the task, as far as its office is not asked. */
    public Optional<NotAllowed> refusal(Work work, String account) {
        if (!handlers.of(work.key()).map(SubmissionHandler::judges).orElse(true)) {
            return Optional.empty();
        }
        List<Concerned> concerned = cases.kindOf(work.caseId()).concerned(work.caseId());
        return people.find(account, concerned)
                .map(found -> new NotAllowed(found.refusal()))
                .or(() -> hasPrepared(work, account) ? Optional.of(new NotAllowed("appraisedIt")) : Optional.empty());
    }

    private boolean hasPrepared(Work work, String account) {
        Optional<String> before = handlers.of(work.key()).flatMap(SubmissionHandler::notAfter);
        return before.isPresent()
                && jdbc.sql("select count(*) from task_submission where case_id = ? and unit_id = ?"
                                        + " and task_key = ? and submitted_by = ?")
                                .params(work.caseId(), work.unitId(), before.get(), account)
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
