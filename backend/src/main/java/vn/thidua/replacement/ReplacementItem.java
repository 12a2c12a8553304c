package vn.thidua.replacement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;
import vn.thidua.rulebook.AwardRef;

/** A request for replacement in a list. */
@Schema(name = "ReplacementItem", description = "A request for replacement in a list.")
public record ReplacementItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "3") long number,

        @Schema(required = true, description = "The award of the register.")
        UUID awardId,

        @Schema(required = true) AwardRef award,

        @Schema(required = true, examples = "Trần Thị Thu Hà")
        String recipient,

        @Schema(required = true, examples = "1234/QĐ-BTNMT") String decisionNumber,

        @Schema(required = true, description = "The recipient's unit, which asks.")
        UnitRef unit,

        @Schema(required = true) ReplacementWay way,
        @Schema(required = true) ReplacedThing what,
        @Schema(required = true) ReplacementReason reason,
        @Schema(required = true) ReplacementState state,
        @Schema(required = true) LocalDate askedOn,

        @Schema(nullable = true, examples = "12/CL-BTNMT") String issueNumber,
        @Schema(nullable = true) LocalDate issuedOn) {

    /** As a file. */
    static final Sheet<ReplacementItem> SHEET = Sheet.of("replacements", ReplacementItem::id)
            .column("number", 10, ReplacementItem::number)
            .column("recipient", 32, ReplacementItem::recipient)
            .column("award", 44, replacement -> replacement.award().name())
            .column("decisionNumber", 20, ReplacementItem::decisionNumber)
            .column("unit", 40, replacement -> replacement.unit().name())
            .column("what", 16, ReplacementItem::what)
            .column("reason", 16, ReplacementItem::reason)
            .column("way", 24, ReplacementItem::way)
            .column("state", 20, ReplacementItem::state)
            .column("askedOn", 14, ReplacementItem::askedOn)
            .column("issueNumber", 20, ReplacementItem::issueNumber)
            .column("issuedOn", 14, ReplacementItem::issuedOn);

    static ReplacementItem read(ResultSet row) throws SQLException {
        return new ReplacementItem(
                Rows.id(row, "id"),
                row.getLong("number"),
                Rows.id(row, "award_id"),
                new AwardRef(row.getString("award_code"), row.getString("award_name")),
                row.getString("recipient_name"),
                row.getString("decision_number"),
                UnitRef.read(row, "unit"),
                Rows.constant(row, "way", ReplacementWay.class),
                Rows.constant(row, "what", ReplacedThing.class),
                Rows.constant(row, "reason", ReplacementReason.class),
                Rows.constant(row, "state", ReplacementState.class),
                Rows.date(row, "asked_on"),
                row.getString("issue_number"),
                Rows.date(row, "issued_on"));
    }
}
