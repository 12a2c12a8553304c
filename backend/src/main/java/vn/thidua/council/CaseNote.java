package vn.thidua.council;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said about a case. */
@Schema(name = "CouncilCaseNote", description = "What was said about a case, for the minutes; null to leave nothing.")
record CaseNote(@Size(max = 5_000) @Schema(nullable = true) String note) {}
