package vn.thidua.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a consultation lacks; wording under {@code consultation.GAP}. */
@Schema(
        name = "ConsultationGap",
        description =
                "NOT_OPENED: there is none that was opened. NOT_OVER: the day lies before the end of it. TOO_FEW_DAYS: fewer working days than the"
                        + " rule asks.")
public enum ConsultationGap {
    NOT_OPENED,
    NOT_OVER,
    TOO_FEW_DAYS
}
