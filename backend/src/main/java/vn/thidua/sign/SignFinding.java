package vn.thidua.sign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody found who looked at a sign. */
@Schema(
        name = "SignFinding",
        description =
                "NOTHING: nothing out of the way · EXPLAINED: there is a reason · PASSED_ON: given to whoever has to look into it.")
enum SignFinding {
    NOTHING,
    EXPLAINED,
    PASSED_ON
}
