package vn.sovang.support;

import java.util.List;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardRound;
import vn.sovang.award.NewLetter;
import vn.sovang.award.NominationDesk;
import vn.sovang.award.NomineeEntry;
import vn.sovang.casework.PendingSteps;
import vn.sovang.casework.TaskDesk;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.ListVotes;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;

/** Lets officers write letters and the people of each unit work on them, through the same doors as in real life. */
public class Letters {

    final NominationDesk desk;
    final AwardLetters letters;
    final TaskDesk tasks;
    final CouncilSessions sessions;
    final ListVotes votes;
    final PendingSteps pending;
    final Organisation organisation;
    final TestClock clock;

    Letters(
            NominationDesk desk,
            AwardLetters letters,
            TaskDesk tasks,
            CouncilSessions sessions,
            ListVotes votes,
            PendingSteps pending,
            Organisation organisation,
            TestClock clock) {
        this.desk = desk;
        this.letters = letters;
        this.tasks = tasks;
        this.sessions = sessions;
        this.votes = votes;
        this.pending = pending;
        this.organisation = organisation;
        this.clock = clock;
    }

    Unit unit(String unitId) {
        return organisation.unit(unitId);
    }

    /** Begun with its list by the unit's officer; waits to be submitted. */
    public DrivenLetter prepare(String unitId, List<NomineeEntry> list) {
        String officer = "officer." + unitId;
        String id = desk.create(new NewLetter(unitId, AwardRound.ANNUAL, "Khen thưởng năm 2026", 2026), officer)
                .id();
        desk.replace(id, list, officer);
        return new DrivenLetter(this, id);
    }
}
