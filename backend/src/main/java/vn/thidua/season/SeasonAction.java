package vn.thidua.season;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to a season. */
@Schema(name = "SeasonAction", description = "What can be done to a season.")
public enum SeasonAction {
    EDIT,
    ISSUE,
    AMEND
}
