package vn.sovang.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.goldenbook.NewEntry;
import vn.sovang.organisation.Organisation;

/** Letters and lists as an officer would make them. */
@TestComponent
public class Nominations {

    public static final String UNIT = "cdcs-thpt-chuyen";
    public static final String OFFICER = "officer." + UNIT;
    public static final String UPPER = "caobang-giaoduc";

    private final NominationDesk desk;
    private final AwardLetters letters;
    private final GoldenBook book;
    private final Organisation organisation;

    Nominations(NominationDesk desk, AwardLetters letters, GoldenBook book, Organisation organisation) {
        this.desk = desk;
        this.letters = letters;
        this.book = book;
        this.organisation = organisation;
    }

    public AwardLetter letter() {
        return letter(UNIT);
    }

    public AwardLetter letter(String unitId) {
        return desk.create(new NewLetter(unitId, AwardRound.ANNUAL, "Khen thưởng năm 2026", 2026), "officer." + unitId);
    }

    /** A letter with the entries, submitted and open at its own unit with findings. */
    public AwardLetter submitted(List<NomineeEntry> entries) {
        AwardLetter letter = letter();
        desk.replace(letter.id(), entries, OFFICER);
        letters.submit(letter.id(), new LetterSubmission("12/TTr-CĐCS", LocalDate.of(2026, 11, 20)), OFFICER);
        letters.openAt(letter.id(), organisation.unit(UNIT));
        letters.keepFindings(letter.id(), UNIT);
        return letters.get(letter.id());
    }

    /** The officer accepts every row and the council passes it. */
    public void pass(AwardLetter letter, String unitId) {
        letters.appraise(
                letter.id(),
                unitId,
                letters.standing(letter.id()).stream()
                        .map(nominee -> new NomineeAppraisal(nominee.id(), AppraisalOutcome.ACCEPT, null))
                        .toList(),
                "officer." + unitId);
        Map<String, NomineeVotes> votes = letters.standing(letter.id()).stream()
                .collect(Collectors.toMap(
                        Nominee::id,
                        nominee -> new NomineeVotes(5, 4, 1, 0, true),
                        (one, other) -> one,
                        LinkedHashMap::new));
        letters.voted(letter.id(), unitId, votes);
    }

    public ListDecision decision(AwardLetter letter, ListOutcome outcome) {
        return new ListDecision(
                "45/QĐ",
                LocalDate.of(2026, 11, 20),
                letters.standing(letter.id()).stream()
                        .map(nominee -> new ListDecision.Row(
                                nominee.id(), outcome, outcome == ListOutcome.REFUSE ? "Chưa tiêu biểu" : null, null))
                        .toList(),
                null);
    }

    /** A recognised initiative of the author in the unit's Golden Book. */
    public GoldenBookEntry entry(String unitId, String author) {
        return book.append(new NewEntry(
                "case-" + unitId + "-" + author.hashCode(),
                unitId,
                organisation.unit(unitId).tier(),
                "Sáng kiến của " + author,
                "Quản lý",
                "MANAGEMENT",
                List.of(new NewEntry.Author(
                        author, "Giáo viên", unitId, organisation.unit(unitId).name(), BigDecimal.valueOf(100), true)),
                "Tiết kiệm thời gian",
                "1/QĐ",
                LocalDate.of(2026, 10, 1),
                false,
                "0001/2026/SK-" + unitId,
                "Đủ điều kiện"));
    }

    public static List<NomineeEntry> members(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> member("Đoàn viên %02d".formatted(number)))
                .toList();
    }

    public static NomineeEntry member(String name) {
        return member(name, "giay-khen-cdcs", List.of());
    }

    public static NomineeEntry member(String name, String form, List<String> evidence) {
        return new NomineeEntry(
                Recipient.INDIVIDUAL,
                name,
                "Giáo viên",
                UNIT,
                null,
                null,
                form,
                "Thành tích của " + name,
                evidence,
                true,
                true,
                BigDecimal.valueOf(1_000_000),
                Rating.GOOD,
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

    public static NomineeEntry collective(String name) {
        return new NomineeEntry(
                Recipient.COLLECTIVE,
                name,
                null,
                UNIT,
                null,
                null,
                "giay-khen-cdcs",
                "Thành tích của " + name,
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
                3,
                true);
    }
}
