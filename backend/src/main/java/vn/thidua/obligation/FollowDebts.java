package vn.thidua.obligation;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.PersonFollower;
import vn.thidua.platform.time.BusinessClock;

/** When two records of people become one, what the one owed is the living record's; what both owed is owed once. */
@Singleton
class FollowDebts implements PersonFollower {

    private static final String BOTH = """
            update obligation o set state = 'CANCELLED', settled_at = clock_timestamp(), settled_on = :today
             where o.debtor_person_id = :merged and o.state = 'OPEN'
               and exists (select from obligation s where s.debtor_person_id = :survivor and s.state = 'OPEN' and s.kind = o.kind
                              and s.subject_type = o.subject_type and s.subject_id = o.subject_id
                              and s.debtor_unit_id = o.debtor_unit_id and s.debtor_role = o.debtor_role)
            """;

    private final Jdbi jdbi;
    private final BusinessClock clock;

    FollowDebts(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void refuse(UUID mergedId, UUID survivorId) {
        // Nothing that one owes hinders anybody from being one.
    }

    @Override
    public Map<String, ?> follow(UUID mergedId, UUID survivorId) {
        int moved = jdbi.withHandle(handle -> {
            update(handle, BOTH, mergedId, survivorId);
            return update(
                    handle,
                    "update obligation set debtor_person_id = :survivor where debtor_person_id = :merged",
                    mergedId,
                    survivorId);
        });
        return moved == 0 ? Map.of() : Map.of("obligations", moved);
    }

    private int update(Handle handle, String sql, UUID mergedId, UUID survivorId) {
        return handle.createUpdate(sql)
                .bind("merged", mergedId)
                .bind("survivor", survivorId)
                .bind("today", clock.today())
                .execute();
    }
}
