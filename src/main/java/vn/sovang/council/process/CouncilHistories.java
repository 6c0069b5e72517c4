package vn.sovang.council.process;

import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the history that belongs to a case. */
@Component
public class CouncilHistories {

    private final List<CouncilHistory> kinds;

    CouncilHistories(List<CouncilHistory> kinds) {
        this.kinds = kinds;
    }

    public CouncilHistory of(String caseId) {
        return kinds.stream()
                .filter(kind -> kind.knows(caseId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No council deals with the case " + caseId));
    }
}
