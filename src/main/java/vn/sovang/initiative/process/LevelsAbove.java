package vn.sovang.initiative.process;

import org.springframework.stereotype.Component;
import vn.sovang.initiative.Initiative;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;

/** Whether a request goes further up after a unit has recognised it. */
@Component
public class LevelsAbove {

    private final Organisation organisation;

    LevelsAbove(Organisation organisation) {
        this.organisation = organisation;
    }

    /** 002-44: the case goes on while the next unit up is not above the registered level. */
    public boolean aimedAt(Initiative initiative, Unit unit) {
        return initiative.targetTier().isAbove(unit.tier())
                && organisation
                        .parentOf(unit.id())
                        .filter(parent -> !parent.tier().isAbove(initiative.targetTier()))
                        .isPresent();
    }
}
