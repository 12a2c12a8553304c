package vn.thidua.season;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.cluster.ClusterRef;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.platform.Rows;
import vn.thidua.platform.text.Language;
import vn.thidua.rulebook.AwardRef;

/**
 * How many flags of each block and cluster are taken: counted whenever it is asked, so that two who submit at once see both. A collective counts in the
 * block that it belongs to, or, being none's member itself, in that of the unit whose dossier it is.
 */
@Singleton
class FlagUse {

    private static final String TAKEN =
            """
            select x.cluster_id, x.award_code, count(distinct x.collective_id) as used
              from (select n.award_code, n.collective_id, coalesce(%s, %s) as cluster_id
                      from nomination n
                      join dossier d on d.id = n.dossier_id
                      left join nomination_outcome o on o.nomination_id = n.id and o.superseded_at is null
                     where n.award_code in ('FLAG_MINISTRY', 'FLAG_GOVERNMENT')
                       and d.year = :year
                       and d.id is distinct from cast(:without as uuid)
                       and d.state in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'DECIDED', 'ARCHIVED')
                       and coalesce(o.outcome, 'PENDING') not in ('REFUSED', 'FAILED', 'DECLINED')) x
             where x.cluster_id is not null
             group by 1, 2
            """.formatted(ClusterYear.of("n.collective_id", ":year"), ClusterYear.of("d.unit_id", ":year"));

    private static final String ALLOTTED = "with taken as (" + TAKEN + ")"
            + " select c.id as cluster_id, c.code as cluster_code, c.name as cluster_name, c.kind as cluster_kind,"
            + " a.award_code, %s as award_name, a.quota, coalesce(t.used, 0) as used"
            + " from season_allotment a join cluster c on c.id = a.cluster_id join award_type w on w.code = a.award_code"
            + " left join taken t on t.cluster_id = a.cluster_id and t.award_code = a.award_code"
            + " where a.letter_id = :letter and (cast(:cluster as uuid) is null or a.cluster_id = :cluster)"
            + " order by c.ordinal, c.id, w.ordinal desc";

    private final Jdbi jdbi;

    FlagUse(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What a letter allots, and what of it is taken.
     *
     * @param clusterId only this block's; null for all
     * @param without a dossier that is not counted, being the one that asks; null for none
     */
    List<FlagAllotment> of(UUID letterId, int year, UUID clusterId, UUID without, Locale locale) {
        boolean vietnamese = Language.VIETNAMESE.getLanguage().equals(locale.getLanguage());
        return jdbi.withHandle(handle -> handle.createQuery(ALLOTTED.formatted(vietnamese ? "w.name" : "w.name_en"))
                .bind("letter", letterId)
                .bind("year", year)
                .bind("cluster", clusterId)
                .bind("without", without)
                .map((row, context) -> new FlagAllotment(
                        ClusterRef.read(row),
                        new AwardRef(row.getString("award_code"), row.getString("award_name")),
                        row.getInt("quota"),
                        row.getInt("used"),
                        row.getInt("quota") - row.getInt("used")))
                .list());
    }

    /** The block or cluster in which a unit's flags of the year count; empty where it belongs to none that is known. */
    Optional<ClusterRef> clusterOf(UUID unitId, int year) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select c.id as cluster_id, c.code as cluster_code, c.name as cluster_name, c.kind as cluster_kind"
                                + " from cluster c where c.id = " + ClusterYear.of(":unit", ":year"))
                .bind("unit", unitId)
                .bind("year", year)
                .map((row, context) -> ClusterRef.read(row))
                .findOne());
    }

    /** The same for the collectives of a draft at once. */
    Map<UUID, UUID> clustersOf(List<UUID> unitIds, int year) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select x.unit_id, x.cluster_id from (select u.id as unit_id, "
                                + ClusterYear.of("u.id", ":year")
                                + " as cluster_id from unit u where u.id = any(:units)) x where x.cluster_id is not null")
                .bindArray("units", UUID.class, unitIds.toArray())
                .bind("year", year)
                .map((row, context) -> Map.entry(Rows.id(row, "unit_id"), Rows.id(row, "cluster_id")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
