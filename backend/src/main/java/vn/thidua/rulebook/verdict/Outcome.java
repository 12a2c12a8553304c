package vn.thidua.rulebook.verdict;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a nomination may succeed. */
@Schema(name = "VerdictOutcome")
public enum Outcome {
    ELIGIBLE,
    INELIGIBLE,
    UNDETERMINED
}
