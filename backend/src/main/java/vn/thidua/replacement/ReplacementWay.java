package vn.thidua.replacement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who replaces. */
@Schema(
        name = "ReplacementWay",
        description =
                "OWN: the ministry or its unit, which decided the award. ABOVE: those above decided it; the ministry forwards and records what became of it.")
enum ReplacementWay {
    OWN,
    ABOVE
}
