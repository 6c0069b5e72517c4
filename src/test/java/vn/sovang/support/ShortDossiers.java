package vn.sovang.support;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocDesk;
import vn.sovang.casework.TaskDesk;

/** Awards of the simplified procedure as their people work on them, through the same doors as in real life. */
public class ShortDossiers {

    private final AdHocDesk desk;
    private final AdHocAwards awards;
    private final TaskDesk tasks;

    ShortDossiers(AdHocDesk desk, AdHocAwards awards, TaskDesk tasks) {
        this.desk = desk;
        this.awards = awards;
        this.tasks = tasks;
    }

    /** A worker of the unit who put out a fire; filed by the unit's officer. */
    public AdHocAward file(String unitId) {
        return file(unitId, Map.of());
    }

    /** As {@link #file(String)} with other facts. */
    public AdHocAward file(String unitId, Map<String, ?> facts) {
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("unitId", unitId);
        dossier.put("recipient", "INDIVIDUAL");
        dossier.put("name", "Đoàn viên 01");
        dossier.put("position", "Công nhân vận hành lò");
        dossier.put("recipientUnitId", unitId);
        dossier.put("formCode", "giay-khen-cdcs");
        dossier.put("deed", "Phát hiện và dập tắt đám cháy ở kho vật tư, không ai bị thương.");
        dossier.put("deedOn", "2026-11-18");
        dossier.put("female", true);
        dossier.put("directWorker", true);
        dossier.put("benefitValueVnd", 12_500_000);
        dossier.putAll(new HashMap<>(facts));
        return desk.file(RequestBuilder.json(dossier), "officer." + unitId);
    }

    public void award(AdHocAward award, String number, String account) {
        submit(
                award,
                "decideAdHocAward",
                Submissions.json("outcome", "AWARD", "decisionNumber", number, "decidedOn", "2026-11-20"),
                account);
    }

    public void refuse(AdHocAward award, String number, String reason, String account) {
        submit(
                award,
                "decideAdHocAward",
                Submissions.json(
                        "outcome", "REFUSE", "decisionNumber", number, "decidedOn", "2026-11-20", "reason", reason),
                account);
    }

    public void overturn(AdHocAward award, String number, String reason, String account) {
        submit(
                award,
                "ratifyAward",
                Submissions.json(
                        "outcome", "OVERTURN", "decisionNumber", number, "decidedOn", "2026-11-20", "reason", reason),
                account);
    }

    /** The task that waits in the case. */
    public TaskDesk.Item task(AdHocAward award) {
        return tasks.tasksOfCase(award.id()).get(0);
    }

    private void submit(AdHocAward award, String key, String submission, String account) {
        TaskDesk.Item task = tasks.tasksOfCase(award.id()).stream()
                .filter(open -> open.key().equals(key))
                .findFirst()
                .orElseThrow();
        tasks.claim(task.id(), account);
        tasks.submit(task.id(), submission, account);
    }

    /** As it stands now. */
    public AdHocAward now(AdHocAward award) {
        return awards.get(award.id());
    }
}
