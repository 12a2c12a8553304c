package vn.thidua.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** What a list is exported as. */
public enum ExportFormat {
    CSV("csv", "text/csv;charset=utf-8") {
        @Override
        public SheetFile open(OutputStream out, String title, List<Integer> widths) throws IOException {
            return new CsvFile(out);
        }
    },
    XLSX("xlsx", ExportFormat.XLSX_TYPE) {
        @Override
        public SheetFile open(OutputStream out, String title, List<Integer> widths) {
            return new XlsxFile(out, title, widths);
        }
    };

    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Writes the head of a file, ready for its rows. */
    public abstract SheetFile open(OutputStream out, String title, List<Integer> widths) throws IOException;

    public static ExportFormat of(String asked) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(asked))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("?format", ViolationCode.UNKNOWN_VALUE, "[csv, xlsx]"));
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
