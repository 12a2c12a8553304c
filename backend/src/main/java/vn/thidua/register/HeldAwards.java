package vn.thidua.register;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.rulebook.AwardCategory;

/** What many people and collectives had been given by a day: what was revoked by then, or is written twice, does not count. */
@Singleton
public class HeldAwards {

    private static final String SQL = """
            with held as (
                select a.id, a.person_id as holder, a.award_code, %1$s as year, a.decided_on from award a where a.person_id = any(:people)
                union all
                select a.id, a.collective_id, a.award_code, %1$s, a.decided_on from award a where a.collective_id = any(:collectives))
            select a.*, t.category
              from held a
              join award_type t on t.code = a.award_code
             where a.decided_on <= cast(:on as date)
               and %2$s
               and not exists (select 1 from award_standing s where s.award_id = a.id and s.superseded_at is null
                                  and s.standing = 'REVOKED' and s.valid @> cast(:on as date))
             order by a.decided_on, a.id
            """.formatted(CorrectedField.YEAR.now(), Awards.ONCE);

    private final Jdbi jdbi;

    HeldAwards(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In one statement, however many are asked about. */
    public List<HeldAward> of(Collection<UUID> people, Collection<UUID> collectives, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(SQL)
                .bindArray("people", UUID.class, people.toArray())
                .bindArray("collectives", UUID.class, collectives.toArray())
                .bind("on", on)
                .map((row, context) -> new HeldAward(
                        Rows.id(row, "id"),
                        Rows.id(row, "holder"),
                        row.getString("award_code"),
                        AwardCategory.valueOf(row.getString("category")),
                        row.getInt("year"),
                        Rows.date(row, "decided_on")))
                .list());
    }
}
