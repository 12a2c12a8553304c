package vn.thidua.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an automatic criterion is computed from. */
@Schema(name = "ScoreMeasure", description = "What an automatic criterion is computed from.")
enum Measure {
    /** What was done in time, of all that was due in the year. */
    PUNCTUALITY,
    /** The same of reports and dossiers alone. */
    REPORTS,
    /** Direct workers, of the people commended in the year. */
    DIRECT_WORKERS
}
