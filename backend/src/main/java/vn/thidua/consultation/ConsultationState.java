package vn.thidua.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a consultation has come; CLOSED by its last day, without anybody closing it. */
@Schema(
        name = "ConsultationState",
        description =
                "DRAFT is being written, OPEN is public from its opening day, CLOSED is past its last day, CANCELLED was called off with a reason,"
                        + " DISCARDED never was public.")
public enum ConsultationState {
    DRAFT,
    OPEN,
    CLOSED,
    CANCELLED,
    DISCARDED
}
