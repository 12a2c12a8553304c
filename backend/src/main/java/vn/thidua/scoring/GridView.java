package vn.thidua.scoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.cluster.ClusterRef;

/** Criteria by cards. */
@Schema(
        name = "ScoreGrid",
        description = "The criteria, and beside them the cards of a stage that the reader writes or may read.")
record GridView(
        @Schema(required = true, description = "Whose members are scored.")
        ClusterRef cluster,

        @Schema(required = true, examples = "2024") int year,

        @Schema(required = true, description = "By which sheet.")
        SheetRef sheet,

        @Schema(required = true) Stage stage,

        @Schema(required = true, description = "Whether points may be given at this stage now.")
        boolean open,

        @Schema(required = true, description = "In order, groups too.")
        List<CriterionDraft> criteria,

        @Schema(required = true, description = "The reader's own first, then by member.")
        List<CardView> cards) {}
