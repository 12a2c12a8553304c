package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.organization.Heirs;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/** The only place that writes who takes part in a round, and who scores whom. */
@Singleton
class RoundMembers {

    /** Those whose last cluster of the year it is, and the last day of their time in it. */
    private static final String STANDING = """
            select distinct on (x.unit_id) x.unit_id, upper(x.valid) - 1 as left_on, upper(u.valid) - 1 as ended_on
              from cluster_member x join unit u on u.id = x.unit_id
             where x.cluster_id = :cluster and x.superseded_at is null and x.valid && %s and %s = x.cluster_id
             order by x.unit_id, lower(x.valid) desc
            """.formatted(
                    ClusterYear.days("cast(:year as integer)"), ClusterYear.of("x.unit_id", "cast(:year as integer)"));

    private final Jdbi jdbi;
    private final Heirs heirs;
    private final BusinessClock clock;

    RoundMembers(Jdbi jdbi, Heirs heirs, BusinessClock clock) {
        this.jdbi = jdbi;
        this.heirs = heirs;
        this.clock = clock;
    }

    private record Standing(UUID unitId, LocalDate leftOn, LocalDate endedOn) {}

    /** Who left before the day of the opening, or before the year's end where that is past, is not ranked; nor is a unit that ended. */
    List<ScoringMember> standing(UUID clusterId, int year) {
        LocalDate yearsEnd = LocalDate.of(year, 12, 31);
        LocalDate last = clock.today().isBefore(yearsEnd) ? clock.today() : yearsEnd;
        return jdbi
                .withHandle(handle -> handle.createQuery(STANDING)
                        .bind("cluster", clusterId)
                        .bind("year", year)
                        .map((row, context) -> new Standing(
                                Rows.id(row, "unit_id"), Rows.date(row, "left_on"), Rows.date(row, "ended_on")))
                        .list())
                .stream()
                .map(one -> member(one, last))
                .toList();
    }

    private ScoringMember member(Standing one, LocalDate last) {
        boolean ended = one.endedOn() != null && one.endedOn().isBefore(last);
        boolean left = one.leftOn() != null && one.leftOn().isBefore(last);
        if (!ended && !left) {
            return new ScoringMember(one.unitId(), true, null, null, null);
        }
        UUID heir = ended ? heirs.livingCarrierOf(one.unitId(), clock.today()) : one.unitId();
        LocalDate on = ended && (!left || one.endedOn().isBefore(one.leftOn())) ? one.endedOn() : one.leftOn();
        return new ScoringMember(one.unitId(), false, on, heir.equals(one.unitId()) ? null : heir, null);
    }

    void add(UUID roundId, List<ScoringMember> members) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into scoring_member (round_id, unit_id, ranked, left_on, heir_id) values (:round, :unit, :ranked, :left, :heir)");
            members.forEach(member -> batch.bind("round", roundId)
                    .bind("unit", member.unitId())
                    .bind("ranked", member.ranked())
                    .bind("left", member.leftOn())
                    .bind("heir", member.heirId())
                    .add());
            batch.execute();
        });
    }

    /** Everybody, also who is not ranked; by name. */
    List<ScoringMember> of(UUID roundId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select m.* from scoring_member m join unit_now u on u.id = m.unit_id where m.round_id = :round"
                                + " order by u.name collate vietnamese, u.id")
                .bind("round", roundId)
                .map((row, context) -> new ScoringMember(
                        Rows.id(row, "unit_id"),
                        row.getBoolean("ranked"),
                        Rows.date(row, "left_on"),
                        Rows.id(row, "heir_id"),
                        row.getString("reason")))
                .list());
    }

    List<UUID> ranked(UUID roundId) {
        return of(roundId).stream()
                .filter(ScoringMember::ranked)
                .map(ScoringMember::unitId)
                .toList();
    }

    /** What was sent before stays; what is open is gone, and so is whoever was to score. */
    void exclude(UUID roundId, MemberExclusion exclusion) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("update scoring_member set ranked = false, reason = :reason"
                            + " where round_id = :round and unit_id = :unit")
                    .bind("round", roundId)
                    .bind("unit", exclusion.unitId())
                    .bind("reason", exclusion.reason())
                    .execute();
            handle.createUpdate("delete from scoring_peer where round_id = :round and :unit in (unit_id, scorer_id)")
                    .bind("round", roundId)
                    .bind("unit", exclusion.unitId())
                    .execute();
        });
    }

    List<PeerAssignment> peers(UUID roundId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select p.scorer_id, p.unit_id from scoring_peer p join unit_now u on u.id = p.unit_id"
                                + " join unit_now s on s.id = p.scorer_id where p.round_id = :round"
                                + " order by u.name collate vietnamese, s.name collate vietnamese")
                .bind("round", roundId)
                .map((row, context) -> new PeerAssignment(Rows.id(row, "scorer_id"), Rows.id(row, "unit_id")))
                .list());
    }

    void replacePeers(UUID roundId, List<PeerAssignment> peers) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from scoring_peer where round_id = :round")
                    .bind("round", roundId)
                    .execute();
            PreparedBatch batch = handle.prepareBatch(
                    "insert into scoring_peer (round_id, scorer_id, unit_id) values (:round, :scorer, :unit)");
            peers.forEach(peer -> batch.bind("round", roundId)
                    .bind("scorer", peer.scorerId())
                    .bind("unit", peer.unitId())
                    .add());
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }
}
