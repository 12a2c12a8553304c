package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;

/** What the organisation tells of many people at once, in one statement each. */
@Singleton
public class PersonRecords {

    private static final String RECORDS = """
            with living as (
                select a.id as asked, coalesce(a.merged_into_id, a.id) as id from person a where a.id = any(:people)),
            record as (
                select asked, id, id as living from living
                union all
                select l.asked, p.id, l.id from living l join person p on p.merged_into_id = l.id)
            select r.asked, r.id, p.sex, m.direct_worker
              from record r
              join person p on p.id = r.living
              left join membership m on m.person_id = r.living and m.superseded_at is null and m.valid @> cast(:on as date)
            """;

    private static final String POSTS = """
            select m.id, m.person_id, m.position, u.kind, n.kind as parent_kind, lower(m.valid) as since, upper(m.valid) as until
              from membership m
              join unit_now u on u.id = m.unit_id
              left join unit_now n on n.id = u.parent_id
             where m.person_id = any(:people) and m.superseded_at is null and m.position_group <> 'STAFF'
               and lower(m.valid) <= cast(:on as date)
             order by lower(m.valid), m.id
            """;

    private final Jdbi jdbi;

    PersonRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every record of each of them. */
    public List<PersonRecord> of(Collection<UUID> people, LocalDate on) {
        return people.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(RECORDS)
                        .bindArray("people", UUID.class, people.toArray())
                        .bind("on", on)
                        .map((row, context) -> new PersonRecord(
                                Rows.id(row, "asked"),
                                Rows.id(row, "id"),
                                Rows.constant(row, "sex", Sex.class),
                                Rows.bool(row, "direct_worker")))
                        .list());
    }

    /** The posts of leadership that they had begun by that day. */
    public List<HeldPost> postsOf(Collection<UUID> people, LocalDate on) {
        return people.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(POSTS)
                        .bindArray("people", UUID.class, people.toArray())
                        .bind("on", on)
                        .map((row, context) -> new HeldPost(
                                Rows.id(row, "id"),
                                Rows.id(row, "person_id"),
                                row.getString("position"),
                                Rows.constant(row, "kind", UnitKind.class),
                                Rows.constant(row, "parent_kind", UnitKind.class),
                                Rows.date(row, "since"),
                                Rows.lastDay(row, "until")))
                        .list());
    }
}
