package vn.thidua.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consultation as it is written; replaces it whole. */
@Schema(name = "ConsultationDraft", description = "A consultation as it is written; replaces it whole.")
public record ConsultationDraft(
        @NotNull @Schema(required = true, description = "The ministry whose council will meet.")
        UUID unitId,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Lấy ý kiến về đề nghị tặng Huân chương Lao động năm 2024")
        String title,

        @Size(max = 4_000) @Schema(description = "What the public reads above the list.", examples = "Thực hiện quy định của pháp luật …")
        String introduction,

        @NotNull @Schema(required = true, description = "The day from which it is public.", examples = "2024-12-03")
        LocalDate opensOn,

        @Schema(description = "Left out: the earliest that the rule allows.", examples = "2024-12-17")
        LocalDate lastOn,

        @NotEmpty @Size(max = 200) @Schema(required = true) List<@NotNull @Valid Candidate> candidates) {

    /** Somebody to be published. */
    @Schema(name = "ConsultationCandidateDraft", description = "Somebody to be published.")
    public record Candidate(
            @NotNull @Schema(required = true) UUID nominationId,

            @Size(max = 2_000) @Schema(
                    description = "What the public reads of the achievement; nothing is taken from the report.",
                    examples = "Chủ trì xây dựng bộ dữ liệu tài nguyên nước quốc gia.")
            String summary) {}
}
