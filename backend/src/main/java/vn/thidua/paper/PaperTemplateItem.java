package vn.thidua.paper;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of paper in the list. */
@Schema(name = "PaperTemplateItem", description = "A kind of paper, with the template that holds.")
public record PaperTemplateItem(
        @Schema(required = true) PaperKind kind,

        @Schema(required = true, examples = "Quyết định khen thưởng")
        String name,

        @Schema(required = true, description = "0 is the one that came with the system.")
        int version,

        @Schema(required = true, description = "Whether it is the one that came with the system.")
        boolean builtIn,

        @Schema(description = "Null of version 0.", nullable = true)
        Instant changedAt,

        @Schema(description = "Null of version 0.", nullable = true)
        String changedBy) {

    static PaperTemplateItem of(PaperTemplateRow row, Locale locale) {
        return new PaperTemplateItem(
                row.kind(), row.kind().title(locale), row.version(), row.isBuiltIn(), row.at(), row.by());
    }
}
