package vn.thidua.platform.table;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of file a form was brought in. */
@Schema(name = "AwardImportForm")
public enum FileForm {
    /** UTF-8, with commas, semicolons or tabs. */
    CSV("text/csv;charset=UTF-8"),
    /** The first sheet of a workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    FileForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** By the ending of the file's name; empty for another. */
    public static Optional<FileForm> of(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.name().equalsIgnoreCase(ending))
                .findFirst();
    }
}
