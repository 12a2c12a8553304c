package vn.thidua.register;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.table.FileTable;
import vn.thidua.platform.table.TableHeader;
import vn.thidua.platform.table.TableRow;
import vn.thidua.rulebook.AwardTypes;

/**
 * Brings in the awards of a file that comes with the system, by the very check that a user's file goes through. Whole or not at all: one wrong row
 * refuses the file, and every wrong cell is named. What the register already has is left as it is, so that the same file may be sent twice.
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

    private final Jdbi jdbi;
    private final Register register;
    private final AwardTypes awardTypes;

    ImportAwards(Jdbi jdbi, Register register, AwardTypes awardTypes) {
        this.jdbi = jdbi;
        this.register = register;
        this.awardTypes = awardTypes;
    }

    @Transactional
    public Outcome run(List<CSVRecord> rows) {
        if (rows.isEmpty()) {
            return new Outcome(0, 0);
        }
        List<CheckedRow> checked = jdbi.withHandle(handle -> check(handle, rows));
        List<Violation> violations = checked.stream()
                // As the file counts its rows, less its header.
                .flatMap(row -> row.told(row.row().number() - 1))
                .limit(MOST_VIOLATIONS)
                .toList();
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        List<AwardEntry> entries = checked.stream()
                .filter(CheckedRow::isNew)
                .map(CheckedRow::entry)
                .toList();
        register.enter(entries);
        return new Outcome(entries.size(), checked.size() - entries.size());
    }

    private List<CheckedRow> check(Handle handle, List<CSVRecord> rows) {
        TableHeader header = TableHeader.of(rows.getFirst().getParser().getHeaderNames(), ImportColumn.ALL);
        // What comes with the system may be younger than the day that a demonstration is set to.
        CheckAwards check = new CheckAwards(handle, awardTypes.all(), null, LocalDate.MAX);
        List<CheckedRow> checked = new ArrayList<>(rows.size());
        for (int from = 0; from < rows.size(); from += CheckAwards.BATCH) {
            List<CSVRecord> batch = rows.subList(from, Math.min(rows.size(), from + CheckAwards.BATCH));
            checked.addAll(check.check(
                    header,
                    batch.stream().map(row -> tableRow(row, header.width())).toList()));
        }
        return checked;
    }

    private static TableRow tableRow(CSVRecord row, int width) {
        List<String> cells = new ArrayList<>(FileTable.cleaned(row.iterator()));
        while (cells.size() < width) {
            cells.add("");
        }
        return new TableRow((int) row.getRecordNumber(), cells);
    }
}
