package vn.thidua.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.audit.AuditContent;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Rows;
import vn.thidua.platform.export.Sheet;

/**
 * One entry of the trail.
 *
 * @param by who; null when nobody was signed in
 * @param content what is worth keeping of it, as JSON; null when erased by law
 * @param digest in hexadecimal, over salt and content
 * @param position its link in the chain; null for the second until it is sealed
 */
@Schema(name = "AuditEntry")
public record AuditEntryItem(
        UUID id,
        Instant at,
        @Schema(nullable = true) By by,
        @Schema(examples = "CAMPAIGN_LAUNCHED") String action,
        AuditContent.Outcome outcome,
        Subject subject,
        @Schema(nullable = true) UUID unitId,

        @Schema(implementation = Map.class, nullable = true) @JsonRawValue
        String content,

        String digest,
        @Schema(nullable = true) Long position) {

    /** Who did it. */
    @Schema(name = "AuditActor")
    public record By(UUID accountId, String name) {}

    /** What it was done to. */
    @Schema(name = "AuditSubject")
    public record Subject(
            SubjectType type,
            @JsonInclude(JsonInclude.Include.NON_NULL) UUID id,
            @JsonInclude(JsonInclude.Include.NON_NULL) String label) {}

    /** As a file. */
    static final Sheet<AuditEntryItem> SHEET = Sheet.of("auditEntries", AuditEntryItem::id)
            .column("at", 20, AuditEntryItem::at)
            .column("action", 34, AuditEntryItem::action)
            .column("refused", 10, entry -> entry.outcome() == AuditContent.Outcome.REFUSED)
            .column("who", 28, entry -> entry.by() == null ? null : entry.by().name())
            .column("about", 60, entry -> entry.subject().label())
            .column("kind", 24, entry -> entry.subject().type())
            .column("content", 60, AuditEntryItem::content)
            .column("link", 12, AuditEntryItem::position)
            .column("digest", 66, AuditEntryItem::digest);

    static final String COLUMNS =
            "e.id, e.at, e.account_id, e.account_name, e.action, e.outcome, e.subject_type, e.subject_id, e.subject_label,"
                    + " e.unit_id, e.content, e.digest, s.position";

    static AuditEntryItem read(ResultSet row) throws SQLException {
        UUID accountId = Rows.id(row, "account_id");
        return new AuditEntryItem(
                Rows.id(row, "id"),
                Rows.instant(row, "at"),
                accountId == null ? null : new By(accountId, row.getString("account_name")),
                row.getString("action"),
                Rows.constant(row, "outcome", AuditContent.Outcome.class),
                new Subject(
                        Rows.constant(row, "subject_type", SubjectType.class),
                        Rows.id(row, "subject_id"),
                        row.getString("subject_label")),
                Rows.id(row, "unit_id"),
                row.getString("content"),
                HexFormat.of().formatHex(row.getBytes("digest")),
                row.getObject("position", Long.class));
    }
}
