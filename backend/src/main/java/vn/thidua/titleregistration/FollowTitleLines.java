package vn.thidua.titleregistration;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.PersonFollower;

/** When two records of people become one, what either was registered for is the living one's, once. */
@Singleton
class FollowTitleLines implements PersonFollower {

    private final Jdbi jdbi;

    FollowTitleLines(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Nothing here keeps two records apart. */
    @Override
    public void refuse(UUID mergedId, UUID survivorId) {}

    @Override
    public Map<String, ?> follow(UUID mergedId, UUID survivorId) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("delete from title_registration_line l where l.person_id = :merged and exists"
                            + " (select from title_registration_line o where o.person_id = :survivor"
                            + " and o.registration_id = l.registration_id and o.award_code = l.award_code)")
                    .bind("merged", mergedId)
                    .bind("survivor", survivorId)
                    .execute();
            int moved = handle.createUpdate(
                            "update title_registration_line set person_id = :survivor where person_id = :merged")
                    .bind("merged", mergedId)
                    .bind("survivor", survivorId)
                    .execute();
            return Map.of("titleRegistrationLines", moved);
        });
    }
}
