package vn.thidua.training;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.PersonFollower;

/** When two records of people become one, the work that the one does is the living record's; what both are said to do is said once. */
@Singleton
class FollowStaff implements PersonFollower {

    private static final String BOTH = """
            update emulation_staff s set state = 'WITHDRAWN', withdrawn_because = 'MERGED', version = version + 1
             where s.person_id = :merged and s.state <> 'WITHDRAWN'
               and exists (select from emulation_staff o where o.person_id = :survivor and o.unit_id = s.unit_id
                              and o.state <> 'WITHDRAWN' and o.valid && s.valid)
            """;

    private static final String MOVE =
            "update emulation_staff set person_id = :survivor, version = version + 1 where person_id = :merged";

    /** Of a class in which both are, each record keeps what it did there. */
    private static final String LEARNER =
            "update training_learner l set person_id = :survivor where l.person_id = :merged"
                    + " and not exists (select from training_learner o where o.class_id = l.class_id and o.person_id = :survivor)";

    private final Jdbi jdbi;

    FollowStaff(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void refuse(UUID mergedId, UUID survivorId) {
        // No work that somebody does hinders anybody from being one.
    }

    @Override
    public Map<String, ?> follow(UUID mergedId, UUID survivorId) {
        int moved = jdbi.withHandle(handle -> {
            handle.createUpdate(BOTH)
                    .bind("merged", mergedId)
                    .bind("survivor", survivorId)
                    .execute();
            handle.createUpdate(LEARNER)
                    .bind("merged", mergedId)
                    .bind("survivor", survivorId)
                    .execute();
            return handle.createUpdate(MOVE)
                    .bind("merged", mergedId)
                    .bind("survivor", survivorId)
                    .execute();
        });
        return moved == 0 ? Map.of() : Map.of("emulationStaff", moved);
    }
}
