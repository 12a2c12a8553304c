package vn.thidua.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.register.AmendmentKind;

/** An amendment as its drafter writes it; replaces the draft whole. */
@Schema(name = "AmendmentDraft", description = "An amendment as its drafter writes it; replaces the draft whole.")
public record AmendmentDraft(
        @NotNull @Schema(required = true) AmendmentKind kind,

        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Về việc hủy bỏ quyết định tặng, thu hồi Bằng khen của Bộ trưởng")
        String title,

        @Size(max = 40) @Pattern(regexp = "[\\p{Lu}\\p{Nd}]+(-[\\p{Lu}\\p{Nd}]+)*")
        @Schema(
                description =
                        "What follows the number; the amended decision's where absent. None where those above the ministry decide.",
                examples = "QĐ-BTNMT")
        String symbol,

        @Size(max = 5_000) @Schema(examples = "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
        String legalBasis,

        @NotBlank @Size(max = 5_000) @Schema(required = true, description = "Why.", examples = "Kê khai gian dối thành tích.")
        String reason,

        @Size(max = 4) @Schema(description = "Of a REVOCATION: why the law lets it be revoked.")
        List<@NotNull RevocationGround> grounds,

        @Valid @Schema(description = "Of a REVOCATION: what the competent body concluded.")
        Conclusion conclusion,

        @NotEmpty @Size(max = 500) @Schema(required = true, description = "Awards of one decision, in the order of the amendment.")
        List<@NotNull @Valid Line> lines) {

    /** What the competent body concluded (Decree 152/2025/NĐ-CP, Article 56). */
    @Schema(name = "AmendmentConclusionDraft", description = "What the competent body concluded.")
    public record Conclusion(
            @NotBlank @Size(max = 200) @Schema(required = true, examples = "Thanh tra Bộ")
            String authority,

            @NotBlank @Size(max = 100) @Schema(required = true, examples = "12/KL-TTr")
            String number,

            @NotNull @Schema(required = true) LocalDate on,

            @NotNull @Schema(required = true, description = "The conclusion, uploaded before.")
            UUID documentId) {}

    /** One award. */
    @Schema(name = "AmendmentLineDraft", description = "One award that is to change.")
    public record Line(
            @NotNull @Schema(required = true) UUID awardId,

            @Valid @Schema(description = "Of a CORRECTION: what it is to read.")
            Reading reads) {}

    List<RevocationGround> groundsOrNone() {
        return grounds == null
                ? List.of()
                : grounds.stream().distinct().sorted().toList();
    }
}
