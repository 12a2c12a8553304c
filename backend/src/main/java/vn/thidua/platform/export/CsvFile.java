package vn.thidua.platform.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180 with a byte order mark, by which spreadsheets know that it is UTF-8. */
final class CsvFile implements SheetFile {

    private static final int BUFFER = 32_768;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    /** With one of these a cell begins a formula in some spreadsheet; the wide ones are taken for the narrow. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CSVPrinter printer;

    CsvFile(OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        writer.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(writer, FORMAT);
    }

    @Override
    public void heads(List<String> heads) throws IOException {
        row(List.copyOf(heads));
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(text(cell));
        }
        printer.println();
    }

    private static Object text(Object cell) {
        return switch (cell) {
            case null -> null;
            case String text -> harmless(text);
            case LocalDateTime time -> TIME.format(time);
            default -> cell;
        };
    }

    /** What people wrote is never a formula: an apostrophe in front keeps a spreadsheet from working it out. */
    static String harmless(String text) {
        String begun = text.stripLeading();
        boolean risky = !text.isEmpty()
                && (FORMULA.indexOf(text.charAt(0)) >= 0 || !begun.isEmpty() && FORMULA.indexOf(begun.charAt(0)) >= 0);
        return risky ? "'" + text : text;
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }
}
