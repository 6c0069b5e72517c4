package vn.sovang.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.NotVisible;

/** Cases of every kind: initiatives, letters, awards of the simplified procedure, revocations, appeals. */
@Service
@Transactional(readOnly = true)
public class Cases {

    private final List<CaseKind> kinds;

    Cases(List<CaseKind> kinds) {
        this.kinds = kinds;
    }

    public Optional<CaseFacts> find(String caseId) {
        return kinds.stream().flatMap(kind -> kind.find(caseId).stream()).findFirst();
    }

    /** @throws NotVisible when there is no such case */
    public CaseFacts get(String caseId) {
        return find(caseId).orElseThrow(() -> new NotVisible("case"));
    }

    /** @throws NotVisible when there is no such case */
    public CaseKind kindOf(String caseId) {
        return kinds.stream()
                .filter(kind -> kind.find(caseId).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotVisible("case"));
    }

    /** False for a case that does not exist. */
    public boolean sees(String account, String caseId) {
        return caseId != null
                && kinds.stream()
                        .filter(kind -> kind.find(caseId).isPresent())
                        .anyMatch(kind -> kind.sees(account, caseId));
    }
}
