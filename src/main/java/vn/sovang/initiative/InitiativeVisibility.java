package vn.sovang.initiative;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.CasePeople;
import vn.sovang.casefile.CaseSearch;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;

/** Requests as somebody sees them: whether at all says the case file; parts may be confidential. */
@Service
@Transactional(readOnly = true)
public class InitiativeVisibility {

    private final CaseVisibility cases;
    private final CasePeople people;
    private final Initiatives initiatives;
    private final Organisation organisation;

    InitiativeVisibility(CaseVisibility cases, CasePeople people, Initiatives initiatives, Organisation organisation) {
        this.cases = cases;
        this.people = people;
        this.initiatives = initiatives;
        this.organisation = organisation;
    }

    public boolean sees(String account, String caseId) {
        return cases.sees(account, caseId);
    }

    /** @throws vn.sovang.shared.NotVisible when the account may not know of the case */
    public Initiative visibleTo(String account, String caseId) {
        cases.requireReader(account, caseId);
        return initiatives.get(caseId);
    }

    /** Authors, the panel, and officer, secretary and committee of the unit that holds the case. */
    public boolean seesConfidential(String account, Initiative initiative) {
        return people.isParty(initiative.id(), account)
                || people.isReader(initiative.id(), account)
                || List.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE).stream()
                        .anyMatch(role -> organisation.holds(account, role, initiative.unitId()));
    }

    /**
     * Visible cases, newest first; null is no condition.
     *
     * @param unitId unit that holds, held or received the case
     */
    public PageOf<Initiative> search(
            String account, InitiativeStatus status, String unitId, String title, Paging paging) {
        CaseSearch search =
                CaseSearch.of(Initiatives.KIND).standing(status).atUnit(unitId).containing(title);
        return cases.search(account, search, paging).map(initiatives::get);
    }
}
