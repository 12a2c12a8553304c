package vn.thidua.scoring;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sheet as others refer to it. */
@Schema(name = "ScoreSheetRef", description = "A score sheet, as others refer to it.")
record SheetRef(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Bảng điểm thi đua năm 2024")
        String title,

        @Schema(required = true, description = "Marked as an example: not the ministry's own.")
        boolean example) {}
