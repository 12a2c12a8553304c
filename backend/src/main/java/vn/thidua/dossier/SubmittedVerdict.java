package vn.thidua.dossier;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.rulebook.AssessmentView;
import vn.thidua.rulebook.verdict.Outcome;

/** What the law said when the dossier was submitted: kept as it was. */
@Schema(name = "SubmittedVerdict", description = "What the law said when the dossier was submitted: kept as it was.")
record SubmittedVerdict(
        @Schema(required = true, description = "Of the submitted version, from 1.")
        int ordinal,

        @Schema(required = true) Instant submittedAt,
        @Schema(required = true) AccountName submittedBy,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) Outcome outcome,

        @Schema(examples = "F2022/1", description = "Null before the oldest framework that is kept.")
        String rulebookVersion,

        @Schema(
                required = true,
                description = "SHA-256 of the facts that were judged, in hexadecimal.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String factsDigest,

        @Schema(required = true, implementation = AssessmentView.class) @JsonRawValue
        String assessment,

        @Schema(description = "Why the unit's head submitted it all the same; null where none was needed.")
        String reason) {

    static SubmittedVerdict read(ResultSet row) throws SQLException {
        return new SubmittedVerdict(
                row.getInt("ordinal"),
                Rows.instant(row, "submitted_at"),
                AccountName.read(row),
                Rows.date(row, "as_of"),
                Rows.constant(row, "outcome", Outcome.class),
                row.getString("rulebook_version"),
                row.getString("facts_digest"),
                row.getString("assessment"),
                row.getString("reason"));
    }
}
