package vn.sovang.redress;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.goldenbook.EntryActions;
import vn.sovang.goldenbook.EntryKind;
import vn.sovang.goldenbook.EntryStatus;
import vn.sovang.goldenbook.GoldenBookEntry;

/** The way from an entry of the Golden Book to its revocation, for those who may start it. */
@Component
class RevocationLinks implements EntryActions {

    private final RevocationDesk desk;

    RevocationLinks(RevocationDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Action> of(GoldenBookEntry entry, String account) {
        boolean revocable = entry.kind() == EntryKind.RECOGNITION && entry.status() == EntryStatus.VALID;
        return revocable && desk.mayStart(entry.unitId(), account)
                ? List.of(new Action("revocation.start", "/thu-hoi/moi?entry=" + entry.code()))
                : List.of();
    }
}
