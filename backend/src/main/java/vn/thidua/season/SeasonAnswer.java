package vn.thidua.season;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit answered to a season's letter. */
@Schema(name = "SeasonAnswer", description = "What a unit answered to the letter.")
public enum SeasonAnswer {
    /** Nothing yet. */
    OWED,
    /** It sent the ministry a dossier of that year. */
    SENT,
    /** Its head said that it has nothing to propose. */
    NOTHING
}
