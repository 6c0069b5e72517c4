package vn.sovang.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.sovang.casework.PendingSteps;
import vn.sovang.casework.TaskDesk;
import vn.sovang.initiative.FilingDesk;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;

/** Does what the people of a sample case would do, with their accounts. */
@Component
@Profile("demo")
class SampleCaseDriver {

    private final FilingDesk desk;
    private final TaskDesk tasks;
    private final PendingSteps pending;
    private final Organisation organisation;
    private final ObjectMapper json;
    private final Clock clock;

    SampleCaseDriver(
            FilingDesk desk,
            TaskDesk tasks,
            PendingSteps pending,
            Organisation organisation,
            ObjectMapper json,
            Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.pending = pending;
        this.organisation = organisation;
        this.json = json;
        this.clock = clock;
    }

    /** Files a request of the unit's member with a co-author; returns the id of the case. */
    String file(
            String unit, String title, String field, String kind, String targetTier, String description, Long benefit) {
        LocalDate today = today();
        String unitName = organisation.unit(unit).name();
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("unitId", unit);
        request.put("year", today.getYear());
        request.put("kind", kind);
        request.put("title", title);
        request.put("field", field);
        request.put("description", description);
        request.put("conditions", "Đơn vị bố trí người phụ trách và hướng dẫn sử dụng một buổi.");
        request.put("firstAppliedAt", unitName);
        request.put("firstAppliedOn", today.minusMonths(6).toString());
        request.put("implementedFrom", today.minusMonths(8).toString());
        request.put("implementedTo", today.minusMonths(2).toString());
        request.put("investor", unitName);
        request.put("benefits", "Giảm thời gian thực hiện và công việc lặp lại; được đoàn viên sử dụng thường xuyên.");
        request.put("benefitValueVnd", benefit);
        request.put("applicationConfirmedBy", "Thủ trưởng đơn vị nơi áp dụng");
        request.put("targetTier", targetTier);
        request.put(
                "authors",
                List.of(
                        author("Tác giả thứ nhất", unit, "member." + unit, 60),
                        author("Tác giả thứ hai", unit, null, 40)));
        return desk.file(write(request), "member." + unit).id();
    }

    private static Map<String, Object> author(String name, String unit, String account, int share) {
        Map<String, Object> author = new LinkedHashMap<>();
        author.put("name", name);
        author.put("position", "Đoàn viên công đoàn");
        author.put("unitId", unit);
        author.put("account", account);
        author.put("email", (account == null ? "dong-tac-gia." + unit : account) + "@sovang.example");
        author.put("sharePercent", share);
        author.put("directWorker", true);
        author.put("publishConsent", account != null);
        return author;
    }

    /** Everything from appraisal to decision at one unit, all in favour. */
    void recognise(String caseId, String unit, int seats, String decisionNumber) {
        appraise(caseId, unit, "ACCEPT", null);
        score(caseId, unit, seats, 25, "AGREE");
        conclude(caseId, unit, "Hội đồng nhất trí đề nghị công nhận.");
        decide(caseId, unit, "RECOGNISE", decisionNumber, null);
    }

    void appraise(String caseId, String unit, String outcome, String reason) {
        submit(caseId, "appraiseDossier", "officer." + unit, fields("outcome", outcome, "reason", reason));
    }

    /** The first members file their sheets. */
    void score(String caseId, String unit, int members, int points, String vote) {
        Map<String, Object> scores =
                fields("novelty", points, "applicability", points, "effectiveness", Math.min(40, points + 8));
        for (int seat = 1; seat <= members; seat++) {
            submit(
                    caseId,
                    "scoreDossier",
                    "council" + seat + "." + unit,
                    fields("conflict", null, "scores", scores, "vote", vote, "comment", null));
        }
    }

    void conclude(String caseId, String unit, String conclusion) {
        submit(
                caseId,
                "concludeSession",
                "secretary." + unit,
                fields("heldOn", today().toString(), "place", "Phòng họp đơn vị", "conclusion", conclusion));
    }

    void decide(String caseId, String unit, String outcome, String number, String reason) {
        submit(
                caseId,
                "decideRecognition",
                "committee." + unit,
                fields(
                        "outcome",
                        outcome,
                        "decisionNumber",
                        number,
                        "decidedOn",
                        today().toString(),
                        "reason",
                        reason));
    }

    void propose(String caseId, String unit, String letterNumber) {
        submit(
                caseId,
                "proposeUpward",
                "officer." + unit,
                fields("propose", true, "letterNumber", letterNumber, "reason", null));
    }

    /** Claims the account's task and submits it. */
    void submit(String caseId, String key, String account, Map<String, Object> submission) {
        pending.run(caseId);
        String taskId = tasks.tasksOf(account, caseId).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(account + " has no task " + key))
                .id();
        tasks.claim(taskId, account);
        tasks.submit(taskId, write(submission), account);
        pending.run(caseId);
    }

    /** Names and values in turn. */
    static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            fields.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return fields;
    }

    String write(Map<String, Object> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException(exception);
        }
    }

    LocalDate today() {
        return BusinessTime.today(clock);
    }
}
