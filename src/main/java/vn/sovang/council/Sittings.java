package vn.sovang.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.BusinessTime;

/** Which sessions were concluded together; the sessions themselves keep their own facts. */
@Service
@Transactional
public class Sittings {

    private final SittingRepository rows;
    private final Clock clock;

    Sittings(SittingRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps the sitting; sessions are added one by one. */
    public Sitting record(String unitId, LocalDate heldOn, String place, String conclusion, String account) {
        Sitting sitting = new Sitting(
                UUID.randomUUID().toString(), unitId, heldOn, place, conclusion, account, BusinessTime.now(clock));
        rows.insert(sitting);
        return sitting;
    }

    /** Names a session that was concluded in the sitting. */
    public void add(String sittingId, Sitting.Item item) {
        rows.add(sittingId, item.sessionId(), item.place(), item.remark());
    }

    @Transactional(readOnly = true)
    public Optional<Sitting> find(String sittingId) {
        return rows.findById(sittingId);
    }

    /** The sitting in which the session was concluded; empty when it was concluded alone or not yet. */
    @Transactional(readOnly = true)
    public Optional<Sitting> ofSession(String sessionId) {
        return rows.ofSession(sessionId);
    }

    /** Sessions of the sitting in the order of the minutes. */
    @Transactional(readOnly = true)
    public List<Sitting.Item> items(String sittingId) {
        return rows.items(sittingId);
    }
}
