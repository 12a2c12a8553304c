package vn.thidua.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody wants to take part. */
@Schema(name = "TrainingEnrolment", description = "That whoever sends it wants to take part.")
record TrainingEnrolment(
        @Schema(required = true, description = "Whether to wait for a seat when none is left.")
        boolean waitIfFull) {}
