package vn.thidua.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Before which step those proposed are published. */
@Schema(
        name = "ConsultationStep",
        description =
                "COUNCIL: before the ministry's council meets. SUBMISSION: before it is submitted to those above.")
public enum ConsultationStep {
    COUNCIL,
    SUBMISSION
}
