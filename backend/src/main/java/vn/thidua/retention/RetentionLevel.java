package vn.thidua.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a dossier is kept. */
@Schema(
        name = "RetentionLevel",
        description =
                "By what a dossier is kept: the highest level of what was awarded; NOT_AWARDED where it was refused, withdrawn, or nothing was awarded.")
enum RetentionLevel {
    STATE,
    MINISTRY,
    UNIT,
    NOT_AWARDED
}
