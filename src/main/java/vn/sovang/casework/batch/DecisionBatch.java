package vn.sovang.casework.batch;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.casework.BatchSubmissions;
import vn.sovang.casework.batch.Answer.Meaning;
import vn.sovang.organisation.Role;
import vn.sovang.shared.Violation;

/** A deciding body decides many cases of one kind on one paper; refusals may stand on another one of the same day. */
@Component
public class DecisionBatch implements Batch<Decisions, DecisionBatch.Decided> {

    private final List<DecidedTogether> tasks;
    private final BatchSubmissions submissions;

    DecisionBatch(List<DecidedTogether> tasks, BatchSubmissions submissions) {
        this.tasks = List.copyOf(tasks);
        this.submissions = submissions;
    }

    /** How many cases were decided in one way. */
    public record Count(Answer answer, int cases) {}

    /** How many cases were decided in which way; for programs the numbers by their names. */
    public record Decided(List<Count> counts) {

        public int cases() {
            return counts.stream().mapToInt(Count::cases).sum();
        }

        @JsonValue
        public Map<String, Integer> byName() {
            Map<String, Integer> numbers = new LinkedHashMap<>();
            counts.forEach(count -> numbers.put(count.answer().counted(), count.cases()));
            return numbers;
        }
    }

    @Override
    public String name() {
        return "decision";
    }

    @Override
    public Role role() {
        return Role.COMMITTEE;
    }

    @Override
    public String refusal() {
        return "committeesOnly";
    }

    @Override
    public Collection<DecidedTogether> tasks() {
        return tasks;
    }

    @Override
    public Class<Decisions> sent() {
        return Decisions.class;
    }

    @Override
    public Set<String> commonFields() {
        return Set.of("decisionNumber", "decidedOn");
    }

    @Override
    public void check(Decisions sent, LocalDate today, List<Violation> problems) {
        List<Answer> open = answersFor(sent);
        Set<Meaning> meanings = rowsOf(sent).stream()
                .flatMap(row -> answer(open, row.outcome()).stream())
                .map(Answer::meaning)
                .collect(Collectors.toSet());
        boolean granted = meanings.contains(Meaning.GRANTED);
        boolean refused = meanings.contains(Meaning.REFUSED);
        boolean numbered = !Decisions.isEmpty(sent.decisionNumber());
        if (granted && !numbered) {
            problems.add(Violation.of("decisionNumber", "required"));
        } else if (refused && !numbered && Decisions.isEmpty(sent.refusalNumber())) {
            problems.add(Violation.of("refusalNumber", "required"));
        }
        if ((granted || refused) && sent.decidedOn() == null) {
            problems.add(Violation.of("decidedOn", "required"));
        }
        if (sent.decidedOn() != null && sent.decidedOn().isAfter(today)) {
            problems.add(Violation.of("decidedOn", "inFuture"));
        }
        for (int index = 0; sent.rows() != null && index < sent.rows().size(); index++) {
            Decisions.Row row = sent.rows().get(index);
            if (row != null
                    && row.outcome() != null
                    && answer(open, row.outcome()).isEmpty()) {
                String choices = open.stream().map(Answer::code).distinct().collect(Collectors.joining(", "));
                problems.add(Violation.of("rows[" + index + "].outcome", "notAChoice", choices));
            }
        }
    }

    @Override
    public List<Row> rows(Decisions sent) {
        List<Answer> open = answersFor(sent);
        List<Row> rows = new ArrayList<>();
        for (int index = 0; sent.rows() != null && index < sent.rows().size(); index++) {
            Decisions.Row row = sent.rows().get(index);
            if (row != null && row.taskId() != null && row.outcome() != null) {
                int place = index;
                answer(open, row.outcome())
                        .ifPresent(answer -> rows.add(new Row(place, row.taskId(), sent.on(row, answer.meaning()))));
            }
        }
        return rows;
    }

    /** To be asked as long as the tasks wait. */
    @Override
    public Decided foreseen(Decisions sent) {
        return new Decided(answersFor(sent).stream()
                .map(answer -> new Count(answer, (int) sent.rows().stream()
                        .filter(row -> row.outcome().equals(answer.code()))
                        .count()))
                .toList());
    }

    @Override
    public Decided store(Decisions sent, List<BatchSubmissions.Row> rows, String account) {
        Decided decided = foreseen(sent);
        submissions.submit(keys(), rows, account);
        return decided;
    }

    private Set<String> keys() {
        return tasks.stream().map(DoneTogether::taskKey).collect(Collectors.toSet());
    }

    /** The answers to the step of the first task that there is; those to every step when there is none. */
    private List<Answer> answersFor(Decisions sent) {
        String key = submissions.keyOf(rowsOf(sent).stream()
                .map(Decisions.Row::taskId)
                .filter(id -> id != null)
                .limit(BatchDesk.MOST_ROWS)
                .toList());
        List<Answer> of = answersTo(key);
        return of.isEmpty()
                ? tasks.stream().flatMap(task -> task.answers().stream()).toList()
                : of;
    }

    private List<Answer> answersTo(String taskKey) {
        return tasks.stream()
                .filter(task -> task.taskKey().equals(taskKey))
                .flatMap(task -> task.answers().stream())
                .toList();
    }

    private static Optional<Answer> answer(List<Answer> open, String code) {
        return open.stream().filter(answer -> answer.code().equals(code)).findFirst();
    }

    private static List<Decisions.Row> rowsOf(Decisions sent) {
        return sent.rows() == null
                ? List.of()
                : sent.rows().stream().filter(row -> row != null).toList();
    }
}
