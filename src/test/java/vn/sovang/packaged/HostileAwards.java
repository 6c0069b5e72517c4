package vn.sovang.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sovang.shared.TimeConfiguration;

/** Letters, lists and short dossiers whose every text is hostile. */
final class HostileAwards {

    static final String ROUND = HostileText.title(
            "Đợt <script>window.__ran=1</script>", "{{7*7}}${7*7}#{7*7}[[${7*7}]]{0}", " \u05E9txt.exe");
    static final String LETTER_NUMBER = HostileText.number("39/TTr");
    /** Cells that spreadsheet programs would compute. */
    static final String FORMULA_NAME = "=HYPERLINK(\"http://x\")" + HostileText.line("Người một");

    static final String FORMULA_POSITION = "@SUM(1+1)|' /C calc'!A0 " + HostileText.line("Chức vụ một");
    static final String REFUSED_NAME = HostileText.asTitle(HostileText.line("Người hai"));
    static final String PROPOSED_NAME = HostileText.line("Người ba");
    static final String DROPPED_NAME = HostileText.line("Người bốn");
    static final String TEAM = HostileText.line("Tập thể");
    static final String NEXT_ROUND =
            HostileText.title("Đợt sau <img src=x onerror=window.__ran=2>", "{{7*7}}", "txt.exe");
    /** Columns of 120 units end in the middle of its first emoji. */
    static final String DEED_OF = HostileText.title(
            "Khen đột xuất <img src=x onerror=window.__ran=2> {{7*7}} "
                            .concat(".".repeat(118))
                            .substring(0, 118)
                    + "\uD83D\uDC69".repeat(3),
            "txt.exe");

    private HostileAwards() {}

    /** Rows in this order: awarded, refused, proposed to the province, dropped, a collective. */
    static List<Map<String, Object>> nominees(String unit) {
        Map<String, Object> first = nominee(unit, FORMULA_NAME, "giay-khen-cdcs");
        first.put("position", FORMULA_POSITION);
        Map<String, Object> second = nominee(unit, REFUSED_NAME, "giay-khen-cdcs");
        second.put("account", "member." + unit);
        Map<String, Object> team = nominee(unit, TEAM, "giay-khen-cdcs");
        team.put("recipient", "COLLECTIVE");
        List.of("position", "female", "directWorker", "rating").forEach(team::remove);
        return List.of(
                first,
                second,
                nominee(unit, PROPOSED_NAME, "bang-khen-tinh"),
                nominee(unit, DROPPED_NAME, "giay-khen-cdcs"),
                team);
    }

    private static Map<String, Object> nominee(String unit, String name, String form) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("recipient", "INDIVIDUAL");
        row.put("name", name);
        row.put("position", HostileText.POSITION);
        row.put("unitId", unit);
        row.put("email", "nominee@sovang.example");
        row.put("formCode", form);
        row.put("achievement", HostileText.narrative("Thành tích"));
        row.put("female", true);
        row.put("directWorker", true);
        row.put("rating", "GOOD");
        row.put("compliant", true);
        return row;
    }

    static Map<String, Object> adHoc(String unit, String form) {
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("unitId", unit);
        dossier.put("recipient", "INDIVIDUAL");
        dossier.put("name", DEED_OF);
        dossier.put("position", HostileText.POSITION);
        dossier.put("recipientUnitId", unit);
        dossier.put("email", "nominee@sovang.example");
        dossier.put("formCode", form);
        dossier.put("deed", HostileText.narrative("Việc đã làm"));
        dossier.put("deedOn", today());
        return dossier;
    }

    static Map<String, Object> acceptance(JsonNode dossier) {
        return Map.of("rows", rows(dossier, nominee -> Map.of("outcome", "ACCEPT")));
    }

    static Map<String, Object> ballot(JsonNode dossier) {
        return Map.of("rows", rows(dossier, nominee -> Map.of("vote", "AGREE")));
    }

    static Map<String, Object> minutes() {
        return Map.of(
                "heldOn",
                today(),
                "place",
                HostileText.line("Nơi họp"),
                "conclusion",
                HostileText.narrative("Kết luận cấp trên"));
    }

    /** What is decided elsewhere is proposed to those who decide it. */
    static Map<String, Object> decision(JsonNode dossier, String number) {
        return Map.of(
                "decisionNumber",
                HostileText.number(number),
                "decidedOn",
                today(),
                "reason",
                HostileText.narrative("Căn cứ cấp trên"),
                "rows",
                rows(
                        dossier,
                        nominee -> Map.of("outcome", nominee.get("decidedHere").asBoolean() ? "AWARD" : "PROPOSE")));
    }

    static Map<String, Object> forwarding() {
        return Map.of("forward", true, "letterNumber", HostileText.number("53/TTr"), "letterDate", today());
    }

    private static List<Map<String, Object>> rows(JsonNode dossier, Function<JsonNode, Map<String, Object>> answer) {
        List<Map<String, Object>> rows = new ArrayList<>();
        dossier.get("nominees").forEach(nominee -> {
            if (nominee.get("stands").asBoolean()) {
                Map<String, Object> row = new LinkedHashMap<>(answer.apply(nominee));
                row.put("nomineeId", nominee.get("id").asText());
                rows.add(row);
            }
        });
        return rows;
    }

    static String today() {
        return LocalDate.now(TimeConfiguration.VIETNAM).toString();
    }
}
