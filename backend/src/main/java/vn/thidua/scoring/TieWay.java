package vn.thidua.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How equal totals were told apart. */
@Schema(name = "TieWay", description = "How equal totals were told apart.")
enum TieWay {
    /** By the law's preference for a collective with at least 70 % women. */
    PREFERENCE,
    /** By secret ballot of the members. */
    BALLOT
}
