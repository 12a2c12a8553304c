package vn.thidua.scoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sheet as it shall be. */
@Schema(name = "ScoreSheetDraft", description = "A score sheet as it shall be.")
record SheetDraft(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Bảng điểm thi đua năm 2024")
        String title,

        @Size(max = 2000) @Schema(nullable = true, description = "Where it is from, and what is to be known of it.")
        String note,

        @Schema(description = "Marked as an example wherever it is shown: not the ministry's own.")
        boolean example,

        @NotNull @Size(max = 200) @Schema(required = true, description = "In order, each after its group.")
        List<@NotNull @Valid CriterionDraft> criteria) {}
