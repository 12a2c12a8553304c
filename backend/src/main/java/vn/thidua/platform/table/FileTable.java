package vn.thidua.platform.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Text;

/** A file of rows that somebody brought, read one after the other: only the row at hand is in memory. */
public abstract class FileTable implements AutoCloseable {

    /** More columns than anybody's form has. */
    static final int MOST_COLUMNS = 60;

    private final List<? extends TableColumn> columns;
    private TableHeader header;
    private int last;

    FileTable(List<? extends TableColumn> columns) {
        this.columns = columns;
    }

    /** @param columns of the form; others are not read */
    public static FileTable open(FileForm form, Path file, List<? extends TableColumn> columns) throws IOException {
        return form == FileForm.CSV ? new CsvTable(file, columns) : new XlsxTable(file, columns);
    }

    /** The next line as it stands in the file, blank ones too; null at the end. */
    abstract TableRow line();

    @Override
    public abstract void close() throws IOException;

    /** What stands between two cells. */
    public String separator() {
        return ",";
    }

    /** The first line that is not blank. */
    public final TableHeader header() {
        if (header == null) {
            TableRow first = nextLine();
            if (first == null) {
                throw Problem.invalid("/rows", ViolationCode.REQUIRED);
            }
            header = TableHeader.of(first.cells(), columns);
        }
        return header;
    }

    /** So many rows at most; fewer only at the end. */
    public final List<TableRow> rows(int most) {
        int width = header().width();
        List<TableRow> rows = new ArrayList<>(most);
        while (rows.size() < most) {
            TableRow row = nextLine();
            if (row == null) {
                return rows;
            }
            rows.add(new TableRow(row.number(), fitted(row.cells(), width)));
        }
        return rows;
    }

    private TableRow nextLine() {
        try {
            TableRow row = line();
            while (row != null && row.isBlank()) {
                row = line();
            }
            if (row != null) {
                last = row.number();
            }
            return row;
        } catch (Problem refused) {
            throw refused;
        } catch (RuntimeException unreadable) {
            // A quote that is never closed, letters that are no UTF-8, a sheet that breaks off.
            throw Problem.invalid("/rows/" + (last + 1), ViolationCode.WRONG_FORMAT);
        }
    }

    private static List<String> fitted(List<String> cells, int width) {
        List<String> fitted = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            fitted.add(i < cells.size() ? cells.get(i) : "");
        }
        return fitted;
    }

    /** Cells as the header finds them: NFC, without blanks around. PostgreSQL holds no NUL. */
    public static List<String> cleaned(Iterator<String> cells) {
        List<String> cleaned = new ArrayList<>();
        while (cells.hasNext()) {
            String cell = cells.next();
            cleaned.add(cell == null ? "" : Text.clean(cell.replace("\0", "")));
        }
        return cleaned;
    }
}
