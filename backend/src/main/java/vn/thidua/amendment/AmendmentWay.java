package vn.thidua.amendment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By whom an award can be changed: by whom it was given (Law 06/2022/QH15, Article 93(8)). */
@Schema(
        name = "AmendmentWay",
        description =
                "OWN: decided in this house, and changed by a decision of the same unit. STATE: decided above the ministry, and changed"
                        + " there, on the ministry's letter.")
enum AmendmentWay {
    OWN,
    STATE
}
