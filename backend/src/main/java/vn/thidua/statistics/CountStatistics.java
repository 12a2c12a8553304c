package vn.thidua.statistics;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.text.Messages;

/** Counts awards and what stands beside them, one statement each. */
@Singleton
class CountStatistics {

    /** The same as the register tells the public, and once. */
    private static final String PUBLISHED =
            " and (a.decision_id is null or (select p.published_on from award_publication p where p.decision_id = a.decision_id) is not null)";

    private static final String CHOSEN = "from award a where a.year between :from and :to"
            + " and not exists (select from award_standing s where s.award_id = a.id and s.standing = 'REVOKED' and s.superseded_at is null and s.valid @> :on)"
            + " and a.id not in (select award_id from award_duplicate)";

    private static final String GROUPS =
            "select case when grouping(c.year) = 0 then 'YEAR' when grouping(c.award_code) = 0 then 'AWARD'"
                    + " when grouping(c.category) = 0 then 'CATEGORY' when grouping(c.holder) = 0 then 'HOLDER' end as dimension,"
                    + " coalesce(c.year::text, c.award_code, c.category, c.holder) as code,"
                    + " (select case when :language = 'en' then t.name_en else t.name end from award_type t where t.code = c.award_code) as name,"
                    + " count(*) as awards, count(*) filter (where c.holder = 'INDIVIDUAL') as people,"
                    + " count(*) filter (where c.direct) as direct_workers, count(c.direct) as known"
                    + " from (select a.year, a.award_code, a.recipient_kind as holder, (select t.category from award_type t where t.code = a.award_code) as category,"
                    + " (select n.frozen_direct_worker from nomination n where n.id = a.nomination_id) as direct %s) c"
                    + " group by grouping sets ((), (c.year), (c.award_code), (c.category), (c.holder))"
                    + " order by dimension nulls first, case when grouping(c.year) = 0 then c.year end, awards desc, code";

    /** What a province was made of, and what ever stood under any of these. */
    private static final String PROVINCES = "with recursive kin (province, unit_id) as ("
            + " select s.unit_id, s.unit_id from unit_state s where s.kind = 'PROVINCE' and s.superseded_at is null and s.valid @> :on"
            + " union select k.province, next.unit_id from kin k cross join lateral ("
            + " select o.unit_id from unit_succession_successor u join unit_succession x on x.id = u.succession_id and x.effective_on <= :on"
            + " join unit_succession_predecessor o on o.succession_id = x.id where u.unit_id = k.unit_id"
            + " union all select d.unit_id from unit_state d where d.parent_id = k.unit_id and d.superseded_at is null) next),"
            + " counted as (select k.province, count(*) as awards from kin k join (select a.unit_id %s) c on c.unit_id = k.unit_id group by k.province)"
            + " select u.code, case when :language = 'en' then coalesce(s.name_en, s.name) else s.name end as name, coalesce(s.short_name, s.name) as short_name, s.standing,"
            + " coalesce(c.awards, 0) as awards from unit_state s join unit u on u.id = s.unit_id left join counted c on c.province = s.unit_id"
            + " where s.kind = 'PROVINCE' and s.superseded_at is null and s.valid @> :on order by awards desc, s.name collate vietnamese";

    private static final String CAMPAIGNS =
            "select extract(year from c.launched_on)::int as year, count(*) as launched from campaign c"
                    + " where c.state in ('LAUNCHED', 'CLOSED') and c.launched_on between make_date(:from, 1, 1) and make_date(:to, 12, 31)%s group by 1 order by 1";

    private static final String PUNCTUALITY =
            "select extract(year from o.due_on)::int as year, count(*) as owed, count(*) filter (where o.state = 'DONE' and o.settled_on <= o.due_on) as in_time"
                    + " from obligation o where o.due_on between make_date(:from, 1, 1) and make_date(:to, 12, 31) and o.state <> 'CANCELLED'"
                    + " and (o.state = 'DONE' or o.due_on < :on)%s group by 1 order by 1";

    private final Jdbi jdbi;

