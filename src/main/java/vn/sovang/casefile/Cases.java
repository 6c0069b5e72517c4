package vn.sovang.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.NotVisible;

/** Cases of every kind by their id: the file, who sees it, and what its kind adds. */
@Service
@Transactional(readOnly = true)
public class Cases {

    private final CaseFiles files;
    private final CaseVisibility visibility;
    private final Map<String, CaseKind> kinds;

    Cases(CaseFiles files, CaseVisibility visibility, List<CaseKind> kinds) {
        this.files = files;
        this.visibility = visibility;
        this.kinds = kinds.stream().collect(Collectors.toMap(CaseKind::code, Function.identity()));
    }

    public Optional<CaseFile> find(String caseId) {
        return files.find(caseId);
    }

    /** @throws NotVisible when there is no such case */
    public CaseFile get(String caseId) {
        return files.get(caseId);
    }

    /**
     * @throws NotVisible when there is no such case
     * @throws IllegalStateException when no module answers for its kind
     */
    public CaseKind kindOf(String caseId) {
        String code = get(caseId).kind();
        CaseKind kind = kinds.get(code);
        if (kind == null) {
            throw new IllegalStateException("No module answers for cases of kind " + code);
        }
        return kind;
    }

    /** False for a case that does not exist. */
    public boolean sees(String account, String caseId) {
        return caseId != null && visibility.sees(account, caseId);
    }

    /** @throws NotVisible when the account may not know of the case */
    public void requireReader(String caseId, String account) {
        visibility.requireReader(account, caseId);
    }

    /** Makes others who change the case wait until the transaction ends. */
    @Transactional
    public void lock(String caseId) {
        files.lock(caseId);
    }
}
