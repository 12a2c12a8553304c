package vn.thidua.season;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done by a deadline of the season. */
@Schema(
        name = "SeasonStep",
        description =
                "UNITS_SUBMIT: the units' dossiers reach the Standing Office; VERIFY: they are verified; PUBLISH: the list of"
                        + " those proposed for state awards is made public; OTHER: what its name says.")
public enum SeasonStep {
    UNITS_SUBMIT,
    VERIFY,
    PUBLISH,
    OTHER
}
