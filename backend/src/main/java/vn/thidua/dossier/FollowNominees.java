package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.PersonFollower;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/**
 * When two records of people become one: what is under way is the living record's; what is closed stays as it was written. What was frozen at
 * submission is left as it stood in either case.
 */
@Singleton
class FollowNominees implements PersonFollower {

    private static final String UNDER_WAY = "d.state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')";

    private final Jdbi jdbi;

    FollowNominees(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void refuse(UUID mergedId, UUID survivorId) {
        List<String> both =
                jdbi.withHandle(handle -> handle.createQuery("select distinct d.number as dossier from nomination n"
                                + " join nomination o on o.dossier_id = n.dossier_id and o.award_code = n.award_code and o.person_id = :survivor"
                                + " join dossier d on d.id = n.dossier_id where n.person_id = :merged and " + UNDER_WAY
                                + " order by dossier limit 5")
                        .bind("merged", mergedId)
                        .bind("survivor", survivorId)
                        .mapTo(String.class)
                        .list());
        if (!both.isEmpty()) {
            throw Problem.of(ProblemCode.BOTH_NOMINATED, String.join(", ", both));
        }
    }

    /** Whoever edits such a dossier is told that it has changed. */
    @Override
    public Map<String, ?> follow(UUID mergedId, UUID survivorId) {
        return jdbi.withHandle(handle -> {
            List<UUID> dossiers = handle.createQuery(
                            "select distinct d.id from nomination n join dossier d on d.id = n.dossier_id"
                                    + " where n.person_id = :merged and " + UNDER_WAY)
                    .bind("merged", mergedId)
                    .mapTo(UUID.class)
                    .list();
            handle.createUpdate("update dossier set version = version + 1 where id = any(:dossiers)")
                    .bindArray("dossiers", UUID.class, dossiers.toArray())
                    .execute();
            int moved = handle.createUpdate(
                            "update nomination set person_id = :survivor where person_id = :merged and dossier_id = any(:dossiers)")
                    .bind("merged", mergedId)
                    .bind("survivor", survivorId)
                    .bindArray("dossiers", UUID.class, dossiers.toArray())
                    .execute();
            return Map.of("nominations", moved);
        });
    }
}
