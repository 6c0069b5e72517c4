package vn.sovang.work;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.CaseNumbers;
import vn.sovang.casework.CaseProcesses;
import vn.sovang.casework.Variable;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.Violation;

/** Where officers register the works, products and tasks of their unit (003-VI). */
@Service
@Transactional
public class WorkDesk {

    private static final String PROCESS = "work-dedication";

    /** Rows of {@code processing-deadlines} that hold for works only. */
    private static final String PROCEDURE = "WORK_DEDICATION";

    /** Register of works (công trình). */
    private static final String SERIES = "CT";

    private final Works works;
    private final CaseFiles files;
    private final CaseNumbers numbers;
    private final CaseHistory history;
    private final CaseProcesses processes;
    private final Organisation organisation;
    private final InputReader reader;
    private final AuditLog audit;
    private final Clock clock;

    WorkDesk(
            Works works,
            CaseFiles files,
            CaseNumbers numbers,
            CaseHistory history,
            CaseProcesses processes,
            Organisation organisation,
            InputReader reader,
            AuditLog audit,
            Clock clock) {
        this.works = works;
        this.files = files;
        this.numbers = numbers;
        this.history = history;
        this.processes = processes;
        this.organisation = organisation;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    /** A work as it is registered; one that is finished already says when and how well. */
    record NewWork(
            @NotBlank(message = "required") @OneLine(max = 64)
            String unitId,

            @NotNull(message = "required") Work.Kind kind,

            @NotBlank(message = "required") @OneLine(max = 300)
            String name,

            @NotBlank(message = "required") @OneLine(max = 300)
            String place,

            @DecimalMin(value = "0", message = "tooSmall") @Digits(integer = 15, fraction = 0, message = "wholeAmount")
            BigDecimal valueVnd,

            @NotNull(message = "required") LocalDate plannedTo,
            LocalDate finishedOn,
            Work.Quality quality,
            Boolean employerAgrees,
            @OneLine(max = 300) String occasion) {}

    /** Units for which the account may register works. */
    @Transactional(readOnly = true)
    public List<Unit> unitsOf(String account) {
        return organisation.postsOf(account).stream()
                .filter(post -> post.role() == Role.OFFICER)
                .map(post -> organisation.inCharge(post.unitId()))
                .distinct()
                .toList();
    }

    /**
     * @param json the fields of {@link NewWork}
     * @return the case of the work, with its number
     * @throws NotAllowed unless the account is some unit's officer
     * @throws vn.sovang.shared.InvalidInput with every problem
     */
    public CaseFile register(String json, String account) {
        List<Unit> own = unitsOf(account);
        if (own.isEmpty()) {
            throw new NotAllowed("registerForOthers");
        }
        NewWork work = reader.read(json, NewWork.class, (wanted, violations) -> check(wanted, own, violations));
        boolean finished = work.finishedOn() != null;
        WorkStatus status = finished ? WorkStatus.FINISHED : WorkStatus.REGISTERED;
        CaseFile file = files.open(Works.KIND, work.name().strip(), work.unitId(), status, account);
        String number =
                numbers.next(work.unitId(), SERIES, BusinessTime.today(clock).getYear());
        files.number(file.id(), number);
        works.add(new Work(
                file.id(),
                work.kind(),
                work.unitId(),
                work.place().strip(),
                work.valueVnd(),
                work.plannedTo(),
                work.occasion(),
                finished ? new Work.Finish(work.finishedOn(), work.quality(), work.employerAgrees(), null) : null,
                null));
        history.record(
                file.id(), work.unitId(), WorkStep.REGISTRATION, WorkStep.Outcome.REGISTERED, account, number, null);
        audit.record(AuditEntry.of(AuditAction.REQUEST_FILED).by(account).inCase(file.id(), number, work.unitId()));
        processes.start(PROCESS, file.id(), Map.of(Variable.PROCEDURE, PROCEDURE));
        return files.get(file.id());
    }

    private void check(NewWork work, List<Unit> own, List<Violation> violations) {
        if (work.unitId() != null && own.stream().noneMatch(unit -> unit.id().equals(work.unitId()))) {
            violations.add(Violation.of("unitId", "notYourUnit"));
        }
        if (work.finishedOn() != null && work.finishedOn().isAfter(BusinessTime.today(clock))) {
            violations.add(Violation.of("finishedOn", "inFuture"));
        }
        if (work.finishedOn() == null && work.quality() != null) {
            violations.add(Violation.of("finishedOn", "required"));
        }
        if (work.finishedOn() != null && work.quality() == null) {
            violations.add(Violation.of("quality", "required"));
        }
    }
}
