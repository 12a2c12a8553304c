package vn.thidua.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** Where a member stands. */
@Schema(name = "RankedMember", description = "Where a member stands in a scoring round.")
record RankedMember(
        @Schema(required = true, description = "The member.")
        UnitRef unit,

        @Schema(required = true, description = "What its points come to.")
        Reckoning totals,

        @Schema(nullable = true, description = "1 leads; null of whoever lacks a score or is excluded.", examples = "1")
        Integer rank,

        @Schema(
                required = true,
                description = "Whether another has the same total, and nothing has told them apart yet.")
        boolean tied,

        @Schema(
                nullable = true,
                description = "How it was told apart from others with the same total; null where that was not needed.")
        TieWay brokenBy) {}
