package vn.sovang.redress.process;

import java.time.Instant;
import java.time.Period;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessCalendar;
import vn.sovang.shared.TimeConfiguration;

/** The row FILING of {@code award-deadlines}; the first one that matches is in force. */
@Component
public class AppealPeriods {

    private final DecisionService decisions;
    private final BusinessCalendar calendar;
    private final AsSystem asSystem;

    AppealPeriods(DecisionService decisions, BusinessCalendar calendar, AsSystem asSystem) {
        this.decisions = decisions;
        this.calendar = calendar;
        this.asSystem = asSystem;
    }

    /** Until when somebody may appeal against a decision that the unit took at the given time. */
    public Instant endsAt(Unit unit, Instant decidedAt) {
        Map<String, Object> facts = Map.of(
                "procedure", "APPEAL", "unitId", unit.id(), "tier", unit.tier().name());
        String period = asSystem.call(() ->
                decisions
                        .evaluateDecisionTableByKey("award-deadlines")
                        .variables(facts)
                        .evaluate()
                        .getResultList()
                        .stream()
                        .filter(row -> "FILING".equals(row.get("step")))
                        .map(row -> (String) row.get("period"))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("award-deadlines has no row FILING for " + unit.id())));
        return calendar.endOf(decidedAt.atZone(TimeConfiguration.VIETNAM), Period.parse(period))
                .toInstant();
    }
}
