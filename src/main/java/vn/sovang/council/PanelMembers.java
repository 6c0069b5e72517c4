package vn.sovang.council;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sovang.shared.BusinessTime;

/** Who sits in a session, and what keeps some of them from voting. */
@Component
class PanelMembers {

    private final PanelRepository members;
    private final ExclusionRepository exclusions;
    private final ScoreSheetRepository sheets;
    private final Clock clock;

    PanelMembers(PanelRepository members, ExclusionRepository exclusions, ScoreSheetRepository sheets, Clock clock) {
        this.members = members;
        this.exclusions = exclusions;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Members of the session, chair first. */
    List<PanelMember> of(String sessionId) {
        return members.findBySessionId(sessionId).stream()
                .sorted(Comparator.comparing(PanelMember::seat).thenComparing(PanelMember::account))
                .toList();
    }

    /** Entitled members, the one who presides first. */
    List<String> entitled(String sessionId) {
        return of(sessionId).stream()
                .filter(PanelMember::isEntitled)
                .map(PanelMember::account)
                .toList();
    }

    /** Who presides; null when nobody is entitled. */
    String chair(String sessionId) {
        return entitled(sessionId).stream().findFirst().orElse(null);
    }

    /** Those who have filed stay; everybody else is who holds a seat now. */
    void call(CouncilSession session, List<CouncilSeat> holders, Set<String> filed, Set<String> excluded) {
        of(session.id()).stream()
                .filter(member -> !filed.contains(member.account()))
                .forEach(this::remove);
        holders.stream()
                .filter(holder -> !filed.contains(holder.account()))
                .forEach(holder -> members.insert(new PanelMember(
                        session.id(),
                        holder.account(),
                        holder.seat(),
                        conflictOf(session, holder.account(), excluded))));
    }

    private Conflict conflictOf(CouncilSession session, String account, Set<String> excluded) {
        if (excluded.contains(account)) {
            return session.isOnList() ? Conflict.NOMINEE : Conflict.AUTHOR;
        }
        if (exclusions.isExcluded(session.caseId(), session.unitId(), account)) {
            return Conflict.TOOK_PART;
        }
        return sheets.declared(session.caseId(), account).stream()
                .findFirst()
                .map(ScoreSheet::conflict)
                .orElse(null);
    }

    void exclude(String sessionId, String account, Conflict conflict) {
        members.exclude(sessionId, account, conflict);
    }

    /** From now on the accounts are in no panel on the case at the unit. */
    void excludeFromNow(String caseId, String unitId, Collection<String> accounts) {
        accounts.stream()
                .filter(account -> !exclusions.isExcluded(caseId, unitId, account))
                .forEach(account -> exclusions.insert(
                        new ExclusionRepository.Exclusion(caseId, unitId, account, BusinessTime.now(clock))));
    }

    /** @return false when somebody else was faster */
    boolean remove(PanelMember member) {
        return members.remove(member.sessionId(), member.account());
    }

    /** Entitled members of sessions without a result who hold no voting seat today. */
    List<PanelMember> withoutSeat() {
        return members.withoutSeat(BusinessTime.today(clock));
    }
}
