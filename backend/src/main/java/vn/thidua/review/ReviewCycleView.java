package vn.thidua.review;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.lifecycle.ActionView;

/** A cycle with its template. */
@Schema(name = "ReviewCycle", description = "A cycle with its template.")
record ReviewCycleView(
        @Schema(required = true) ReviewCycleItem item,

        @Schema(required = true, description = "How far down it goes.", examples = "1")
        int levels,

        @Schema(nullable = true, examples = "Số liệu tính đến ngày 30/11.")
        String guidance,

        @Schema(nullable = true, description = "The cycle that its figures are compared with.")
        ReviewRef previous,

        @Schema(nullable = true, description = "The campaign that a thematic one looks back upon.")
        UUID campaignId,

        @Schema(required = true) ReviewTemplate template,

        @Schema(nullable = true, description = "Why it was cancelled, or closed without what is missing.")
        String endedBecause,

        @Schema(
                nullable = true,
                description = "The report of the unit that opened it: the summary. Null before the opening.")
        UUID summaryId,

        @Schema(nullable = true, description = "The report that whoever reads writes, where it is one alone.")
        UUID ownReportId,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
