package vn.thidua.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of file older awards were brought in. */
@Schema(name = "AwardImportForm")
public enum ImportForm {
    /** UTF-8, with commas, semicolons or tabs. */
    CSV("text/csv;charset=UTF-8"),
    /** The first sheet of a workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ImportForm(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
