package vn.thidua.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a line pays beside titles that earlier decisions gave for the same period. */
@Schema(
        name = "BonusPays",
        description =
                "FULL: the amount of the table. DIFFERENCE: what is left of it after what earlier decisions paid. NOTHING.")
enum BonusPays {
    FULL,
    DIFFERENCE,
    NOTHING
}
