package vn.sovang.council.process;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** The panel is about to score or vote, for the first time or after an extension. */
    default void putToVote(CouncilSession session) {}

    boolean isEnded(String caseId);

    /** What is wrong with the day of a session on the case, beyond being in the future. */
    Optional<Violation> wrongDay(String caseId, LocalDate heldOn);

    /**
     * Keeps what happened in the history of the case.
     *
     * @param account who did it or whom it happened to; null when nobody did
     * @param reason a reason or the conclusion; null when there is none
     */
    void happened(ReviewEvent event, String caseId, String unitId, String account, String reason);
}
