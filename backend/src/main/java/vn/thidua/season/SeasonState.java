package vn.thidua.season;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a season's letter is. */
@Schema(
        name = "SeasonState",
        description = "DRAFT is the Standing Office's own; ISSUED and AMENDED hold for everybody.")
public enum SeasonState {
    DRAFT,
    ISSUED,
    AMENDED
}
