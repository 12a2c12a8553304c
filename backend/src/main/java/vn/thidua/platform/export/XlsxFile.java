package vn.thidua.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook whose rows leave as they come. Texts stand in their cells, where the usual table of shared texts would be kept in memory to the end; a cell
 * of text is never a formula.
 */
final class XlsxFile implements SheetFile {

    /** What one sheet holds by the format; the next begins a sheet of its own. */
    static final int MOST_ROWS = 1_048_576;

    private static final int MOST_LETTERS = 32_767;
    private static final int KEPT_ROWS = 200;
    private static final String DATE = "dd/mm/yyyy";
    private static final String TIME = "dd/mm/yyyy hh:mm";

    private final Workbook book;
    private final String title;
    private final List<Integer> widths;
    private final int mostRows;
    private List<String> heads;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxFile(OutputStream out, String title, List<Integer> widths) {
        this(out, title, widths, MOST_ROWS);
    }

    XlsxFile(OutputStream out, String title, List<Integer> widths, int mostRows) {
        this.book = new Workbook(out, "Thi Dua", "1.0");
        this.title = title;
        this.widths = widths;
        this.mostRows = mostRows;
    }

    @Override
    public void heads(List<String> words) {
        heads = words;
        begin();
    }

    private void begin() {
        sheets++;
        sheet = book.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, widths.get(column));
            sheet.inlineString(0, column, heads.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        if (row == mostRows) {
            sheet.finish();
            begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        row++;
        if (row % KEPT_ROWS == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object cell) {
        switch (cell) {
            case null -> {
                // an empty cell is none
            }
            case Number number -> sheet.value(row, column, number);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format(DATE).set();
            }
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format(TIME).set();
            }
            default -> sheet.inlineString(row, column, shortened(cell.toString()));
        }
    }

    private static String shortened(String text) {
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS - 1) + "…";
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        book.finish();
    }
}
