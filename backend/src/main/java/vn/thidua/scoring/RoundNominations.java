package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardRef;

/** The only place that queries the table {@code scoring_nomination}. */
@Singleton
class RoundNominations {

    private final Jdbi jdbi;
    private final BusinessClock clock;

    RoundNominations(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** By rank. */
    List<RoundNominationView> of(UUID roundId, Locale locale) {
        String name = locale.getLanguage().equals("en") ? "t.name_en" : "t.name";
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + UnitRef.columns("u", "of_unit")
                                + ", n.award_code, " + name + " as award_name, n.dossier_id, d.number, n.rank, n.total"
                                + " from scoring_nomination n join unit_now u on u.id = n.unit_id join award_type t on t.code = n.award_code"
                                + " join dossier d on d.id = n.dossier_id where n.round_id = :round order by n.rank, n.created_at")
                .bind("round", roundId)
                .map((row, context) -> new RoundNominationView(
                        UnitRef.read(row, "of_unit"),
                        new AwardRef(row.getString("award_code"), row.getString("award_name")),
                        Rows.id(row, "dossier_id"),
                        row.getString("number"),
                        row.getInt("rank"),
                        row.getBigDecimal("total")))
                .list());
    }

    void add(UUID roundId, RankedMember member, String awardCode, UUID dossierId, UUID by) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into scoring_nomination (id, round_id, unit_id, award_code, dossier_id, rank, total, created_at, created_by)"
                                + " values (:id, :round, :unit, :award, :dossier, :rank, :total, :at, :by)")
                .bind("id", Ids.next())
                .bind("round", roundId)
                .bind("unit", member.unit().id())
                .bind("award", awardCode)
                .bind("dossier", dossierId)
                .bind("rank", member.rank())
                .bind("total", member.totals().total())
                .bind("at", clock.now())
                .bind("by", by)
                .execute());
    }

    boolean exists(UUID roundId, UUID unitId, String awardCode) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from scoring_nomination where round_id = :round and unit_id = :unit and award_code = :award)")
                .bind("round", roundId)
                .bind("unit", unitId)
                .bind("award", awardCode)
                .mapTo(Boolean.class)
                .one());
    }
}
