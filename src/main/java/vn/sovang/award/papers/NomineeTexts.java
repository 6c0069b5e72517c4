package vn.sovang.award.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardRound;
import vn.sovang.award.LetterStatistics;
import vn.sovang.award.Nominee;
import vn.sovang.award.Statistics;
import vn.sovang.document.paper.PaperFigures;
import vn.sovang.document.paper.PaperWords;
import vn.sovang.document.word.Line;
import vn.sovang.document.word.NomineeLine;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.Messages;

/** Nominees and what their list looks like, as documents tell it. */
@Component
class NomineeTexts {

    private static final char UNBROKEN = '\u00a0';

    private final AwardForms forms;
    private final Statistics statistics;
    private final Organisation organisation;
    private final PaperWords words;

    NomineeTexts(AwardForms forms, Statistics statistics, Organisation organisation, PaperWords words) {
        this.forms = forms;
        this.statistics = statistics;
        this.organisation = organisation;
        this.words = words;
    }

    List<NomineeLine> lines(AwardLetter letter, List<Nominee> nominees) {
        return PaperFigures.numbered(nominees, (number, nominee) -> line(number, letter, nominee, null, null, null));
    }

    NomineeLine line(String number, AwardLetter letter, Nominee nominee, String votes, String result, String reason) {
        return line(
                number, nominee, forms.of(letter, nominee.formCode()).name(Messages.VIETNAMESE), votes, result, reason);
    }

    private NomineeLine line(String number, Nominee nominee, String form, String votes, String result, String reason) {
        String unit = organisation.unit(nominee.unitId()).name();
        return new NomineeLine(
                number,
                nominee.name(),
                nominee.position(),
                unit.equals(nominee.name()) ? null : unit,
                form,
                nominee.achievement(),
                nominee.evidence().isEmpty() ? null : String.join(", ", nominee.evidence()),
                votes,
                result,
                reason);
    }

    /** What the list is for: {@code tặng danh hiệu thi đua, hình thức khen thưởng năm 2026}. */
    String subject(AwardLetter letter) {
        String occasion = letter.round() == AwardRound.ANNUAL ? "" : " (" + letter.roundName() + ")";
        return words.text("paper.subject.awards", letter.year()) + occasion;
    }

    /** Shares of the list (000-14, 001-21), each with what it is counted from. */
    List<Line> shares(List<Nominee> nominees, String unitId) {
        return shares(statistics.of(nominees, unitId));
    }

    List<Line> shares(LetterStatistics shares) {
        List<Line> lines = new ArrayList<>();
        lines.add(words.line(
                "paper.shares.list",
                shares.total(),
                shares.total() - shares.individuals(),
                shares.individuals(),
                share(shares.grassroots(), shares.total(), shares.grassrootsPercent())));
        if (shares.individuals() > 0) {
            lines.add(words.line(
                    "paper.shares.individuals",
                    share(shares.directWorkers(), shares.individuals(), shares.directWorkersPercent()),
                    target(shares),
                    share(shares.women(), shares.individuals(), shares.womenPercent())));
        }
        if (shares.benefitValueVnd().signum() > 0) {
            lines.add(words.line(
                    "paper.shares.benefit", words.money(shares.benefitValueVnd().longValue())));
        }
        return lines;
    }

    private String target(LetterStatistics shares) {
        return shares.targetDirectWorkersPercent() == null
                ? ""
                : " " + words.text("paper.shares.target", shares.targetDirectWorkersPercent());
    }

    private static String share(int part, int whole, BigDecimal percent) {
        return "%d/%d (%s)".formatted(part, whole, PaperFigures.share(percent).replace(' ', UNBROKEN));
    }
}
