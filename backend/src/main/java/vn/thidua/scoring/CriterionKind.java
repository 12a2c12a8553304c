package vn.thidua.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a criterion does to the total. */
@Schema(name = "CriterionKind", description = "What a criterion does to the total.")
enum CriterionKind {
    TASK,
    /** Adds, beyond the hundred or thousand of the sheet. */
    BONUS,
    DEDUCTION,
    /** Whoever has it is not ranked: 1, or 0. */
    EXCLUSION,
    /** Computed from what is held here, and counted as a task. */
    AUTOMATIC
}
