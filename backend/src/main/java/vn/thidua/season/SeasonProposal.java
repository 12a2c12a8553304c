package vn.thidua.season;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a council's day leaves for everything before it. */
@Schema(name = "SeasonProposal", description = "What a council's day leaves for everything before it.")
record SeasonProposal(
        @Schema(required = true, examples = "2025-01-24") LocalDate councilDay,
        @Schema(required = true) List<SeasonDeadlineView> deadlines) {}
