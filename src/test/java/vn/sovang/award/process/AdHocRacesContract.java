package vn.sovang.award.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocDesk;
import vn.sovang.award.AdHocStatus;
import vn.sovang.casework.TaskDesk;
import vn.sovang.shared.Refusal;
import vn.sovang.support.Submissions;

/** Short dossiers that are decided and withdrawn at once; also where the database locks otherwise. */
abstract class AdHocRacesContract {

    static final String STEEL = "cdcs-gang-thep";

    static final String OFFICER = "officer." + STEEL;

    static final String COMMITTEE = "committee." + STEEL;

    static final String CERTIFICATE = "giay-khen-cdcs";

    @Autowired
    AdHocDesk desk;

    @Autowired
    AdHocAwards awards;

    @Autowired
    TaskDesk tasks;

    @Test
    void ofADecisionAndAWithdrawalAtOnceOneWins() throws Exception {
        AdHocAward award = file(CERTIFICATE);
        String task = task(award, "decideAdHocAward").id();
        tasks.claim(task, COMMITTEE);

        List<String> answers = atOnce(
                () -> tasks.submit(task, give("28/QĐ-CĐCS"), COMMITTEE),
                () -> desk.withdraw(award.id(), OFFICER, Submissions.json("reason", "Rút.")));

        boolean decided = answers.get(0).equals("done");
        assertThat(answers).containsOnlyOnce("done");
        assertThat(status(award)).isEqualTo(decided ? AdHocStatus.RATIFICATION : AdHocStatus.WITHDRAWN);
        assertThat(awards.honour(award.id()).isPresent()).isEqualTo(decided);
    }

    AdHocAward file(String form) {
        return desk.file(json(dossier(form)), OFFICER);
    }

    static Map<String, Object> dossier(String form) {
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("unitId", STEEL);
        dossier.put("recipient", "INDIVIDUAL");
        dossier.put("name", "Đoàn viên 01");
        dossier.put("position", "Công nhân vận hành lò");
        dossier.put("recipientUnitId", STEEL);
        dossier.put("email", "dv01@sovang.example");
        dossier.put("formCode", form);
        dossier.put("deed", "Phát hiện và dập tắt đám cháy ở kho vật tư, không ai bị thương.");
        dossier.put("deedOn", "2026-11-18");
        return dossier;
    }

    static String json(Map<String, Object> content) {
        return Submissions.json(content.entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                .toArray());
    }

    static String give(String number) {
        return Submissions.json("outcome", "AWARD", "decisionNumber", number, "decidedOn", "2026-11-20");
    }

    TaskDesk.Item task(AdHocAward award, String key) {
        return tasks.tasksOfCase(award.id()).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    AdHocStatus status(AdHocAward award) {
        return awards.get(award.id()).status();
    }

    static String refusal(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    static List<String> atOnce(Runnable... works) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(works.length);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            for (Runnable work : works) {
                calls.add(() -> refusal(work));
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> call : people.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
