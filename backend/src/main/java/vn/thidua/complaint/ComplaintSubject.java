package vn.thidua.complaint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it is about. */
@Schema(name = "ComplaintSubject", description = "What it is about.")
enum ComplaintSubject {
    NOMINATION,
    DOSSIER,
    DECISION,
    AWARD
}
