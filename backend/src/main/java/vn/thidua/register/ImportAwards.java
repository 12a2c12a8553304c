package vn.thidua.register;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.rulebook.NomineeKind;

/**
 * Brings in awards that were decided before this system or outside it, from rows of the form {@code award_code, recipient_kind, employee_code,
 * unit_code, year, decision_number, decided_on, authority_name, standing}. Whole or not at all: one wrong row refuses the file, and every wrong
 * cell is named. What the register already has is left as it is, so that the same file may be sent twice.
 */
@Singleton
public class ImportAwards {

    /**
     * What an import came to.
     *
     * @param entered new in the register
     * @param alreadyThere left as they were
     */
    public record Outcome(int entered, int alreadyThere) {}

    private static final int MOST_VIOLATIONS = 1_000;
    private static final String DEMONSTRATION = "DEMONSTRATION";

    private final Jdbi jdbi;
    private final Register register;

    ImportAwards(Jdbi jdbi, Register register) {
        this.jdbi = jdbi;
        this.register = register;
    }

    @Transactional
    public Outcome run(List<CSVRecord> rows) {
        return jdbi.withHandle(handle -> {
            List<AwardEntry> entries = new ArrayList<>();
            List<Violation> violations = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            int alreadyThere = 0;
            for (CSVRecord row : rows) {
                Optional<AwardEntry> entry = new RowReader(handle, row, violations).read();
                if (entry.isPresent() && !seen.add(key(entry.get()))) {
                    violations.add(Violation.at(pointer(row, ""), ViolationCode.DUPLICATE));
                } else if (entry.isPresent() && isThere(handle, entry.get())) {
                    alreadyThere++;
                } else {
                    entry.ifPresent(entries::add);
                }
                if (violations.size() > MOST_VIOLATIONS) {
                    break;
                }
            }
            if (!violations.isEmpty()) {
                throw Problem.invalid(violations);
            }
            register.enter(entries);
            return new Outcome(entries.size(), alreadyThere);
        });
    }

    private static String key(AwardEntry entry) {
        return entry.awardCode()
                + '|'
                + (entry.personId() == null ? entry.collectiveId() : entry.personId())
                + '|'
                + entry.decisionNumber()
                + '|'
                + entry.decidedOn();
    }

    private static boolean isThere(Handle handle, AwardEntry entry) {
        return handle.createQuery(
                        "select exists (select from award where award_code = :award and coalesce(person_id, collective_id) = :recipient"
                                + " and decision_number = :number and decided_on = :on and nomination_id is null)")
                .bind("award", entry.awardCode())
                .bind("recipient", entry.personId() == null ? entry.collectiveId() : entry.personId())
                .bind("number", entry.decisionNumber())
                .bind("on", entry.decidedOn())
                .mapTo(Boolean.class)
                .one();
    }

    /** Points at the row as a spreadsheet counts it less its header, and at the column. */
    private static String pointer(CSVRecord row, String column) {
        return "/rows/" + (row.getRecordNumber() - 1) + (column.isEmpty() ? "" : "/" + column);
    }

    private record Named(UUID id, String name) {}

    /** One row: every cell is looked at, so that all that is wrong is told at once. */
    private static final class RowReader {

        private final Handle handle;
        private final CSVRecord row;
        private final List<Violation> violations;
        private final int before;

        RowReader(Handle handle, CSVRecord row, List<Violation> violations) {
            this.handle = handle;
            this.row = row;
            this.violations = violations;
            this.before = violations.size();
        }

        Optional<AwardEntry> read() {
            String award = award(text("award_code"));
            NomineeKind kind = kind(text("recipient_kind"));
            LocalDate decidedOn = date(text("decided_on"));
            Integer year = year(text("year"));
            String number = text("decision_number");
            String authority = text("authority_name");
            Named unit = unit(text("unit_code"), decidedOn);
            Named person = kind == NomineeKind.INDIVIDUAL ? person(text("employee_code")) : null;
            if (violations.size() > before) {
                return Optional.empty();
            }
            boolean collective = kind == NomineeKind.COLLECTIVE;
            return Optional.of(new AwardEntry(
                    Ids.next(),
                    award,
                    kind,
                    collective ? null : person.id(),
                    collective ? unit.id() : null,
                    collective ? unit.name() : person.name(),
                    unit.id(),
                    unit.name(),
                    year,
                    decidedOn,
                    number,
                    authority,
                    null,
                    null,
                    row.isMapped("standing") && DEMONSTRATION.equals(row.get("standing"))));
        }

        private void wrong(String column, ViolationCode code, Object... args) {
            violations.add(Violation.at(pointer(row, column), code, args));
        }

        private String text(String column) {
            String value = row.isMapped(column) ? row.get(column) : null;
            if (value == null && !column.equals("employee_code")) {
                wrong(column, ViolationCode.REQUIRED);
            }
            return value;
        }

        private String award(String code) {
            if (code != null
                    && !handle.createQuery("select exists (select from award_type where code = :code)")
                            .bind("code", code)
                            .mapTo(Boolean.class)
                            .one()) {
                wrong("award_code", ViolationCode.NOT_FOUND);
            }
            return code;
        }

        /** Households are not kept yet: there is nobody to give their award to. */
        private NomineeKind kind(String code) {
            if (code == null) {
                return null;
            }
            for (NomineeKind kind : List.of(NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE)) {
                if (kind.name().equals(code)) {
                    return kind;
                }
            }
            wrong("recipient_kind", ViolationCode.UNKNOWN_VALUE, "INDIVIDUAL, COLLECTIVE");
            return null;
        }

        private LocalDate date(String text) {
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeParseException wrong) {
                wrong("decided_on", ViolationCode.WRONG_FORMAT);
                return null;
            }
        }

        private Integer year(String text) {
            if (text == null) {
                return null;
            }
            if (!text.matches("(19|20)\\d\\d")) {
                wrong("year", ViolationCode.WRONG_FORMAT);
                return null;
            }
            return Integer.valueOf(text);
        }

        private Named unit(String code, LocalDate on) {
            if (code == null || on == null) {
                return null;
            }
            return handle.createQuery(
                            "select u.id, s.name from unit u join unit_state s on s.unit_id = u.id and s.superseded_at is null"
                                    + " and s.valid @> :on where u.code = :code")
                    .bind("code", code)
                    .bind("on", on)
                    .map((result, context) -> new Named(result.getObject("id", UUID.class), result.getString("name")))
                    .findOne()
                    .orElseGet(() -> {
                        wrong("unit_code", ViolationCode.NOT_IN_FORCE);
                        return null;
                    });
        }

        private Named person(String employeeCode) {
            if (employeeCode == null) {
                wrong("employee_code", ViolationCode.REQUIRED);
                return null;
            }
            return handle.createQuery("select id, name from person where employee_code = :code")
                    .bind("code", employeeCode)
                    .map((result, context) -> new Named(result.getObject("id", UUID.class), result.getString("name")))
                    .findOne()
                    .orElseGet(() -> {
                        wrong("employee_code", ViolationCode.NOT_FOUND);
                        return null;
                    });
        }
    }
}
