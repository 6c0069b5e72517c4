package vn.sovang.support;

import java.util.LinkedHashMap;
import java.util.Map;

/** Submissions of the user tasks as their forms send them. */
public final class Submissions {

    private Submissions() {}

    public static String accept() {
        return json("outcome", "ACCEPT");
    }

    public static String askForSupplement(String reason) {
        return json("outcome", "SUPPLEMENT", "reason", reason);
    }

    public static String refuseDossier(String reason) {
        return json("outcome", "REFUSE", "reason", reason);
    }

    public static String supplement(RequestBuilder request) {
        return json("request", request.content());
    }

    public static String agree() {
        return sheet(25, 25, 35, "AGREE");
    }

    public static String disagree() {
        return sheet(10, 10, 15, "DISAGREE");
    }

    public static String sheet(int novelty, int applicability, int effectiveness, String vote) {
        return sheet(novelty, applicability, effectiveness, vote, null);
    }

    public static String sheet(int novelty, int applicability, int effectiveness, String vote, String comment) {
        Map<String, Object> scores = new LinkedHashMap<>();
        scores.put("novelty", novelty);
        scores.put("applicability", applicability);
        scores.put("effectiveness", effectiveness);
        return json("conflict", null, "scores", scores, "vote", vote, "comment", comment);
    }

    public static String conflict(String kind) {
        return json("conflict", kind);
    }

    public static String minutes(String heldOn) {
        return json("heldOn", heldOn, "place", "Phòng họp công đoàn", "conclusion", "Hội đồng đã xét và biểu quyết.");
    }

    public static String recognise(String number, String decidedOn) {
        return json("outcome", "RECOGNISE", "decisionNumber", number, "decidedOn", decidedOn);
    }

    public static String refuse(String number, String decidedOn, String reason) {
        return json("outcome", "REFUSE", "decisionNumber", number, "decidedOn", decidedOn, "reason", reason);
    }

    public static String returnToCouncil(String reason) {
        return json("outcome", "RETURN", "reason", reason);
    }

    public static String propose(String letter) {
        return json("propose", true, "letterNumber", letter);
    }

    public static String keepAtLevel(String reason) {
        return json("propose", false, "reason", reason);
    }

    public static String extend(String until) {
        return json("action", "EXTEND", "until", until, "reason", "Lấy phiếu bằng văn bản của người vắng mặt.");
    }

    public static String close() {
        return json("action", "CLOSE", "reason", "Không thể lấy thêm phiếu.");
    }

    public static String letter(String number, String date) {
        return json("letterNumber", number, "letterDate", date);
    }

    public static String forward(String number, String date) {
        return json("forward", true, "letterNumber", number, "letterDate", date);
    }

    /** Names and values in turn. */
    public static String json(Object... namesAndValues) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            content.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return RequestBuilder.json(content);
    }
}
