package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.obligation.PunctualityOf;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/** Computes the automatic parts and keeps what they were computed from: so many of so many. Of none at all, the points are not known. */
@Singleton
class Automatic {

    /** As {@link PunctualityOf} reckons, of reports and dossiers alone. */
    private static final String REPORTS = """
            select o.debtor_unit_id as unit_id,
                   count(*) filter (where o.state = 'DONE' and o.settled_on <= o.due_on) as part, count(*) as whole
              from obligation o
             where o.debtor_unit_id = any(:units) and o.due_on between :from and :to
               and (o.state = 'DONE' or o.state = 'OPEN' and o.due_on < :today)
               and o.kind in ('SEASON_SUBMIT', 'DOSSIER_MEND', 'REVIEW_REPORT', 'REVIEW_MEND')
             group by 1
            """;

    /** Of people commended in the year, those who were direct workers on the day of the decision. */
    private static final String WORKERS = """
            select a.unit_id, count(*) filter (where m.direct_worker) as part, count(m.id) as whole
              from award a
              left join membership m on m.person_id = a.person_id and m.superseded_at is null and m.valid @> a.decided_on
             where a.unit_id = any(:units) and a.recipient_kind = 'INDIVIDUAL' and a.decided_on between :from and least(:to, :today)
             group by 1
            """;

    private final PunctualityOf punctuality;
    private final Jdbi jdbi;
    private final BusinessClock clock;

    Automatic(PunctualityOf punctuality, Jdbi jdbi, BusinessClock clock) {
        this.punctuality = punctuality;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    private record Share(int part, int whole) {

        BigDecimal of(BigDecimal max) {
            return whole == 0
                    ? null
                    : max.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        }
    }

    private static final Share NOTHING = new Share(0, 0);

    /** Anew, of all members. */
    void compute(UUID roundId, int year, CriterionTree tree, Collection<UUID> units) {
        List<Criterion> automatic = tree.leaves().stream()
                .filter(leaf -> leaf.kind() == CriterionKind.AUTOMATIC)
                .toList();
        jdbi.useHandle(handle -> handle.createUpdate("delete from scoring_automatic where round_id = :round")
                .bind("round", roundId)
                .execute());
        automatic.forEach(criterion -> {
            Map<UUID, Share> shares = shares(criterion.said().measure(), units, year);
            units.forEach(unit -> keep(roundId, unit, criterion, shares.getOrDefault(unit, NOTHING)));
        });
    }

    private Map<UUID, Share> shares(Measure measure, Collection<UUID> units, int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        return switch (measure) {
            case PUNCTUALITY -> punctual(units, from, to);
            case REPORTS -> counted(REPORTS, units, from, to);
            case DIRECT_WORKERS -> counted(WORKERS, units, from, to);
        };
    }

    private Map<UUID, Share> punctual(Collection<UUID> units, LocalDate from, LocalDate to) {
        Map<UUID, Share> shares = new HashMap<>();
        punctuality
                .units(units, from, to)
                .forEach((unit, share) -> shares.put(unit, new Share(share.kept(), share.all())));
        return shares;
    }

    private Map<UUID, Share> counted(String query, Collection<UUID> units, LocalDate from, LocalDate to) {
        Map<UUID, Share> shares = new HashMap<>();
        jdbi.withHandle(handle -> handle.createQuery(query)
                        .bindArray("units", UUID.class, units.toArray())
                        .bind("from", from)
                        .bind("to", to)
                        .bind("today", clock.today())
                        .map((row, context) ->
                                Map.entry(Rows.id(row, "unit_id"), new Share(row.getInt("part"), row.getInt("whole"))))
                        .list())
                .forEach(one -> shares.put(one.getKey(), one.getValue()));
        return shares;
    }

    private void keep(UUID roundId, UUID unit, Criterion criterion, Share share) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into scoring_automatic (round_id, unit_id, criterion_id, part, whole, points, computed_on)"
                                + " values (:round, :unit, :criterion, :part, :whole, :points, :on)")
                .bind("round", roundId)
                .bind("unit", unit)
                .bind("criterion", criterion.id())
                .bind("part", share.part())
                .bind("whole", share.whole())
                .bind("points", share.of(criterion.said().max()))
                .bind("on", clock.today())
                .execute());
    }

    /** What was computed, by member and criterion. */
    Map<UUID, Map<UUID, ComputedShare>> of(UUID roundId) {
        Map<UUID, Map<UUID, ComputedShare>> computed = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select * from scoring_automatic where round_id = :round")
                .bind("round", roundId)
                .map((row, context) -> {
                    computed.computeIfAbsent(Rows.id(row, "unit_id"), unit -> new HashMap<>())
                            .put(
                                    Rows.id(row, "criterion_id"),
                                    new ComputedShare(
                                            row.getInt("part"),
                                            row.getInt("whole"),
                                            row.getBigDecimal("points"),
                                            Rows.date(row, "computed_on")));
                    return true;
                })
                .list());
        return computed;
    }
}
