package vn.sovang.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casework.CaseWithdrawal;
import vn.sovang.casework.NextSteps;
import vn.sovang.casework.RelatedCases;
import vn.sovang.casework.TaskDesk;
import vn.sovang.shared.Messages;

/** Whose turn it is: what the reader of a case may do, and what happens next. */
@Component
class CaseTurn {

    private final TaskDesk tasks;
    private final RelatedCases related;
    private final NextSteps steps;
    private final CaseDeadlines deadlines;
    private final Map<String, CaseWithdrawal> withdrawals;
    private final Messages messages;

    CaseTurn(
            TaskDesk tasks,
            RelatedCases related,
            NextSteps steps,
            CaseDeadlines deadlines,
            List<CaseWithdrawal> withdrawals,
            Messages messages) {
        this.tasks = tasks;
        this.related = related;
        this.steps = steps;
        this.deadlines = deadlines;
        this.withdrawals = withdrawals.stream().collect(Collectors.toMap(CaseWithdrawal::kind, Function.identity()));
        this.messages = messages;
    }

    /**
     * @param ended nothing happens any more
     * @param withdrawal null when the reader cannot withdraw the case
     */
    record View(
            List<TaskDesk.Item> tasks,
            RelatedCases.Related related,
            CaseWithdrawal withdrawal,
            boolean ended,
            List<NextSteps.Step> steps,
            List<Limit> limits) {}

    /** A limit that runs or ran at the unit that holds the case. */
    record Limit(String label, Instant dueAt, String legalBasis) {}

    View of(CaseFile file, CaseKind kind, String account, Locale locale) {
        List<NextSteps.Step> open = steps.of(file.id());
        return new View(
                tasks.tasksOf(account, file.id()),
                related.of(file.id(), account),
                withdrawal(kind.code())
                        .filter(way -> way.mayWithdraw(file.id(), account))
                        .orElse(null),
                open.isEmpty() && kind.status(file.status()).isEnded(),
                open,
                deadlines.find(file.id(), file.unitId()).stream()
                        .filter(deadline -> deadline.dueAt() != null)
                        .map(deadline -> new Limit(
                                messages.text(locale, kind.texts() + "deadline." + deadline.step()),
                                deadline.dueAt(),
                                deadline.legalBasis()))
                        .toList());
    }

    Optional<CaseWithdrawal> withdrawal(String kind) {
        return Optional.ofNullable(withdrawals.get(kind));
    }
}
