package vn.thidua.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** The first sheet of a workbook, streamed. Formulas count by the value that was saved with them. */
final class XlsxTable extends FileTable {

    /** A workbook of twenty thousand rows unpacks to some thirty megabytes; one that unpacks to more than this is a bomb. */
    private static final long MOST_UNPACKED = 128L * 1024 * 1024;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(109_574);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private boolean headed;

    XlsxTable(Path file, List<? extends TableColumn> columns) throws IOException {
        super(columns);
        requireBounded(file);
        try {
            this.workbook = new ReadableWorkbook(file.toFile());
            this.stream = workbook.getFirstSheet().openStream();
            this.rows = stream.iterator();
        } catch (IOException | RuntimeException broken) {
            throw notXlsx();
        }
    }

    private static Problem notXlsx() {
        return Problem.of(ProblemCode.FILE_TYPE_LIES, "xlsx", "application/octet-stream");
    }

    /** What the zip says of its own size may be a lie: it is unpacked once, to nowhere, before anything is made of it. */
    private static void requireBounded(Path file) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                try (InputStream part = zip.getInputStream(entries.nextElement())) {
                    for (int read = part.read(chunk); read >= 0; read = part.read(chunk)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw Problem.of(ProblemCode.FILE_TOO_LARGE, MOST_UNPACKED / 1024 / 1024);
                        }
                    }
                }
            }
        } catch (java.util.zip.ZipException broken) {
            throw notXlsx();
        }
    }

    @Override
    TableRow line() {
        if (!rows.hasNext()) {
            return null;
        }
        Row row = rows.next();
        // A sheet may have 16,384 columns; what is beyond ours is not looked at.
        int width = Math.min(row.getCellCount(), MOST_COLUMNS + 1);
        List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
        for (int i = 0; i < width; i++) {
            Cell cell = row.getCell(i);
            if (cell != null) {
                cells.set(i, text(cell, i));
            }
        }
        TableRow line = new TableRow(row.getRowNum(), cleaned(cells.iterator()));
        headed = headed || !line.isBlank();
        return line;
    }

    private String text(Cell cell, int place) {
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (raw == null || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw);
        boolean date = headed
                && header().isDate(place)
                && number.signum() > 0
                && number.compareTo(LAST_DAY) < 0
                // 2019 in a column of dates is a year, not a day in 1905.
                && number.compareTo(BigDecimal.valueOf(3_000)) > 0;
        return date
                ? DAY_ZERO.plusDays(number.longValue()).toString()
                : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
