package vn.thidua.register;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.PersonFollower;

/**
 * The register is never rewritten: an award stays under the record that it was written under, and is told with the person's living one. The same award
 * written under both is told once from now on.
 */
@Singleton
class FollowAwards implements PersonFollower {

    private static final String SAME = "insert into award_duplicate (award_id, same_as)"
            + " select o.id, k.id from award o"
            + " join lateral (select a.id from award a join person p on p.id = a.person_id"
            + "   where (p.id = :survivor or p.merged_into_id = :survivor) and a.award_code = o.award_code"
            + "   and a.decision_number = o.decision_number and a.decided_on = o.decided_on"
            + "   and " + Awards.ONCE + " order by a.id limit 1) k on true"
            + " where o.person_id in (select x.id from person x where x.id = :merged or x.merged_into_id = :merged)"
            + " on conflict do nothing";

    private final Jdbi jdbi;

    FollowAwards(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void refuse(UUID mergedId, UUID survivorId) {
        // Nothing in the register forbids it.
    }

    @Override
    public Map<String, ?> follow(UUID mergedId, UUID survivorId) {
        return jdbi.withHandle(handle -> {
            int same = handle.createUpdate(SAME)
                    .bind("merged", mergedId)
                    .bind("survivor", survivorId)
                    .execute();
            return Map.of("awardsWrittenTwice", same);
        });
    }
}
