package vn.thidua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;

/** What differs between two submitted versions. */
@Schema(name = "SubmissionComparison", description = "What differs between two submitted versions of one dossier.")
record SubmissionComparison(
        @Schema(required = true) Version from,
        @Schema(required = true) Version to,

        @Schema(required = true, description = "Of the dossier itself; those alone that differ.")
        List<FieldChange> fields,

        @Schema(
                required = true,
                description = "Documents of the whole dossier that came, went, or became something else.")
        List<DocumentChange> attachments,

        @Schema(
                required = true,
                description =
                        "Those that came, went or changed, in the order of the later version; what went comes last.")
        List<NominationChange> nominations,

        @Schema(required = true, description = "How many nominations are the same in both.")
        int unchangedNominations) {

    /** One side. */
    @Schema(name = "SubmissionVersion", description = "One of the two versions.")
    record Version(
            @Schema(required = true, description = "From 1.")
            int ordinal,

            @Schema(required = true) Instant submittedAt,
            @Schema(required = true) AccountName submittedBy) {}

    /** How something differs. */
    @Schema(name = "ChangeKind", description = "How something differs between two versions.")
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What can differ. */
    @Schema(name = "ComparedField", description = "What can differ between two versions.")
    enum Field {
        TITLE,
        YEAR,
        KIND,
        CAMPAIGN,
        SUMMARY,
        NOMINEE,
        ADDRESS,
        AWARD,
        REPORT,
        UNIT,
        POSITION
    }

    /** One field, on both sides. */
    @Schema(name = "FieldChange", description = "One field, on both sides; null where it is empty.")
    record FieldChange(@Schema(required = true) Field field, String before, String after) {}

    /** One document. */
    @Schema(name = "DocumentChange", description = "One document that came, went, or became something else.")
    record DocumentChange(
            @Schema(required = true) Kind change,
            @Schema(required = true) DocumentRef document,

            @Schema(examples = "MINUTES", description = "What it was; null where it was not there.")
            String before,

            @Schema(examples = "MINUTES", description = "What it is; null where it is not there.")
            String after) {}

    /** One nomination. */
    @Schema(name = "NominationChange", description = "One nomination that came, went or changed.")
    record NominationChange(
            @Schema(required = true) Kind change,

            @Schema(required = true, description = "In the later version, or where it went, in the earlier.")
            UUID nominationId,

            @Schema(required = true) String nominee,
            @Schema(required = true) String award,
            @Schema(required = true) List<FieldChange> fields,
            @Schema(required = true) List<DocumentChange> evidence) {}
}
