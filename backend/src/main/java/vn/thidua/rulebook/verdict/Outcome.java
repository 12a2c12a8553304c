package vn.thidua.rulebook.verdict;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a nomination may succeed. */
@Schema(name = "Outcome")
public enum Outcome {
    ELIGIBLE,
    INELIGIBLE,
    UNDETERMINED
}
