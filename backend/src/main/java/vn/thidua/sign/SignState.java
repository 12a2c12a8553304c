package vn.thidua.sign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a sign has been looked at. */
@Schema(
        name = "SignState",
        description =
                "OPEN: nobody looked yet · NOTED: looked at, with the same things behind it · CHANGED: looked at, and other things lie behind it since ·"
                        + " SUPPRESSED: too few things for a figure.")
enum SignState {
    OPEN,
    CHANGED,
    NOTED,
    SUPPRESSED
}
