package vn.thidua.reporting;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/** What was made public lately, the newest first: consultations that were opened, decisions and amendments that were published. */
@Singleton
class PublicFeed {

    private static final int MOST = 50;

    private static final String ENTRIES = """
            select x.*, u.name as unit_name
              from (select c.id, 'CONSULTATION' as kind, c.title, c.unit_id, c.opened_at as at, c.opens_on as first_on, c.last_on
                      from consultation c
                     where c.state = 'OPEN' and c.opens_on <= cast(:today as date)
                    union all
                    select d.id, 'DECISION', d.number_text || ' – ' || d.title, d.unit_id, d.published_at, d.signed_on, null
                      from decision d
                     where d.state = 'PUBLISHED'
                    union all
                    select m.id, 'AMENDMENT', m.number_text || ' – ' || m.title, m.unit_id,
                           (select p.recorded_at from amendment_publication p where p.amendment_id = m.id), m.decided_on, null
                      from amendment m
                     where m.state in ('PUBLISHED', 'DECIDED')) x
              join unit_now u on u.id = x.unit_id
             order by x.at desc, x.id desc
             limit :most
            """;

    private final Jdbi jdbi;
    private final BusinessClock clock;

    PublicFeed(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Which of them it is. */
    enum Kind {
        CONSULTATION,
        DECISION,
        AMENDMENT
    }

    /**
     * One thing that is public.
     *
     * @param firstOn the day from which a consultation is open; the day on which a decision or amendment was signed
     * @param lastOn of a consultation
     */
    record Entry(UUID id, Kind kind, String title, String unit, Instant at, LocalDate firstOn, LocalDate lastOn) {}

    List<Entry> newest() {
        return jdbi.withHandle(handle -> handle.createQuery(ENTRIES)
                .bind("today", clock.today())
                .bind("most", MOST)
                .map((row, context) -> read(row))
                .list());
    }

    private static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                Rows.id(row, "id"),
                Rows.constant(row, "kind", Kind.class),
                row.getString("title"),
                row.getString("unit_name"),
                Rows.instant(row, "at"),
                Rows.date(row, "first_on"),
                Rows.date(row, "last_on"));
    }
}
