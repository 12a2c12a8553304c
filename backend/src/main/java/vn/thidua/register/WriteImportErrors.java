package vn.thidua.register;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thidua.platform.text.Messages;

/**
 * The file as it was brought, every row of it, with one more column that says what is wrong with the row: to be mended and brought again as it is, since
 * that column is not read. Written as it is read, a few hundred rows at a time.
 */
@Singleton
class WriteImportErrors {

    /** Takes the rows one after the other. */
    @FunctionalInterface
    private interface Sink {
        void row(List<String> cells) throws IOException;
    }

    private static final int FLUSH = 500;
    /** So that a spreadsheet takes it for UTF-8. */
    private static final char MARK = '\uFEFF';

    private final AwardImports imports;

    WriteImportErrors(AwardImports imports) {
        this.imports = imports;
    }

    void write(AwardImport file, Locale locale, OutputStream out) throws IOException {
        AwardImports.Origin origin = imports.origin(file.id());
        if (file.form() == ImportForm.CSV) {
            csv(file.id(), origin, locale, out);
        } else {
            xlsx(file.id(), origin.header(), locale, out);
        }
    }

    private void csv(UUID id, AwardImports.Origin origin, Locale locale, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        CSVPrinter printer = CSVFormat.RFC4180
                .builder()
                .setDelimiter(origin.separator().charAt(0))
                .get()
                .print(writer);
        rows(id, origin.header(), locale, printer::printRecord);
        printer.flush();
    }

    private void xlsx(UUID id, ImportHeader header, Locale locale, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Thi Dua", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            int[] next = {0};
            rows(id, header, locale, cells -> {
                int row = next[0]++;
                for (int i = 0; i < cells.size(); i++) {
                    if (!cells.get(i).isEmpty()) {
                        sheet.inlineString(row, i, cells.get(i));
                    }
                }
                if (row % FLUSH == FLUSH - 1) {
                    sheet.flush();
                }
            });
        }
    }

    private void rows(UUID id, ImportHeader header, Locale locale, Sink sink) throws IOException {
        String errors = Messages.DOMAIN.text(locale, "import.errors");
        List<Integer> kept = kept(header, errors);
        List<String> heads = cells(header.heads(), kept);
        heads.add(errors);
        sink.row(heads);
        int last = 0;
        List<AwardImports.KeptRow> rows = imports.rowsAfter(id, last, FLUSH);
        while (!rows.isEmpty()) {
            for (AwardImports.KeptRow row : rows) {
                List<String> cells = cells(row.row().cells(), kept);
                cells.add(words(row.violations(), header, locale));
                sink.row(cells);
            }
            last = rows.getLast().row().number();
            rows = imports.rowsAfter(id, last, FLUSH);
        }
    }

    /** All columns but the errors of the time before. */
    private static List<Integer> kept(ImportHeader header, String errors) {
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

    private static String words(List<CellViolation> violations, ImportHeader header, Locale locale) {
        return violations.stream()
                .map(violation -> {
                    Integer place = header.place(violation.column());
                    String words = violation.words(locale);
                    return place == null ? words : header.heads().get(place) + ": " + words;
                })
                .collect(Collectors.joining(" | "));
    }
}
