package vn.thidua.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thidua.paper.layout.PdfFile;
import vn.thidua.paper.layout.Sheet;
import vn.thidua.platform.export.ExportFormat;
import vn.thidua.platform.export.SheetFile;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/**
 * A table of figures as a file, the same figures in each form.
 *
 * @param above said above the table; the second line is its title
 * @param heads of every column, the first of which names the lines
 * @param lines text and numbers; null is told as unknown
 */
record TableFile(List<String> above, List<String> heads, List<List<Object>> lines, List<String> below) {

    /** What it is written as. */
    enum Format {
        CSV("text/csv;charset=utf-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        PDF("application/pdf");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** As the address says it. */
        static Format of(String asked, Format... allowed) {
            return Arrays.stream(allowed)
                    .filter(format -> format.ending().equals(asked))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid(
                            "?format",
                            ViolationCode.UNKNOWN_VALUE,
                            Arrays.stream(allowed).map(Format::ending).toList().toString()));
        }
    }

    /** Said where the system keeps nothing of it. */
    private static final String UNKNOWN = "…";

    private static final int FIRST_WIDTH = 48;
    private static final int CELL_WIDTH = 16;
    private static final int FIRST_PART = 28;

    byte[] bytes(Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (format) {
                case CSV -> table(out);
                case XLSX -> workbook(out);
                case PDF -> PdfFile.write(new Sheet(xml(), above.get(1), null, false), out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The bare table, for machines. */
    private void table(ByteArrayOutputStream out) throws IOException {
        SheetFile file = ExportFormat.CSV.open(out, above.get(1), Collections.nCopies(heads.size(), CELL_WIDTH));
        file.heads(heads);
        for (List<Object> line : lines) {
            file.row(line);
        }
        file.finish();
    }

    private void workbook(ByteArrayOutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Thi Dua", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            int row = 0;
            for (String words : above) {
                sheet.value(row++, 0, words);
            }
            sheet.style(1, 0).bold().set();
            sheet.width(0, FIRST_WIDTH);
            row++;
            for (int column = 0; column < heads.size(); column++) {
                if (column > 0) {
                    sheet.width(column, CELL_WIDTH);
                }
                sheet.value(row, column, heads.get(column));
                sheet.style(row, column).bold().wrapText(true).set();
            }
            for (List<Object> line : lines) {
                write(sheet, ++row, line);
            }
            row++;
            for (String words : below) {
                sheet.value(++row, 0, words);
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<Object> line) {
        for (int column = 0; column < line.size(); column++) {
            switch (line.get(column)) {
                case null -> sheet.value(row, column, UNKNOWN);
                case Number number -> sheet.value(row, column, number);
                case Object words -> sheet.value(row, column, words.toString());
            }
        }
    }

    private String xml() {
        String head =
                heads.stream().map(words -> "<th>" + escaped(words) + "</th>").collect(Collectors.joining());
        String body = lines.stream().map(TableFile::line).collect(Collectors.joining());
        List<String> paragraphs = new ArrayList<>();
        for (int place = 0; place < above.size(); place++) {
            String words = escaped(above.get(place));
            paragraphs.add(place == 1 ? "<p><b>" + words + "</b></p>" : "<p>" + words + "</p>");
        }
        return "<paper layout=\"landscape\">" + String.join("", paragraphs) + "<table class=\"list\">" + widths()
                + "<thead><tr>" + head + "</tr></thead><tbody>" + body + "</tbody></table>"
                + below.stream().map(words -> "<p>" + escaped(words) + "</p>").collect(Collectors.joining())
                + "</paper>";
    }

    /** What the lines' titles leave, in equal parts. */
    private String widths() {
        int each = (100 - FIRST_PART) / Math.max(1, heads.size() - 1);
        return "<col width=\"" + FIRST_PART + "%\"/>" + ("<col width=\"" + each + "%\"/>").repeat(heads.size() - 1);
    }

    private static String line(List<Object> cells) {
        return cells.stream()
                .map(cell -> "<td>" + escaped(said(cell)) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String said(Object cell) {
        return switch (cell) {
            case null -> UNKNOWN;
            case BigDecimal figure -> figure.stripTrailingZeros().toPlainString();
            default -> cell.toString();
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
