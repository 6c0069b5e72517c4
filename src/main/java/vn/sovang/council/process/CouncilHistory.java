package vn.sovang.council.process;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.organisation.OrganisationFile.CouncilKind;
import vn.sovang.shared.Violation;

/**
 * What a review by a council needs to know of the case and keeps in it; one implementation per kind of case, ask
 * {@link CouncilHistories}.
 */
public interface CouncilHistory {

    boolean knows(String caseId);

    /** Which council of the unit reviews the case. */
    CouncilKind council();

    /** Whom or what the case is about, for lists; null when its title says it. */
    default String about(String caseId, Locale locale) {
        return null;
    }

    /** Accounts that the case is about to such an extent that they have no say in it at all. */
    Set<String> excluded(String caseId);

    /** The panel was called together for the first time. */
    void convened(CouncilSession session);

    /** The panel is about to score or vote, for the first time or after an extension. */
    default void putToVote(CouncilSession session) {}

    /** A member of the panel may read the case. */
    void letRead(String caseId, String account);

    /** A member of the panel in conflict reads the case no longer. */
    void stopReading(String caseId, String account);

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
