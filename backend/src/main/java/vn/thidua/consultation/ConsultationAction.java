package vn.thidua.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to a consultation. */
@Schema(name = "ConsultationAction")
enum ConsultationAction {
    EDIT,
    OPEN,
    EXTEND,
    CANCEL,
    DISCARD
}
