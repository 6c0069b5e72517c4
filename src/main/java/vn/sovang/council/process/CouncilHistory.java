package vn.sovang.council.process;

import java.time.LocalDate;
import java.util.Optional;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.shared.Violation;

/** What a council's tasks keep in the case, whatever its kind; one implementation per kind, ask {@link CouncilHistories}. */
public interface CouncilHistory {

    boolean knows(String caseId);

    boolean isEnded(String caseId);

    /** What is wrong with the day of a session on the case, beyond being in the future. */
    Optional<Violation> wrongDay(String caseId, LocalDate heldOn);

    /** The secretary gave absentees more time. */
    void extended(String caseId, String unitId, String account, String reason);

    /** The secretary ended the vote without a quorum. */
    void closed(String caseId, String unitId, String account, String reason);

    /** The minutes are written: members of the panel read the case no longer. */
    void concluded(String caseId, String unitId, CouncilOutcome outcome, String account, String conclusion);

    /** A member lost the seat before filing and reads the case no longer. */
    void seatEnded(String caseId, String unitId, String account);
}
