package vn.sovang.packaged;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.shared.TimeConfiguration;

/** Requests as programs send them, dated from today. */
final class Requests {

    private Requests() {}

    static Map<String, Object> of(String unit, String title, String targetTier) {
        LocalDate today = LocalDate.now(TimeConfiguration.VIETNAM);
        Map<String, Object> author = new LinkedHashMap<>();
        author.put("name", "Tác giả thứ nhất");
        author.put("position", "Đoàn viên");
        author.put("unitId", unit);
        author.put("account", "member." + unit);
        author.put("email", "member." + unit + "@sovang.example");
        author.put("sharePercent", 100);
        author.put("publishConsent", true);
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("unitId", unit);
        request.put("year", today.minusDays(1).getYear());
        request.put("kind", "TECHNICAL");
        request.put("title", title);
        request.put("field", "Sản xuất");
        request.put("description", "Mô tả giải pháp.");
        request.put("firstAppliedAt", "Phân xưởng");
        request.put("firstAppliedOn", today.minusMonths(3).toString());
        request.put("implementedFrom", today.minusMonths(4).toString());
        request.put("implementedTo", today.minusMonths(1).toString());
        request.put("benefits", "Giảm thời gian.");
        request.put("applicationConfirmedBy", "Quản đốc phân xưởng");
        request.put("targetTier", targetTier);
        request.put("authors", List.of(author));
        return request;
    }
}
