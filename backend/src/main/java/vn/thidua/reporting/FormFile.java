package vn.thidua.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thidua.paper.layout.PdfFile;
import vn.thidua.paper.layout.Sheet;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.review.FormView;

/** A statistics form as a file: the same heads, lines and figures as on the page. */
record FormFile(FormView form) {

    /** What it is written as. */
    enum Format {
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
        static Format of(String asked) {
            return Arrays.stream(values())
                    .filter(format -> format.ending().equals(asked))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("?format", ViolationCode.UNKNOWN_VALUE, "[xlsx, pdf]"));
        }
    }

    /** Said where the system keeps nothing of it. */
    private static final String UNKNOWN = "…";

    private static final int TITLE_LINES = 4;
    private static final int LINE_WIDTH = 48;
    private static final int CELL_WIDTH = 16;

    String name(Format format) {
        return "bieu-" + form.form() + "." + format.ending();
    }

    byte[] bytes(Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (format) {
                case XLSX -> workbook(out);
                case PDF -> PdfFile.write(new Sheet(xml(), form.title(), null, false), out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void workbook(ByteArrayOutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Thi Dua", "1.0")) {
            Worksheet sheet = book.newWorksheet(form.form());
            sheet.value(0, 0, form.number() + " – " + form.citation());
            sheet.value(1, 0, form.title());
            sheet.style(1, 0).bold().set();
            sheet.value(2, 0, form.cycle() + " – " + form.unit());
            sheet.width(0, LINE_WIDTH);
            for (int column = 0; column < form.columns().size(); column++) {
                sheet.width(column + 1, CELL_WIDTH);
                sheet.value(TITLE_LINES, column + 1, form.columns().get(column).title());
                sheet.style(TITLE_LINES, column + 1).bold().wrapText(true).set();
            }
            for (int line = 0; line < form.lines().size(); line++) {
                line(sheet, TITLE_LINES + 1 + line, form.lines().get(line));
            }
        }
    }

    private void line(Worksheet sheet, int row, FormView.Line line) {
        sheet.value(row, 0, line.title());
        for (int column = 0; column < form.columns().size(); column++) {
            if (line.cells() == null) {
                sheet.value(row, column + 1, UNKNOWN);
            } else {
                sheet.value(row, column + 1, line.cells().get(column));
            }
        }
    }

    private String xml() {
        String heads = form.columns().stream()
                .map(column -> "<th>" + escaped(column.title()) + "</th>")
                .collect(Collectors.joining());
        String lines = form.lines().stream().map(this::row).collect(Collectors.joining());
        return "<paper layout=\"landscape\"><p>" + escaped(form.number() + " – " + form.citation()) + "</p><p><b>"
                + escaped(form.title()) + "</b></p><p>" + escaped(form.cycle() + " – " + form.unit())
                + "</p><table class=\"list\"><col width=\"28%\"/>" + widths() + "<thead><tr><th></th>" + heads
                + "</tr></thead><tbody>" + lines + "</tbody></table></paper>";
    }

    /** What the lines' titles leave, in equal parts. */
    private String widths() {
        int each = (100 - 28) / form.columns().size();
        return ("<col width=\"" + each + "%\"/>").repeat(form.columns().size());
    }

    private String row(FormView.Line line) {
        String cells = line.cells() == null
                ? ("<td>" + UNKNOWN + "</td>").repeat(form.columns().size())
                : line.cells().stream().map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining());
        return "<tr><td>" + escaped(line.title()) + "</td>" + cells + "</tr>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
