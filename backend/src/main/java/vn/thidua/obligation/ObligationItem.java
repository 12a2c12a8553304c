package vn.thidua.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;
import vn.thidua.platform.text.Messages;

/**
 * Something owed.
 *
 * @param title in the reader's language
 * @param dueOn last day to do it; null when none is named
 * @param workingDaysLeft from today to the due day, negative when it is past; null without a due day
 */
@Schema(name = "Obligation")
public record ObligationItem(
        UUID id,
        @Schema(examples = "DOSSIER_VERIFY") String kind,
        String title,
        Subject subject,
        UnitRef debtorUnit,
        Role debtorRole,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) Integer workingDaysLeft,
        boolean overdue,
        ObligationState state,
        Instant openedAt,

        @Schema(nullable = true) @JsonInclude(JsonInclude.Include.NON_NULL)
        Instant settledAt,

        @Schema(nullable = true, description = "When somebody was last reminded of it; null where nobody was.")
        LocalDate remindedOn,

        @Schema(
                nullable = true,
                description = "What was said with the last reminder.",
                examples = "Đề nghị hoàn thành trước hội nghị tổng kết.")
        String reminder,

        @Schema(nullable = true, description = "Since when the head of the debtor's unit sees it among their own.")
        LocalDate escalatedOn,

        @Schema(
                nullable = true,
                description = "Who of the unit, where it is this person alone.",
                examples = "Nguyễn Văn An")
        String debtorPerson,

        @Schema(nullable = true, description = "What became of asking for more time last; null where nobody asked.")
        ExtensionState extension) {

    /** What it is about. */
    @Schema(name = "ObligationSubject")
    public record Subject(SubjectType type, UUID id, String label) {}

    /** As a file. */
    static final Sheet<ObligationItem> SHEET = Sheet.of("obligations", ObligationItem::id)
            .column("title", 70, ObligationItem::title)
            .column("unit", 40, item -> item.debtorUnit().name())
            .column("role", 26, ObligationItem::debtorRole)
            .column("person", 26, ObligationItem::debtorPerson)
            .column("due", 14, ObligationItem::dueOn)
            .column("left", 14, ObligationItem::workingDaysLeft)
            .column("overdue", 10, ObligationItem::overdue)
            .column("state", 14, ObligationItem::state)
            .column("opened", 18, ObligationItem::openedAt)
            .column("settled", 18, ObligationItem::settledAt)
            .column("reminded", 14, ObligationItem::remindedOn);

    static ObligationItem read(ResultSet row, Locale locale, LocalDate today, WorkingDays calendar)
            throws SQLException {
        String kind = row.getString("kind");
        String label = row.getString("title");
        LocalDate dueOn = Rows.date(row, "due_on");
        ObligationState state = Rows.constant(row, "state", ObligationState.class);
        return new ObligationItem(
                Rows.id(row, "id"),
                kind,
                Messages.DOMAIN.text(locale, "obligation." + kind, label),
                new Subject(Rows.constant(row, "subject_type", SubjectType.class), Rows.id(row, "subject_id"), label),
                new UnitRef(Rows.id(row, "debtor_id"), row.getString("debtor_code"), row.getString("debtor_name")),
                Rows.constant(row, "debtor_role", Role.class),
                dueOn,
                dueOn == null ? null : calendar.workingDaysBetween(today, dueOn),
                state == ObligationState.OPEN && dueOn != null && dueOn.isBefore(today),
                state,
                Rows.instant(row, "opened_at"),
                Rows.instant(row, "settled_at"),
                Rows.date(row, "reminded_on"),
                row.getString("reminder"),
                Rows.date(row, "escalated_on"),
                row.getString("debtor_person"),
                Rows.constant(row, "extension", ExtensionState.class));
    }
}
