package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.condition.Ratio;

/** A council's own regulation, as far as it speaks of votes. */
@Schema(name = "CouncilRegulation", description = "A council's own regulation, as far as it speaks of votes.")
public record RegulationView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2218/QĐ-BTNMT") String number,
        @Schema(required = true, examples = "Điều 8") String citation,
        @Schema(required = true) LocalDate from,
        @Schema(description = "Null while it is in force.") LocalDate to,

        @Schema(required = true, implementation = String.class, examples = "90%")
        Ratio pass,

        @Schema(required = true, implementation = String.class, examples = "2/3")
        Ratio quorum,

        @Schema(required = true) boolean secret,
        @Schema(required = true) boolean byLetter,
        @Schema(required = true) boolean substitutesVote,
        @Schema(required = true) boolean ownUnitRecuses,

        @Schema(
                description =
                        "By which article a member who keeps out is not counted among all members; null: every member counts.")
        String recusalCitation,

        @Schema(required = true) Standing standing,
        String source,
        String note) {

    static RegulationView read(ResultSet row) throws SQLException {
        return new RegulationView(
                Rows.id(row, "id"),
                row.getString("number"),
                row.getString("citation"),
                Rows.date(row, "since"),
                Rows.lastDay(row, "until"),
                new Ratio(row.getInt("pass_numerator"), row.getInt("pass_denominator")),
                new Ratio(row.getInt("quorum_numerator"), row.getInt("quorum_denominator")),
                row.getBoolean("secret"),
                row.getBoolean("by_letter"),
                row.getBoolean("substitutes_vote"),
                row.getBoolean("own_unit_recuses"),
                row.getString("recusal_citation"),
                Rows.constant(row, "standing", Standing.class),
                row.getString("source"),
                row.getString("note"));
    }

    /** As a paper cites it. */
    String cited() {
        return number + ", " + citation;
    }
}
