package vn.thidua.sign;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.thidua.access.Scope;

/**
 * Which signs are asked for.
 *
 * @param day on which staff are counted and awards stand: the last of the year, or today
 * @param unitId only of this unit and those under it; null for all within reach
 * @param thresholds of the kind, by their codes
 */
record SignAsked(
        SignKind kind,
        int year,
        LocalDate day,
        UUID unitId,
        String language,
        Scope scope,
        Map<String, SignThreshold> thresholds) {

    /**
     * As after {@code from}: groups of things, counted, with the state of each; only those that are a sign or too small to be one. Their alias is {@code s}.
     */
    String signs() {
        return "(with things as (" + kind.things() + "),"
                + " grouped as (select reach.root_id as unit_id, t.key, max(t.named) as named, count(*) as total,"
                + " count(*) filter (where t.marked) as marked, count(distinct t.who) as people, count(distinct t.spread) as spreads,"
                + " md5(string_agg(t.id::text || t.marked, ',' order by t.id)) as behind"
                + " from things t join unit_reach reach on reach.unit_id = t.unit_id"
                + " where reach.root_id in (select mine.unit_id from unit_reach mine where mine.root_id = any(:scope))"
                + (unitId == null ? "" : " and " + Scope.under("reach.root_id")) + " group by reach.root_id, t.key),"
                + " lowest as (select g.*, round(100.0 * g.marked / g.total, 1) as share from grouped g where not exists (select from unit_reach down"
                + " join grouped l on l.unit_id = down.unit_id where down.root_id = g.unit_id and l.unit_id <> g.unit_id"
                + " and l.key is not distinct from g.key and l.behind = g.behind)),"
                + " based as (select g.*, round(" + kind.base() + ", 1) as base from lowest g),"
                + " told as (select md5('" + kind
                + ":' || :year || ':' || g.unit_id || ':' || coalesce(g.key, ''))::uuid as id, g.*,"
                + " g.total < :minimum as suppressed from based g where g.total < :minimum or " + kind.raised() + ")"
                + " select g.*, case when g.suppressed then 'SUPPRESSED' when note.behind is null then 'OPEN'"
                + " when note.behind = g.behind then 'NOTED' else 'CHANGED' end as state"
                + " from told g left join lateral (select n.behind from sign_note n where n.sign_id = g.id"
                + " order by n.looked_at desc, n.id desc limit 1) note on true) s";
    }

    /** What the selects name. */
    void bind(BiConsumer<String, Object> bind) {
        bind.accept("scope", scope.roots());
        if (unitId != null) {
            bind.accept("unit", unitId);
        }
        bindThings(bind);
    }

    /** What the select of things names. */
    void bindThings(BiConsumer<String, Object> bind) {
        bind.accept("year", year);
        bind.accept("day", day);
        bind.accept("language", language);
        thresholds.forEach((code, threshold) -> bind.accept(code, threshold.value()));
    }
}
