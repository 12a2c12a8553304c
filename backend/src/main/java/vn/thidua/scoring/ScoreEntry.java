package vn.thidua.scoring;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The points of one criterion as they shall be. */
@Schema(name = "ScoreEntryDraft", description = "The points of one criterion as they shall be.")
record ScoreEntry(
        @NotBlank @Size(max = 20) @Schema(required = true, description = "The criterion's number in the sheet.", examples = "I.2")
        String code,

        @Digits(integer = 5, fraction = 2) @Schema(nullable = true, description = "Null where it is not scored.", examples = "95.5")
        BigDecimal points,

        @Size(max = 2000) @Schema(
                nullable = true,
                description = "Why it differs from the stage before.",
                examples = "Hai báo cáo nộp muộn")
        String reason,

        @Size(max = 2000) @Schema(
                nullable = true,
                description = "What shows it: a number of a paper, an address.",
                examples = "Báo cáo số 45/BC-TNN ngày 20/11/2024")
        String evidence,

        @Schema(nullable = true, description = "A document that shows it, uploaded before.")
        UUID documentId) {}
