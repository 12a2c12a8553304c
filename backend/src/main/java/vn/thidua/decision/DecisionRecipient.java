package vn.thidua.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Rows;

/** Somebody a decision was sent to. */
@Schema(
        name = "DecisionRecipient",
        description = "Somebody a decision was sent to, with the receipt once there is one.")
public record DecisionRecipient(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "PARTY_COMMITTEE")
        RecipientKind kind,

        @Schema(required = true, examples = "Đảng ủy Bộ") String name,

        @Schema(required = true, description = "When it was sent.")
        LocalDate sentOn,

        @Schema(description = "The number it was sent under.", examples = "Công văn đi số 4521", nullable = true)
        String reference,

        @Schema(description = "When it was acknowledged; null before.", nullable = true)
        LocalDate receivedOn,

        @Schema(description = "Who signed for it.", examples = "Văn phòng Đảng ủy", nullable = true)
        String receivedBy,

        @Schema(description = "The signed receipt.", nullable = true)
        DocumentRef receipt) {

    static DecisionRecipient read(ResultSet row) throws SQLException {
        return new DecisionRecipient(
                Rows.id(row, "id"),
                Rows.constant(row, "kind", RecipientKind.class),
                row.getString("name"),
                Rows.date(row, "sent_on"),
                row.getString("reference"),
                Rows.date(row, "received_on"),
                row.getString("received_by"),
                Rows.id(row, "document_id") == null ? null : DocumentRef.read(row));
    }
}
