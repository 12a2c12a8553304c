package vn.thidua.concurrence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as it is entered; replaces it whole. */
@Schema(name = "ConcurrenceDraft", description = "A request for concurrence as it is entered; replaces it whole.")
public record ConcurrenceDraft(
        @NotNull @Schema(required = true, description = "The ministry.")
        UUID unitId,

        @NotNull @Schema(required = true) ConcurrenceDirection direction,

        @NotBlank @Size(max = 200) @Schema(
                required = true,
                description = "Who asks the ministry, or whom it asks.",
                examples = "Ủy ban nhân dân tỉnh Lào Cai")
        String otherBody,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Lấy ý kiến về đề nghị tặng Huân chương Lao động")
        String subject,

        @Size(max = 4_000) @Schema(description = "What is asked.", examples = "Kết quả thực hiện nhiệm vụ chính trị.")
        String question,

        @Size(max = 60) @Schema(description = "Of the letter received; ours is given when it is sent.", examples = "812/UBND-NC")
        String requestNumber,

        @Schema(
                description = "When the letter reached the ministry; required of a received one.",
                examples = "2024-11-28")
        LocalDate receivedOn,

        @Schema(description = "The letter, uploaded before.")
        UUID documentId,

        @NotEmpty @Size(max = 200) @Schema(required = true) List<@NotNull @Valid Case> cases) {

    /** Of whom. */
    @Schema(
            name = "ConcurrenceCaseDraft",
            description = "Of whom: of a received one a name and an award, of a sent one a nomination.")
    public record Case(
            @Schema(description = "Of a sent one.") UUID nominationId,

            @Size(max = 200) @Schema(description = "Of a received one.", examples = "Sở Tài nguyên và Môi trường tỉnh Lào Cai")
            String name,

            @Size(max = 200) @Schema(
                    description = "Of a received one, as it is written there.",
                    examples = "Huân chương Lao động hạng Ba")
            String award) {}
}
