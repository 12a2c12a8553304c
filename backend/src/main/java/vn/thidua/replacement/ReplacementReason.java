package vn.thidua.replacement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why. */
@Schema(name = "ReplacementReason", description = "Why it is replaced.")
enum ReplacementReason {
    DAMAGED,
    LOST
}
