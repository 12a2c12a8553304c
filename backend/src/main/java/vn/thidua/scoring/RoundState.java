package vn.thidua.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ScoringRoundState", description = "Whose turn it is in a scoring round.")
enum RoundState {
    /** The members score themselves. */
    SELF,
    /** They score each other, as assigned. */
    CROSS,
    /** The cluster meets. */
    MEETING,
    /** The Standing Office appraises. */
    APPRAISAL,
    CLOSED
}
