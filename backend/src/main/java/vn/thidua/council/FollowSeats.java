package vn.thidua.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.PersonFollower;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** When two records of people become one, their seats are the living record's; one person has not two seats in a council on a day. */
@Singleton
class FollowSeats implements PersonFollower {

    private final Jdbi jdbi;

    FollowSeats(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void refuse(UUID mergedId, UUID survivorId) {
        List<String> both = jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct c.name from council_seat s"
                                + " join council_seat o on o.council_id = s.council_id and o.person_id = :survivor and o.superseded_at is null and o.valid && s.valid"
                                + " join council c on c.id = s.council_id where s.person_id = :merged and s.superseded_at is null order by c.name limit 5")
                .bind("merged", mergedId)
                .bind("survivor", survivorId)
                .mapTo(String.class)
                .list());
        if (!both.isEmpty()) {
            throw Problem.of(ProblemCode.BOTH_SEATED, String.join(", ", both));
        }
    }

    @Override
    public Map<String, ?> follow(UUID mergedId, UUID survivorId) {
        int moved = jdbi.withHandle(handle -> handle.createUpdate(
                        "update council_seat set person_id = :survivor where person_id = :merged and superseded_at is null")
                .bind("merged", mergedId)
                .bind("survivor", survivorId)
                .execute());
        return moved == 0 ? Map.of() : Map.of("councilSeats", moved);
    }
}
