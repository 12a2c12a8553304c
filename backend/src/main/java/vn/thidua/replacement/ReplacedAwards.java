package vn.thidua.replacement;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/** Finds of an award who replaces what it came with. */
@Singleton
class ReplacedAwards {

    /** An older award, of which no decision stands here, is the ministry's under which the recipient's unit stands. */
    private static final String AWARD = """
            select a.unit_id, a.recipient_name || ' · ' || a.decision_number as label,
                   coalesce(d.unit_id, s.unit_id,
                            (select m.id from unit_now m join unit_reach r on r.root_id = m.id and r.unit_id = a.unit_id
                              where m.kind = 'MINISTRY' order by m.id limit 1)) as keeper_id,
                   case (select w.authority from award_authority w where w.award_code = a.award_code and w.valid @> a.decided_on order by lower(w.valid) desc limit 1)
                       when 'MINISTER' then 'OWN' when 'UNIT_HEAD' then 'OWN'
                       when 'PRESIDENT' then 'ABOVE' when 'GOVERNMENT' then 'ABOVE' when 'PRIME_MINISTER' then 'ABOVE' end as way,
                   exists (select from provincial_decision_line p where p.id = a.id) as provincial,
                   not exists (select from award_standing x where x.award_id = a.id and x.superseded_at is null and x.standing = 'REVOKED'
                                  and x.valid @> cast(:today as date)) as stands
              from award a
              left join decision d on d.id = a.decision_id
              left join state_submission_line l on l.id = a.id
              left join state_submission s on s.id = l.submission_id
             where a.id = :id
            """;

    private final Jdbi jdbi;
    private final BusinessClock clock;

    ReplacedAwards(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    Optional<ReplacedAward> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(AWARD)
                .bind("id", id)
                .bind("today", clock.today())
                .map((row, context) -> new ReplacedAward(
                        Rows.id(row, "unit_id"),
                        Rows.id(row, "keeper_id"),
                        Rows.constant(row, "way", ReplacementWay.class),
                        row.getBoolean("stands"),
                        row.getBoolean("provincial"),
                        row.getString("label")))
                .findOne());
    }
}
