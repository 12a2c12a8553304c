package vn.thidua.obligation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/** How a unit kept its days over a period, for who reckons with it: a cluster's score, a review. */
@Singleton
public class PunctualityOf {

    /** What a unit did itself in the period; what its predecessors owed before they were absorbed is theirs. */
    private static final String UNITS = """
            select o.debtor_unit_id,
                   count(*) filter (where o.state = 'DONE' and o.settled_on <= o.due_on) as kept,
                   count(*) filter (where o.state = 'DONE' and o.settled_on > o.due_on) as late,
                   count(*) filter (where o.state = 'OPEN') as overdue
              from obligation o
             where o.debtor_unit_id = any(:units) and o.due_on between :from and :to
               and (o.state = 'DONE' or o.state = 'OPEN' and o.due_on < :today)
             group by 1
            """;

    private final Jdbi jdbi;
    private final BusinessClock clock;

    PunctualityOf(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Of what fell due in a period.
     *
     * @param kept done by its day
     * @param late done after its day
     * @param overdue not done, and its day is past
     */
    public record Share(int kept, int late, int overdue) {

        public static final Share NONE = new Share(0, 0, 0);

        public int all() {
            return kept + late + overdue;
        }

        /** The part that was done in time, from 0 to 1; null where nothing fell due. */
        public Double inTime() {
            return all() == 0 ? null : (double) kept / all();
        }
    }

    /** @return by unit; a unit to which nothing fell due is not in it */
    public Map<UUID, Share> units(Collection<UUID> units, LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> handle
                .createQuery(UNITS)
                .bindArray("units", UUID.class, units.toArray())
                .bind("from", from)
                .bind("to", to)
                .bind("today", clock.today())
                .map((row, context) -> Map.entry(
                        Rows.id(row, "debtor_unit_id"),
                        new Share(row.getInt("kept"), row.getInt("late"), row.getInt("overdue"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
