package vn.thidua.scoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.cluster.ClusterRef;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** One score sheet, whole. */
@Schema(name = "ScoreSheet", description = "A score sheet with its criteria.")
record SheetView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The ministry whose criteria they are.")
        UnitRef unit,

        @Schema(nullable = true, description = "Whose it is; null of the ministry's frame.")
        ClusterRef cluster,

        @Schema(nullable = true, description = "The frame that it stands within; null of a frame itself.")
        UUID frameId,

        @Schema(required = true, examples = "2024") int year,

        @Schema(required = true, description = "Which version of the year.", examples = "1")
        int ordinal,

        @Schema(required = true, examples = "Bảng điểm thi đua năm 2024")
        String title,

        @Schema(nullable = true, description = "Where it is from, and what is to be known of it.")
        String note,

        @Schema(required = true, description = "Marked as an example: not the ministry's own.")
        boolean example,

        @Schema(required = true) SheetState state,

        @Schema(required = true, description = "In order, each after its group.")
        List<CriterionDraft> criteria,

        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
