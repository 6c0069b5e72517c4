package vn.sovang.award;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.CaseSearch;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;

/** Letters with a list as somebody sees them: whether at all says the case file; a nominee sees the own row only. */
@Service
@Transactional(readOnly = true)
public class LetterVisibility {

    private final CaseVisibility cases;
    private final AwardLetters letters;
    private final NomineeRows nominees;

    LetterVisibility(CaseVisibility cases, AwardLetters letters, NomineeRows nominees) {
        this.cases = cases;
        this.letters = letters;
        this.nominees = nominees;
    }

    public boolean sees(String account, String letterId) {
        return cases.sees(account, letterId);
    }

    /** @throws vn.sovang.shared.NotVisible when the account may not know of the letter */
    public AwardLetter visibleTo(String account, String letterId) {
        cases.requireReader(account, letterId);
        return letters.find(letterId).filter(letter -> !letter.isAdHoc()).orElseThrow(() -> new NotVisible("case"));
    }

    /**
     * Visible letters, newest first; null is no condition.
     *
     * @param unitId unit that holds, held or received the letter
     */
    public PageOf<AwardLetter> search(
            String account, LetterStatus status, String unitId, Integer year, String text, Paging paging) {
        CaseSearch search =
                CaseSearch.of(AwardLetters.KIND).standing(status).atUnit(unitId).containing(text);
        if (year != null) {
            search.and(
                    "exists (select 1 from award_letter l where l.id = c.id and l.letter_year = :year)", "year", year);
        }
        return cases.search(account, search, paging).map(letters::get);
    }

    /**
     * Rows that name the account as the nominee, newest letter first: of letters that were submitted, and of ad hoc awards
     * that were decided.
     */
    public List<Nominee> linesOf(String account) {
        return nominees.naming(account);
    }
}
