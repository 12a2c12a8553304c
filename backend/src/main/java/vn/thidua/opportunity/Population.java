package vn.thidua.opportunity;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.rulebook.NomineeKind;
import vn.thidua.rulebook.NomineeRef;

/** Who is within a unit on a day: its people and the people of what it reaches, and these units themselves. */
@Singleton
class Population {

    private static final String WITHIN =
            "select 'INDIVIDUAL' as kind, p.id, p.name, p.employee_code as code from membership m join unit_reach r on r.unit_id = m.unit_id"
                    + " join person p on p.id = m.person_id and p.merged_into_id is null"
                    + " where r.root_id = :unit and m.superseded_at is null and m.valid @> :on"
                    + " union all select 'COLLECTIVE', u.id, n.name, n.code from unit_reach r join unit u on u.id = r.unit_id"
                    + " join unit_now n on n.id = u.id"
                    + " where r.root_id = :unit and u.valid @> :on limit :most";

    /** More than any unit below a ministry has; what lies above is asked about unit by unit. */
    static final int MOST = 20_000;

    private final Jdbi jdbi;

    Population(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By name, so that lists can be searched and sorted by it without asking again. */
    record Somebody(NomineeRef ref, String name, String code) {}

    /** At most one more than {@link #MOST}. */
    List<Somebody> within(UUID unitId, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(WITHIN)
                .bind("unit", unitId)
                .bind("on", on)
                .bind("most", MOST + 1)
                .map((row, context) -> new Somebody(
                        new NomineeRef(Rows.constant(row, "kind", NomineeKind.class), Rows.id(row, "id")),
                        row.getString("name"),
                        row.getString("code")))
                .list());
    }
}
