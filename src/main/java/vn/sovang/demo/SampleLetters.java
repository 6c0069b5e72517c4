package vn.sovang.demo;

import static vn.sovang.award.Recipient.COLLECTIVE;
import static vn.sovang.award.Recipient.INDIVIDUAL;
import static vn.sovang.demo.SampleCaseDriver.fields;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardRound;
import vn.sovang.award.NewLetter;
import vn.sovang.award.NominationDesk;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeEntry;
import vn.sovang.award.Rating;
import vn.sovang.shared.StartupStep;

/** A few letters at several stages, so that everybody finds a list to work on; made once, by the accounts of the demo. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "sovang.demo.cases", havingValue = "true", matchIfMissing = true)
@Order(StartupStep.SAMPLES + 1)
class SampleLetters implements StartupStep {

    private static final String SCHOOL = "cdcs-thpt-chuyen";
    private static final String PRIMARY = "cdcs-tieu-hoc-hop-giang";
    private static final String STEEL = "cdcs-gang-thep";
    private static final String PROVINCE = "caobang";

    private final NominationDesk desk;
    private final AwardLetters letters;
    private final SampleCaseDriver driver;

    SampleLetters(NominationDesk desk, AwardLetters letters, SampleCaseDriver driver) {
        this.desk = desk;
        this.letters = letters;
        this.driver = driver;
    }

    @Override
    public void run() {
        if (!letters.openAt(SCHOOL).isEmpty()) {
            return;
        }
        prepared();
        beforeTheAppraisal();
        toBeSupplemented();
        beforeTheCouncil();
        waitingForTheDecision();
        waitingToBeForwarded();
        underConsultation();
    }

    private void prepared() {
        letter(SCHOOL, AwardRound.THEME, "Chuyên đề “Lao động giỏi, lao động sáng tạo” quý IV", 4);
    }

    private void beforeTheAppraisal() {
        submitted(STEEL, AwardRound.WAVE, "Đợt thi đua chào mừng ngày thành lập Công đoàn Việt Nam", 9);
    }

    private void toBeSupplemented() {
        String letter = submitted(PRIMARY, AwardRound.ANNUAL, "Tổng kết năm học 2025–2026", 5);
        appraise(letter, PRIMARY, nominee -> nominee.rowNumber() == 2 ? "SUPPLEMENT" : "ACCEPT");
    }

    private void beforeTheCouncil() {
        String letter = submitted(SCHOOL, AwardRound.ANNUAL, "Tổng kết năm học 2025–2026", 14);
        appraise(letter, SCHOOL, nominee -> "ACCEPT");
        vote(letter, SCHOOL, 2, nominee -> true);
    }

    private void waitingForTheDecision() {
        decidable(SCHOOL, "Đợt thi đua chào mừng ngày Nhà giáo Việt Nam");
    }

    /** The province consults the public before it decides. */
    private void underConsultation() {
        String letter = submitted(PROVINCE, AwardRound.ANNUAL, "Khen thưởng hoạt động công đoàn năm", 6);
        appraise(letter, PROVINCE, nominee -> "ACCEPT");
        vote(letter, PROVINCE, 7, nominee -> true);
        driver.conclude(letter, PROVINCE, "Hội đồng nhất trí đề nghị khen thưởng các trường hợp được thông qua.");
    }

    private void waitingToBeForwarded() {
        String letter = decidable(STEEL, "Tổng kết phong trào “Đổi mới, sáng tạo, hiệu quả”");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Nominee nominee : letters.standing(letter)) {
            boolean passed = nominee.rowNumber() != 3;
            boolean higher = nominee.formCode().equals("bang-khen-tinh");
            rows.add(fields(
                    "nomineeId",
                    nominee.id(),
                    "outcome",
                    !passed ? "REFUSE" : higher ? "PROPOSE" : "AWARD",
                    "reason",
                    passed ? null : "Hội đồng thi đua, khen thưởng chưa thông qua.",
                    "override",
                    passed ? "Ban Chấp hành thống nhất." : null));
        }
        driver.submit(
                letter,
                "decideNominations",
                "committee." + STEEL,
                fields(
                        "decisionNumber",
                        "31/QĐ-CĐCS",
                        "decidedOn",
                        driver.today().toString(),
                        "rows",
                        rows,
                        "reason",
                        null));
    }

    private String decidable(String unit, String roundName) {
        String letter = submitted(unit, AwardRound.WAVE, roundName, 8);
        appraise(letter, unit, nominee -> "ACCEPT");
        vote(letter, unit, 5, nominee -> nominee.rowNumber() != 3);
        driver.conclude(letter, unit, "Hội đồng nhất trí đề nghị khen thưởng các trường hợp được thông qua.");
        return letter;
    }

    private String submitted(String unit, AwardRound round, String roundName, int rows) {
        String letter = letter(unit, round, roundName, rows);
        driver.submit(
                letter,
                "prepareLetter",
                "officer." + unit,
                fields(
                        "letterNumber",
                        "%d/TTr-%s".formatted(10 + rows, unit.equals(PROVINCE) ? "LĐLĐ" : "CĐCS"),
                        "letterDate",
                        driver.today().toString()));
        return letter;
    }

    private String letter(String unit, AwardRound round, String roundName, int rows) {
        String officer = "officer." + unit;
        int before = letters.openAt(unit).stream()
                .mapToInt(other -> letters.nominees(other.id()).size())
                .sum();
        String id = desk.create(
                        new NewLetter(unit, round, roundName, driver.today().getYear()), officer)
                .id();
        List<NomineeEntry> entries = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            entries.add(row % 5 == 0 ? collective(before + row, unit) : individual(row, before + row, unit));
        }
        desk.replace(id, entries, officer);
        return id;
    }

    /** The first row names the unit's member, who then finds the own nomination. */
    private static NomineeEntry individual(int row, int number, String unit) {
        return entry(
                row,
                unit,
                "Đoàn viên %02d".formatted(number),
                row == 1 ? "member." + unit : null,
                unit.equals(PROVINCE) || row % 4 == 0 ? "bang-khen-tinh" : "giay-khen-cdcs",
                row % 3 == 0 ? Rating.FAIR : Rating.GOOD);
    }

    private static NomineeEntry entry(int row, String unit, String name, String account, String form, Rating rating) {
        return new NomineeEntry(
                INDIVIDUAL,
                name,
                row % 2 == 0 ? "Tổ trưởng công đoàn" : "Nhân viên",
                unit,
                account,
                null,
                form,
                "Có giải pháp được áp dụng tại đơn vị, rút ngắn thời gian làm việc; tích cực tham gia hoạt động công"
                        + " đoàn và giúp đỡ đồng nghiệp.",
                List.of(),
                row % 2 == 0,
                row % 3 != 0,
                BigDecimal.valueOf(2_500_000L * row),
                rating,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static NomineeEntry collective(int row, String unit) {
        return new NomineeEntry(
                COLLECTIVE,
                "Tổ công đoàn %02d".formatted(row),
                null,
                unit,
                null,
                null,
                unit.equals(PROVINCE) ? "bang-khen-tinh" : "giay-khen-cdcs",
                "Phát động và duy trì phong trào thi đua; nhiều đoàn viên có sáng kiến được công nhận.",
                List.of(),
                null,
                null,
                null,
                Rating.STRONG,
                true,
                true,
                true,
                true,
                true,
                true,
                true,
                4,
                true);
    }

    private void appraise(String letter, String unit, Function<Nominee, String> outcome) {
        List<Map<String, Object>> rows = letters.standing(letter).stream()
                .map(nominee -> fields(
                        "nomineeId",
                        nominee.id(),
                        "outcome",
                        outcome.apply(nominee),
                        "reason",
                        outcome.apply(nominee).equals("ACCEPT") ? null : "Đề nghị gửi kèm minh chứng của sáng kiến."))
                .toList();
        driver.submit(letter, "appraiseNominations", "officer." + unit, fields("rows", rows));
    }

    /** The first members of the council vote. */
    private void vote(String letter, String unit, int members, Function<Nominee, Boolean> agree) {
        List<Map<String, Object>> rows = letters.standing(letter).stream()
                .map(nominee -> fields(
                        "nomineeId",
                        nominee.id(),
                        "vote",
                        agree.apply(nominee) ? "AGREE" : "DISAGREE",
                        "conflict",
                        null))
                .toList();
        for (int seat = 1; seat <= members; seat++) {
            driver.submit(
                    letter, "voteOnNominees", "council" + seat + "." + unit, fields("rows", rows, "comment", null));
        }
    }
}
