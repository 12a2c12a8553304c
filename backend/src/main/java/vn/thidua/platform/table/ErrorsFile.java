package vn.thidua.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thidua.platform.text.Messages;

/**
 * The file as it was brought, every row of it, with one more column that says what is wrong with the row: to be mended and brought again as it is, since
 * that column is not read. Written as it is read, a few hundred rows at a time.
 *
 * @param separator between the cells of a CSV
 */
public record ErrorsFile(FileForm form, String separator, TableHeader header, Locale locale) {

    /** So many rows are asked for together. */
    public static final int BATCH = 500;

    /** So that a spreadsheet takes it for UTF-8. */
    private static final char MARK = '\uFEFF';

    /** What it is called, by the name of the file that was brought. */
    public static String name(String fileName, String ending) {
        int dot = fileName.lastIndexOf('.');
        return (dot < 0 ? fileName : fileName.substring(0, dot)) + "-loi." + ending;
    }

    /** A row, and what is wrong with it. */
    public record Looked(TableRow row, List<CellViolation> violations) {}

    /** A row, and what is wrong with it in words. */
    public record Worded(TableRow row, String errors) {}

    /** Gives rows with their errors in words, in their order. */
    @FunctionalInterface
    public interface WordedSource {

        /** Those after the row of that number, {@link #BATCH} at most; none at the end. */
        List<Worded> after(int number) throws IOException;
    }

    /** Gives the rows in their order. */
    @FunctionalInterface
    public interface Source {

        /** Those after the row of that number, {@link #BATCH} at most; none at the end. */
        List<Looked> after(int number) throws IOException;
    }

    /** Takes the rows one after the other. */
    @FunctionalInterface
    private interface Sink {
        void row(List<String> cells) throws IOException;
    }

    public void write(Source source, OutputStream out) throws IOException {
        writeWorded(
                number -> source.after(number).stream()
                        .map(looked -> new Worded(looked.row(), words(looked.violations())))
                        .toList(),
                out);
    }

    public void writeWorded(WordedSource source, OutputStream out) throws IOException {
        if (form == FileForm.CSV) {
            csv(source, out);
        } else {
            xlsx(source, out);
        }
    }

    private void csv(WordedSource source, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        CSVPrinter printer = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator.charAt(0))
                .get()
                .print(writer);
        rows(source, printer::printRecord);
        printer.flush();
    }

    private void xlsx(WordedSource source, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Thi Dua", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            int[] next = {0};
            rows(source, cells -> {
                int row = next[0]++;
                for (int i = 0; i < cells.size(); i++) {
                    if (!cells.get(i).isEmpty()) {
                        sheet.inlineString(row, i, cells.get(i));
                    }
                }
                if (row % BATCH == BATCH - 1) {
                    sheet.flush();
                }
            });
        }
    }

    private void rows(WordedSource source, Sink sink) throws IOException {
        String errors = Messages.DOMAIN.text(locale, "import.errors");
        List<Integer> kept = kept(errors);
        List<String> heads = cells(header.heads(), kept);
        heads.add(errors);
        sink.row(heads);
        List<Worded> rows = source.after(0);
        while (!rows.isEmpty()) {
            for (Worded worded : rows) {
                List<String> cells = cells(worded.row().cells(), kept);
                cells.add(worded.errors());
                sink.row(cells);
            }
            rows = source.after(rows.getLast().row().number());
        }
    }

    /** All columns but the errors of the time before. */
    private List<Integer> kept(String errors) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < header.width(); i++) {
            if (!header.heads().get(i).equals(errors)) {
                kept.add(i);
            }
        }
        return kept;
    }

    private static List<String> cells(List<String> cells, List<Integer> kept) {
        return kept.stream().map(cells::get).collect(Collectors.toCollection(ArrayList::new));
    }

    private String words(List<CellViolation> violations) {
        return violations.stream()
                .map(violation -> {
                    Integer place = header.place(violation.column());
                    String words = violation.words(locale);
                    return place == null ? words : header.heads().get(place) + ": " + words;
                })
                .collect(Collectors.joining(" | "));
    }
}
