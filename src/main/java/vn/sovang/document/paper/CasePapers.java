package vn.sovang.document.paper;

import java.util.List;

/** The papers of cases of one kind: which a person may have now, and what each of them tells. */
public interface CasePapers {

    /**
     * What the person may have drawn up now.
     *
     * @throws vn.sovang.shared.NotVisible when the account may not know of the case
     */
    List<OfferedPaper> of(String caseId, String account);

    /** What a template fills in for the person who gets the paper. */
    Record facts(String caseId, OfferedPaper paper, String account);
}
