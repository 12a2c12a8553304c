package vn.thidua.scoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a sheet is begun with. */
@Schema(
        name = "ScoreSheetOpening",
        description =
                "What a sheet is begun with: a ministry's frame, or what a block or cluster makes of an issued one.")
record SheetOpening(
        @NotNull @Schema(required = true, description = "The ministry whose criteria they are.")
        UUID unitId,

        @Schema(nullable = true, description = "Whose sheet it shall be; null for the ministry's frame.")
        UUID clusterId,

        @NotNull @Min(1945) @Max(2100) @Schema(required = true, examples = "2024")
        Integer year,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Bảng điểm thi đua năm 2024")
        String title,

        @Schema(
                nullable = true,
                description =
                        "The sheet whose criteria it begins with; for a cluster the frame that it is held against.")
        UUID fromId) {}
