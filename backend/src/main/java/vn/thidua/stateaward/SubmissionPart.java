package vn.thidua.stateaward;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what form a dossier goes to the Ministry of Home Affairs: it needs both. */
@Schema(name = "SubmissionPart")
public enum SubmissionPart {
    PAPER,
    FILE
}
