package vn.sovang.award;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.CaseSearch;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;

/** Short dossiers as somebody sees them: whether at all says the case file, to which the nominee is no party. */
@Service
@Transactional(readOnly = true)
public class AdHocVisibility {

    private final CaseVisibility cases;
    private final AdHocAwards awards;
    private final JdbcClient jdbc;

    AdHocVisibility(CaseVisibility cases, AdHocAwards awards, JdbcClient jdbc) {
        this.cases = cases;
        this.awards = awards;
        this.jdbc = jdbc;
    }

    public boolean sees(String account, String awardId) {
        return cases.sees(account, awardId);
    }

    /** @throws vn.sovang.shared.NotVisible when the account may not know of the dossier */
    public AdHocAward visibleTo(String account, String awardId) {
        cases.requireReader(account, awardId);
        return awards.get(awardId);
    }

    /** Visible dossiers, newest first. */
    public PageOf<AdHocAward> visible(String account, Paging paging) {
        return cases.search(account, CaseSearch.of(AdHocAwards.KIND), paging).map(awards::get);
    }

    /** What was decided about the person, newest first, at most 100; who is only proposed learns nothing yet. */
    public List<AdHocAward> decidedAbout(String account) {
        return jdbc
                .sql("select c.id from case_file c join ad_hoc_award a on a.id = c.id where a.account = ?"
                        + " and c.status in ('RATIFICATION', 'COMPLETED', 'REFUSED', 'OVERTURNED')"
                        + " order by c.opened_at desc, c.id fetch first 100 rows only")
                .param(account)
                .query(String.class)
                .list()
                .stream()
                .map(awards::get)
                .toList();
    }
}
