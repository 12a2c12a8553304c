package vn.thidua.opportunity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far somebody is from an award. */
@Schema(name = "OpportunityLack")
enum Lack {
    /** All conditions that could be judged are met. */
    NONE,
    /** Exactly one is not met, and no fact is missing. */
    ONE,
    /** None fails, and facts are missing. */
    UNKNOWN,
    /** More than that. */
    MANY
}
