package vn.thidua.reporting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import vn.thidua.access.Scope;
import vn.thidua.platform.text.ResourceText;

/**
 * Commendations from what is counted ahead ({@code award_tally}) instead of from each award.
 *
 * <p>An award as entered never changes, so its place in the tally never does. What was entered since the tally's mark is counted from the register, and what
 * was corrected or revoked by the moment asked for is taken out as entered and put in as it reads: the figures are those of the rows, whatever the tally holds.
 */
@Singleton
class AwardTally {

    /** Columns that a grain tells apart, coarsest first; sex, holder, position and direct are told apart in each. */
    private enum Grain {
        MONTH(false, Set.of("month", "year", "award", "category", "authority")),
        UNIT_YEAR(true, Set.of("unit", "year")),
        UNIT_AWARD(true, Set.of("unit", "award", "category", "authority")),
        WHOLE(true, Set.of("unit", "year", "award", "category", "authority"));

        private final boolean byUnit;
        private final Set<String> columns;

        Grain(boolean byUnit, Set<String> columns) {
            this.byUnit = byUnit;
            this.columns = columns;
        }

        private boolean holds(ReportAsked asked, Set<String> needed, boolean everyUnit, boolean everyMoment) {
            boolean withinUnits = !everyUnit || asked.unitId() != null;
            return columns.containsAll(needed)
                    && (byUnit || !withinUnits)
                    && (this == UNIT_AWARD ? everyMoment && asked.from() == null && asked.to() == null : dates(asked));
        }

        /** Whether the period asked for is made of whole periods of this grain. */
        private boolean dates(ReportAsked asked) {
            LocalDate from = asked.from();
            LocalDate to = asked.to();
            return this == MONTH
                    ? (from == null || from.getDayOfMonth() == 1)
                            && (to == null || to.plusDays(1).getDayOfMonth() == 1)
                    : (from == null || from.getDayOfYear() == 1)
                            && (to == null || to.plusDays(1).getDayOfYear() == 1);
        }
    }

    private static final Set<String> IN_EACH = Set.of("holder", "sex", "position", "direct", "standing");

    /** The few awards that later decisions changed, in the columns of {@code award_as_entered}; no report counted ahead asks for a recipient. */
    private static final String CHANGED =
            "(select c.*, null::text as recipient_name, null::uuid as person_id, null::uuid as collective_id from award_changed c)";

    private static final String ROWS = ResourceText.of("/reports/tally/rows.sql")
            .formatted(
                    ReportKind.COMMENDATIONS.rows().replace("award_as_entered", CHANGED),
                    ReportKind.COMMENDATIONS.rows());

    /** All that have an award, at least: the others add nothing. */
    private static final String EVERY_UNIT = "select not exists (select from unit u where not "
            + Scope.predicate("u.id") + " and exists (select from award a where a.unit_id = u.id))";

    /**
     * Counted rows that stand for the rows of the report.
     *
     * @param since until when awards are counted ahead; what was recorded later comes from the register
     * @param before the first year of recording that is left out of the tally; null where none is
     * @param everyUnit whether all units are within reach, so that the reader's need not be looked for
     */
    record Cells(String grain, OffsetDateTime since, Integer before, boolean everyUnit) {

        /** A select as a kind's rows are, each with how many {@code awards} it stands for. */
        String rows() {
            return ROWS;
        }

        void bind(BiConsumer<String, Object> bind) {
            bind.accept("grain", grain);
            bind.accept("since", since);
            bind.accept("before", before);
        }
    }

    /**
     * @param handle in a transaction that sees one moment of the tally
     * @return empty where the rows themselves must be counted
     */
    Optional<Cells> cells(Handle handle, ReportAsked asked, Scope scope) {
        Set<String> needed = new HashSet<>(asked.by());
        needed.addAll(asked.conditions().keySet());
        needed.removeAll(IN_EACH);
        if (asked.kind() != ReportKind.COMMENDATIONS || needed.contains("recipient")) {
            return Optional.empty();
        }
        OffsetDateTime mark = handle.createQuery("select known_at from award_tally_mark")
                .map((row, context) -> row.getObject("known_at", OffsetDateTime.class))
                .one();
        if (mark == null) {
            return Optional.empty();
        }
        boolean everyUnit = handle.createQuery(EVERY_UNIT)
                .bind("scope", scope.roots())
                .mapTo(Boolean.class)
                .one();
        boolean everyMoment = !asked.asOf().isBefore(mark);
        int year = asked.asOf().withOffsetSameInstant(ZoneOffset.UTC).getYear();
        OffsetDateTime since = everyMoment ? mark : endOf(year - 1);
        return Arrays.stream(Grain.values())
                .filter(grain -> grain.holds(asked, needed, everyUnit, everyMoment))
                .findFirst()
                .map(grain -> new Cells(grain.name(), since, everyMoment ? null : year, everyUnit));
    }

    /** The last moment of a year that the database can tell. */
    private static OffsetDateTime endOf(int year) {
        return OffsetDateTime.of(year + 1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).minus(1, ChronoUnit.MICROS);
    }
}
