package vn.thidua.profile;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fact as it is after all, as a whole. */
@Schema(
        name = "FactCorrection",
        description =
                "A fact as it is after all, as a whole: of the same nominee and of the same kind. What was said before stays to be read.")
record FactCorrection(
        @NotNull @Schema(required = true, implementation = Map.class, description = VALUE)
        JsonNode value,

        @Size(max = 500) @Schema(nullable = true, description = TITLE, examples = "Quy trình cảnh báo sớm hạn hán")
        String title,

        @Size(max = 300) @Schema(nullable = true, description = AUTHORITY, examples = "Hội đồng sáng kiến của Cục")
        String authority,

        @NotBlank @Size(max = 500) @Schema(required = true, description = SOURCE, examples = "Quyết định số 45/QĐ-TNN ngày 20/11/2024")
        String source,

        @Schema(nullable = true, description = DOCUMENT) UUID documentId,

        @NotBlank @Size(max = 1000) @Schema(required = true, description = "Why it is corrected.", examples = "Nhập nhầm năm công nhận")
        String reason)
        implements FactContent {}
