package vn.sovang.work.process;

import java.time.ZonedDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.annotation.Configuration;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.casework.CaseFlow;
import vn.sovang.casework.Facts;
import vn.sovang.casework.KeepLimits;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.TimeConfiguration;
import vn.sovang.work.Work;
import vn.sovang.work.WorkStatus;
import vn.sovang.work.Works;

/** What {@code work-dedication} makes of the answers of its decision tables. */
@Configuration(proxyBeanMethods = false)
class WorkSteps {

    /** Keeps the limits of the unit that registered the work and starts the one by which its head confirms. */
    @ModelBean
    ExecutionListener openWork(KeepLimits limits, CaseFiles files, Works works, CaseClock clock, CaseFlow flow) {
        return execution -> {
            limits.notify(execution);
            String caseId = Facts.caseId(execution);
            WorkStatus status = WorkStatus.valueOf(files.get(caseId).status());
            // The head is asked some days after the planned end, or after today for a work of the past.
            ZonedDateTime planned = works.get(caseId).plannedTo().atStartOfDay(TimeConfiguration.VIETNAM);
            ZonedDateTime from = planned.isAfter(clock.now()) ? planned : clock.now();
            Map<String, Object> dates = clock.start(caseId, Facts.unitId(execution), WorkLimit.FINISH, from);
            flow.await(caseId, status, WorkLimit.FINISH, dates).forEach(execution::setVariable);
        };
    }

    /** Keeps whether the finished work may be rewarded; the dedication does not depend on it. */
    @ModelBean
    ExecutionListener keepAwardRating(Works works) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            Work.Finish finish = works.get(caseId).finish();
            works.finish(
                    caseId, new Work.Finish(finish.finishedOn(), finish.quality(), finish.employerAgrees(), (Boolean)
                            Facts.decided(execution).get("eligible")));
        };
    }

    /** The nearest unit of the deciding level, from the registering one up, holds the case from here on. */
    @ModelBean
    ExecutionListener moveToDecidingUnit(CaseFiles files, Organisation organisation) {
        return execution -> {
            String unitId = Facts.unitId(execution);
            Object tier = Facts.decided(execution).get("decidingTier");
            Unit deciding = organisation.chainFrom(unitId).stream()
                    .filter(unit -> unit.tier().name().equals(tier))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Unit " + unitId + " has no unit of tier " + tier));
            files.moveTo(Facts.caseId(execution), deciding.id());
            Facts.at(deciding).forEach(execution::setVariable);
        };
    }

    /** Keeps the limits of the deciding unit and starts the one of its appraisal. */
    @ModelBean
    ExecutionListener openWorkAppraisal(KeepLimits limits, CaseFlow flow) {
        return execution -> {
            limits.notify(execution);
            flow.await(Facts.caseId(execution), Facts.unitId(execution), WorkStatus.PROPOSED, WorkLimit.APPRAISAL)
                    .forEach(execution::setVariable);
        };
    }
}
