package vn.thidua.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;
import vn.thidua.register.AmendmentKind;
import vn.thidua.register.AwardDecision;

/** An amendment in a list. */
@Schema(name = "AmendmentItem", description = "An amendment in a list.")
public record AmendmentItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) AmendmentKind kind,
        @Schema(required = true) AmendmentWay way,
        @Schema(required = true) String title,

        @Schema(required = true, description = "Whose decision or letter it is.")
        UnitRef unit,

        @Schema(required = true, description = "The decision that it changes.")
        AwardDecision amends,

        @Schema(required = true) AmendmentState state,

        @Schema(description = "Null before it is decided.", examples = "57/QĐ-BTNMT", nullable = true)
        String number,

        @Schema(nullable = true) LocalDate decidedOn,

        @Schema(required = true, description = "How many awards it changes.")
        int lineCount,

        @Schema(
                required = true,
                description = "How much of it has not come back yet: insignia and sums.",
                examples = "2")
        int outstanding,

        @Schema(required = true) Instant updatedAt) {

    static final String COLUMNS = "m.id, m.kind, m.way, m.title, " + UnitRef.columns("u", "unit")
            + ", m.decision_id, m.amended_number, m.amended_on, m.amended_authority, m.state, m.number_text, m.decided_on, m.updated_at,"
            + " (select count(*) from amendment_line l where l.amendment_id = m.id) as line_count,"
            + " (select count(*) from award_return r where r.amendment_id = m.id and r.state = 'OWED') as outstanding";

    /** As a file. */
    static final Sheet<AmendmentItem> SHEET = Sheet.of("amendments", AmendmentItem::id)
            .column("number", 20, AmendmentItem::number)
            .column("kind", 24, AmendmentItem::kind)
            .column("title", 60, AmendmentItem::title)
            .column("state", 18, AmendmentItem::state)
            .column("unit", 40, amendment -> amendment.unit().name())
            .column("amends", 20, amendment -> amendment.amends().number())
            .column("lines", 12, AmendmentItem::lineCount)
            .column("outstanding", 14, AmendmentItem::outstanding)
            .column("decidedOn", 14, AmendmentItem::decidedOn)
            .column("updatedAt", 18, AmendmentItem::updatedAt);

    static AmendmentItem read(ResultSet row) throws SQLException {
        return new AmendmentItem(
                Rows.id(row, "id"),
                Rows.constant(row, "kind", AmendmentKind.class),
                Rows.constant(row, "way", AmendmentWay.class),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                amends(row),
                Rows.constant(row, "state", AmendmentState.class),
                row.getString("number_text"),
                Rows.date(row, "decided_on"),
                row.getInt("line_count"),
                row.getInt("outstanding"),
                Rows.instant(row, "updated_at"));
    }

    static AwardDecision amends(ResultSet row) throws SQLException {
        return new AwardDecision(
                Rows.id(row, "decision_id"),
                row.getString("amended_number"),
                Rows.date(row, "amended_on"),
                row.getString("amended_authority"));
    }
}
