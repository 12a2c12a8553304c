package vn.thidua.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.paper.layout.DocxFile;
import vn.thidua.paper.layout.PdfFile;
import vn.thidua.paper.layout.Sheet;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** As what a paper is given out. */
@Schema(hidden = true)
enum PaperFormat {
    PDF("application/pdf") {
        @Override
        void write(Sheet sheet, OutputStream out) throws IOException {
            PdfFile.write(sheet, out);
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        void write(Sheet sheet, OutputStream out) throws IOException {
            DocxFile.write(sheet, out);
        }
    };

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract void write(Sheet sheet, OutputStream out) throws IOException;

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param asked null for PDF */
    static PaperFormat of(String asked) {
        for (PaperFormat format : values()) {
            if (asked == null || format.ending().equals(asked)) {
                return format;
            }
        }
        throw Problem.invalid("?format", ViolationCode.UNKNOWN_VALUE, "[pdf, docx]");
    }
}
