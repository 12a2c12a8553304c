package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** How many a unit proposes for each award of a year: what a share of the law is measured by. Whoever was refused or not passed takes no place. */
@Singleton
class Proposals {

    private static final String COUNTED =
            "nomination n join dossier d on d.id = n.dossier_id where d.unit_id = :unit and d.year = :year"
                    + " and n.current_outcome in ('PENDING', 'PASSED', 'AWARDED')";
    private static final String SUBMITTED = "d.state in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'DECIDED', 'ARCHIVED')";

    /** Whose draft is not submitted yet comes after all that are; of two that are, the one that first came first. */
    private static final String BEFORE =
            "(select min(s.submitted_at) from dossier_submission s where s.dossier_id = d.id)"
                    + " < coalesce((select min(s.submitted_at) from dossier_submission s where s.dossier_id = :dossier), 'infinity')";

    private final Jdbi jdbi;

    Proposals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param submitted in dossiers that the unit has submitted
     * @param drafted in drafts
     */
    record Count(int submitted, int drafted) {

        static final Count NONE = new Count(0, 0);

        int all() {
            return submitted + drafted;
        }
    }

    /** By award. */
    Map<String, Count> of(UUID unitId, int year) {
        return jdbi.withHandle(handle -> handle.createQuery("select n.award_code,"
                        + " count(*) filter (where " + SUBMITTED + ") as submitted,"
                        + " count(*) filter (where d.state = 'DRAFT') as drafted from " + COUNTED
                        + " group by n.award_code")
                .bind("unit", unitId)
                .bind("year", year)
                .map((row, context) -> Map.entry(
                        row.getString("award_code"), new Count(row.getInt("submitted"), row.getInt("drafted"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** By award: what this dossier proposes together with what the unit submitted before it. Somebody else's later draft changes nothing. */
    Map<String, Integer> upTo(NominationVerdicts.Of dossier) {
        return jdbi.withHandle(handle -> handle.createQuery("select n.award_code, count(*) as proposed from " + COUNTED
                        + " and (d.id = :dossier or (" + SUBMITTED + " and " + BEFORE + ")) group by n.award_code")
                .bind("unit", dossier.unitId())
                .bind("year", dossier.year())
                .bind("dossier", dossier.dossierId())
                .map((row, context) -> Map.entry(row.getString("award_code"), row.getInt("proposed")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
