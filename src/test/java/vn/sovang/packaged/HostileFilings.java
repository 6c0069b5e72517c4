package vn.sovang.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.packaged.HostileAwards.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sovang.shared.TimeConfiguration;

/** Cases of hostile texts as programs bring them to where people look at them; their unit's council has three seats. */
final class HostileFilings {

    private static final int SEATS = 3;

    private final PackagedApplication application;
    private final HostileVisits visits;
    private final String unit;

    HostileFilings(PackagedApplication application, HostileVisits visits, String unit) {
        this.application = application;
        this.visits = visits;
        this.unit = unit;
    }

    /** A letter that has been sent to its own unit; answers its id. */
    String letter(Map<String, Object> nominee) throws Exception {
        Map<String, Object> letter = Map.of(
                "unitId",
                unit,
                "round",
                "ANNUAL",
                "roundName",
                HostileAwards.ROUND,
                "year",
                LocalDate.now(TimeConfiguration.VIETNAM).getYear());
        String id = created("officer." + unit, "/api/award-letters", letter);
        PackagedApplication.Answer stored = application.put(
                "officer." + unit, "/api/award-letters/" + id + "/nominees", Map.of("nominees", List.of(nominee)));
        assertThat(stored.status()).as("%s", stored.body()).isEqualTo(200);
        visits.submit(
                "officer." + unit,
                "prepareLetter",
                id,
                dossier -> Map.of("letterNumber", HostileAwards.LETTER_NUMBER, "letterDate", today()));
        return id;
    }

    /** A letter whose nominee was awarded. */
    void awarded(Map<String, Object> nominee) throws Exception {
        String letter = letter(nominee);
        visits.submit("officer." + unit, "appraiseNominations", letter, HostileAwards::acceptance);
        for (int seat = 1; seat <= SEATS; seat++) {
            visits.submit("council" + seat + "." + unit, "voteOnNominees", letter, HostileAwards::ballot);
        }
        visits.submit("secretary." + unit, "concludeSession", letter, dossier -> HostileAwards.minutes());
        visits.submit(
                "committee." + unit, "decideNominations", letter, dossier -> HostileAwards.decision(dossier, "30/QĐ"));
    }

    /** Code of an initiative's entry in the book. */
    String recognised() throws Exception {
        String id = created("member." + unit, "/api/initiatives", HostileText.request(unit, HostileText.TITLE));
        visits.submit("officer." + unit, "appraiseDossier", id, dossier -> Map.of("outcome", "ACCEPT"));
        Map<String, Object> sheet =
                Map.of("scores", Map.of("novelty", 25, "applicability", 25, "effectiveness", 35), "vote", "AGREE");
        for (int seat = 1; seat <= SEATS; seat++) {
            visits.submit("council" + seat + "." + unit, "scoreDossier", id, dossier -> sheet);
        }
        visits.submit("secretary." + unit, "concludeSession", id, dossier -> HostileAwards.minutes());
        Map<String, Object> decision =
                Map.of("outcome", "RECOGNISE", "decisionNumber", HostileText.DECISION_NUMBER, "decidedOn", today());
        visits.submit("committee." + unit, "decideRecognition", id, dossier -> decision);
        return application
                .get(null, "/api/golden-book?unit=" + unit)
                .body()
                .at("/items/0/code")
                .asText();
    }

    String created(String account, String path, Object body) throws Exception {
        return post(account, path, body, 201).get("id").asText();
    }

    JsonNode post(String account, String path, Object body, int status) throws Exception {
        PackagedApplication.Answer answer = application.post(account, path, body);
        assertThat(answer.status()).as("%s %s", path, answer.body()).isEqualTo(status);
        return answer.body();
    }
}
