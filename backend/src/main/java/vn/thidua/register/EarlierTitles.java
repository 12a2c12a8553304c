package vn.thidua.register;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardRef;

/** Which titles somebody already holds for a period, by whatever decision: what is revoked, or written twice, does not count. */
@Singleton
public class EarlierTitles {

    private static final String SQL = """
            with asked as (select h.holder, h.year from unnest(cast(:holders as uuid[]), cast(:years as integer[])) as h (holder, year)),
            held as (
                select h.holder, h.year as asked_year, a.* from asked h join person p on p.id = h.holder or p.merged_into_id = h.holder
                  join award a on a.person_id = p.id and %3$s = h.year
                union all
                select h.holder, h.year, a.* from asked h join award a on a.collective_id = h.holder and %3$s = h.year)
            select a.holder, a.asked_year as year, a.id, a.award_code, %1$s as award_name, a.decision_id, a.decision_number, a.decided_on, a.authority
              from held a
              join award_type t on t.code = a.award_code and t.category = 'TITLE'
             where a.decision_id is distinct from :except
               and %2$s
               and not exists (select 1 from award_standing s where s.award_id = a.id and s.superseded_at is null
                                  and s.standing = 'REVOKED' and s.valid @> cast(:today as date))
             order by a.decided_on, a.id
            """;

    private final Jdbi jdbi;
    private final BusinessClock clock;

    EarlierTitles(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @param exceptDecision whose own awards are not earlier ones */
    public List<EarlierTitle> of(Collection<EarlierTitle.Period> periods, UUID exceptDecision, Locale locale) {
        if (periods.isEmpty()) {
            return List.of();
        }
        String name = locale.getLanguage().equals("en") ? "t.name_en" : "t.name";
        return jdbi.withHandle(handle -> handle.createQuery(SQL.formatted(name, Awards.ONCE, CorrectedField.YEAR.now()))
                .bindArray(
                        "holders",
                        UUID.class,
                        periods.stream().map(EarlierTitle.Period::holder).toArray())
                .bindArray(
                        "years",
                        Integer.class,
                        periods.stream().map(EarlierTitle.Period::year).toArray())
                .bind("except", exceptDecision)
                .bind("today", clock.today())
                .map((row, context) -> read(row))
                .list());
    }

    private static EarlierTitle read(ResultSet row) throws SQLException {
        return new EarlierTitle(
                Rows.id(row, "holder"),
                row.getInt("year"),
                Rows.id(row, "id"),
                new AwardRef(row.getString("award_code"), row.getString("award_name")),
                new AwardDecision(
                        Rows.id(row, "decision_id"),
                        row.getString("decision_number"),
                        Rows.date(row, "decided_on"),
                        row.getString("authority")));
    }
}
