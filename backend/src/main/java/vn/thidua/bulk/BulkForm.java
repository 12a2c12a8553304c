package vn.thidua.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.table.FileForm;

/** How rows are brought. */
@Schema(name = "BulkForm", description = "NDJSON: a JSON object a line · CSV: UTF-8 · XLSX: the first sheet.")
enum BulkForm {
    NDJSON(Media.NDJSON, null),
    CSV(Media.CSV, FileForm.CSV),
    XLSX(Media.XLSX, FileForm.XLSX);

    /** The media types, for annotations. */
    static final class Media {
        static final String NDJSON = "application/x-ndjson";
        static final String CSV = "text/csv";
        static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        private Media() {}
    }

    private final String mediaType;
    private final FileForm table;

    BulkForm(String mediaType, FileForm table) {
        this.mediaType = mediaType;
        this.table = table;
    }

    String mediaType() {
        return mediaType;
    }

    /** Null of JSON lines. */
    FileForm table() {
        return table;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<BulkForm> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
