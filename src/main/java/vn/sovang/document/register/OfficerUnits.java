package vn.sovang.document.register;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;

/** Units whose templates and registers a person keeps: those in which the person is officer today. */
@Component
public class OfficerUnits {

    private final Organisation organisation;

    OfficerUnits(Organisation organisation) {
        this.organisation = organisation;
    }

    /** @throws NotAllowed when there is none */
    public List<Unit> of(String account) {
        List<Unit> units = organisation.postsOf(account).stream()
                .filter(post -> post.role() == Role.OFFICER)
                .map(post -> organisation.inCharge(post.unitId()))
                .distinct()
                .toList();
        if (units.isEmpty()) {
            throw new NotAllowed("templates");
        }
        return units;
    }

    /**
     * @param unitId null or empty for the first one
     * @throws NotVisible when it is not one of the person's units
     */
    public Unit chosen(String account, String unitId) {
        return of(account).stream()
                .filter(unit -> unitId == null || unitId.isEmpty() || unit.id().equals(unitId))
                .findFirst()
                .orElseThrow(() -> new NotVisible("template"));
    }
}
