package vn.thidua.amendment;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;

/** The life of a decision as one list: its own events, and the amendments that changed what it gave. */
@Singleton
class Timelines {

    private static final Map<String, MomentKind> KINDS = Map.ofEntries(
            Map.entry("DECISION_DRAFTED", MomentKind.DRAFTED),
            Map.entry("DECISION_PROPOSED", MomentKind.PROPOSED),
            Map.entry("DECISION_RETURNED", MomentKind.RETURNED),
            Map.entry("DECISION_SIGNED", MomentKind.SIGNED),
            Map.entry("DECISION_PUBLISHED", MomentKind.PUBLISHED),
            Map.entry("DECISION_DISCARDED", MomentKind.DISCARDED),
            Map.entry("DECISION_SENT", MomentKind.SENT),
            Map.entry("DECISION_RECEIVED", MomentKind.RECEIVED),
            Map.entry("AMENDMENT_DRAFTED", MomentKind.DRAFTED),
            Map.entry("AMENDMENT_PROPOSED", MomentKind.PROPOSED),
            Map.entry("AMENDMENT_RETURNED", MomentKind.RETURNED),
            Map.entry("AMENDMENT_SIGNED", MomentKind.SIGNED),
            Map.entry("AMENDMENT_PUBLISHED", MomentKind.PUBLISHED),
            Map.entry("AMENDMENT_DISCARDED", MomentKind.DISCARDED),
            Map.entry("AMENDMENT_SUBMITTED", MomentKind.SUBMITTED),
            Map.entry("AMENDMENT_DECIDED", MomentKind.DECIDED),
            Map.entry("AMENDMENT_DECLINED", MomentKind.DECLINED),
            Map.entry("AMENDMENT_FORWARDED", MomentKind.FORWARDED),
            Map.entry("AWARD_RETURN_RECEIVED", MomentKind.GIVEN_BACK),
            Map.entry("AWARD_RETURN_GIVEN_UP", MomentKind.GIVEN_UP),
            Map.entry("CORRECTION", MomentKind.CORRECTED),
            Map.entry("PARTIAL_ANNULMENT", MomentKind.ANNULLED),
            Map.entry("REVOCATION", MomentKind.REVOKED),
            Map.entry("RESTORATION", MomentKind.RESTORED));

    /** Older events do not know their day of the house: the day on which they were entered stands for it. */
    private static final String MOMENTS = """
            select x.*, c.display_name
              from (select e.id, e.type, e.account_id, e.occurred_at, e.ordinal, e.data ->> 'number' as number,
                           coalesce(cast(coalesce(e.data ->> 'on', e.data ->> 'publishedOn') as date),
                                    cast(e.occurred_at at time zone 'Asia/Ho_Chi_Minh' as date)) as happened_on,
                           coalesce(e.data ->> 'reason', e.data ->> 'recipient', e.data ->> 'by',
                                    (select string_agg(r.name, ', ') from jsonb_array_elements_text(e.data -> 'recipients') as r (name))) as note,
                           cast(coalesce(e.data ->> 'awards', e.data ->> 'lines') as integer) as awards, cast(null as uuid) as amendment_id
                      from event e
                     where e.subject_type = :type and e.subject_id = :subject and e.type = any(:kinds)
                    union all
                    select m.id, m.kind, m.signer_id, coalesce(m.signed_at, m.updated_at), 0, m.number_text, m.decided_on, m.title,
                           (select count(*) from amendment_line l where l.amendment_id = m.id), m.id
                      from amendment m
                     where :type = 'DECISION' and m.decision_id = :subject and m.state in ('SIGNED', 'PUBLISHED', 'DECIDED')) x
              left join account c on c.id = x.account_id
             order by x.occurred_at, x.ordinal, x.id
            """;

    private final Jdbi jdbi;
    private final Actor actor;

    Timelines(Jdbi jdbi, Actor actor) {
        this.jdbi = jdbi;
        this.actor = actor;
    }

    Timeline ofDecision(UUID id) {
        return of(SubjectType.DECISION, "decision", id);
    }

    Timeline ofAmendment(UUID id) {
        return of(SubjectType.AMENDMENT, "amendment", id);
    }

    private Timeline of(SubjectType type, String table, UUID id) {
        UUID unit = jdbi.withHandle(handle -> handle.createQuery("select unit_id from " + table + " where id = :id")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(Problem::notFound));
        actor.require(Permission.DECISION_READ, unit);
        List<Timeline.Moment> moments = jdbi.withHandle(handle -> handle.createQuery(MOMENTS)
                .bind("type", type.name())
                .bind("subject", id)
                .bindArray("kinds", String.class, KINDS.keySet().toArray())
                .map((row, context) -> moment(row))
                .list());
        return new Timeline(moments);
    }

    private static Timeline.Moment moment(ResultSet row) throws SQLException {
        return new Timeline.Moment(
                Rows.id(row, "id"),
                KINDS.get(row.getString("type")),
                Rows.date(row, "happened_on"),
                Rows.instant(row, "occurred_at"),
                row.getString("display_name"),
                row.getString("number"),
                row.getString("note"),
                Rows.integer(row, "awards"),
                Rows.id(row, "amendment_id"));
    }
}