    CountStatistics(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Over what is counted.
     *
     * @param unit null for all
     * @param cluster null for all
     * @param award null for all
     * @param scope null for the public
     */
    record Asked(int from, int to, UUID unit, UUID cluster, String award, LocalDate on, Scope scope, Locale locale) {

        boolean isPublic() {
            return scope == null;
        }

        /** On the column that holds a row's unit. */
        private String within(String column) {
            return (unit == null ? "" : " and " + Scope.under(column))
                    + (cluster == null
                            ? ""
                            : " and exists (select from cluster_member m join unit_reach r on r.root_id = m.unit_id where m.cluster_id = :cluster"
                                    + " and m.superseded_at is null and m.valid @> :on and r.unit_id = " + column + ")")
                    + (isPublic() ? "" : " and " + Scope.predicate(column));
        }

        private String chosen() {
            return CHOSEN
                    + within("a.unit_id")
                    + (award == null ? "" : " and a.award_code = :award")
                    + (isPublic() ? PUBLISHED : "");
        }
    }

    StatisticsView count(Asked asked) {
        return jdbi.withHandle(handle -> {
            List<Counted> counted = query(handle, GROUPS.formatted(asked.chosen()), asked)
                    .map((row, context) -> counted(row, asked.locale()))
                    .list();
            return new StatisticsView(
                    asked.from(),
                    asked.to(),
                    asked.on(),
                    counted.getFirst().figure(),
                    counted.stream().skip(1).map(Counted::group).toList(),
                    query(handle, PROVINCES.formatted(asked.chosen()), asked)
                            .map((row, context) -> province(row))
                            .list(),
                    query(handle, CAMPAIGNS.formatted(asked.within("c.unit_id")), asked)
                            .map((row, context) ->
                                    new StatisticsView.Campaigns(row.getInt("year"), row.getLong("launched")))
                            .list(),
                    asked.isPublic() ? null : punctuality(handle, asked));
        });
    }

    /** The whole has no dimension. */
    private record Counted(StatisticsDimension dimension, String code, String name, StatisticsView.Figure figure) {

        StatisticsView.Group group() {
            return new StatisticsView.Group(dimension, code, name, figure);
        }
    }

    private static Counted counted(ResultSet row, Locale locale) throws SQLException {
        StatisticsDimension dimension = Rows.constant(row, "dimension", StatisticsDimension.class);
        String code = row.getString("code");
        long known = row.getLong("known");
        long direct = row.getLong("direct_workers");
        StatisticsView.Figure figure = new StatisticsView.Figure(
                row.getLong("awards"), row.getLong("people"), direct, known, share(direct, known));
        return new Counted(dimension, code, name(dimension, code, row.getString("name"), locale), figure);
    }

    private static String name(StatisticsDimension dimension, String code, String award, Locale locale) {
        return switch (dimension) {
            case null -> null;
            case YEAR -> code;
            case AWARD -> Optional.ofNullable(award).orElse(code);
            case CATEGORY -> Messages.REPORT.text(locale, "category." + code);
            case HOLDER -> Messages.REPORT.text(locale, "holder." + code);
        };
    }

    private static BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static StatisticsView.Province province(ResultSet row) throws SQLException {
        return new StatisticsView.Province(
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                Rows.constant(row, "standing", Standing.class),
                row.getLong("awards"));
    }

    private static List<StatisticsView.Punctuality> punctuality(Handle handle, Asked asked) {
        return query(handle, PUNCTUALITY.formatted(asked.within("o.debtor_unit_id")), asked)
                .map((row, context) ->
                        new StatisticsView.Punctuality(row.getInt("year"), row.getLong("owed"), row.getLong("in_time")))
                .list();
    }

    private static Query query(Handle handle, String sql, Asked asked) {
        Query query = handle.createQuery(sql);
        query.configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true));
        if (!asked.isPublic()) {
            query.bindArray("scope", UUID.class, (Object[]) asked.scope().roots());
        }
        return query.bind("from", asked.from())
                .bind("to", asked.to())
                .bind("unit", asked.unit())
                .bind("cluster", asked.cluster())
                .bind("award", asked.award())
                .bind("on", asked.on())
                .bind("language", asked.locale().getLanguage());
    }
}
