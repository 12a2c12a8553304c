package vn.thidua.profile;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a statement.
 *
 * @param nominees of how many it was made
 */
@Schema(
        name = "FactStatementResult",
        description = "Of how many a statement was made, and how long it is taken to hold.")
record FactStatementResult(
        @Schema(required = true, examples = "42") int nominees,
        @Schema(required = true, examples = "2025-03-02") LocalDate holdsUntil) {}
