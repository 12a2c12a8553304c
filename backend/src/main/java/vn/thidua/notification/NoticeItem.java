package vn.thidua.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.text.Messages;

/** One thing that somebody is told of. */
@Schema(name = "Notice", description = "One thing that somebody is told of.")
record NoticeItem(
        @Schema(required = true) UUID id,

        @Schema(required = true) NoticeKind kind,

        @Schema(
                required = true,
                description = "What is owed, by its kind; of a step the event's type.",
                examples = "DOSSIER_RETURNED")
        String action,

        @Schema(
                required = true,
                description = "In the reader's language: what is owed, or what the thing is called.",
                examples = "Hồ sơ khen thưởng năm 2024")
        String title,

        @Schema(required = true) Subject subject,

        @Schema(nullable = true, description = "Whose business it is; null where nobody's.")
        UnitRef unit,

        @Schema(required = true, description = "When it happened.")
        Instant happenedAt,

        @Schema(
                nullable = true,
                description = "The last day to do what is owed; null where none is named or nothing is owed.")
        LocalDate dueOn,

        @Schema(required = true, description = "Whether what is owed is open and its day is past.")
        boolean overdue,

        @Schema(required = true, description = "Whether what was owed is done or no longer wanted.")
        boolean settled,

        @Schema(nullable = true, description = "When it was read; null where it was not.")
        Instant readAt,

        @Schema(nullable = true, description = "Until when it is put off; null where it is not.")
        Instant snoozedUntil) {

    /** What it is about. */
    @Schema(name = "NoticeSubject", description = "What a notice is about.")
    record Subject(
            @Schema(required = true) SubjectType type,
            @Schema(required = true) UUID id) {}

    static NoticeItem read(ResultSet row, Locale locale, LocalDate today, Instant now) throws SQLException {
        boolean owed = row.getString("obligation_state") != null;
        boolean open = "OPEN".equals(row.getString("obligation_state"));
        LocalDate dueOn = Rows.date(row, "due_on");
        Instant shownAt = Rows.instant(row, "shown_at");
        String action = row.getString("action");
        String label = row.getString("label");
        UUID unit = Rows.id(row, "unit_id");
        return new NoticeItem(
                Rows.id(row, "id"),
                Rows.constant(row, "kind", NoticeKind.class),
                action,
                owed ? Messages.DOMAIN.text(locale, "obligation." + action, label) : label,
                new Subject(Rows.constant(row, "subject_type", SubjectType.class), Rows.id(row, "subject_id")),
                unit == null ? null : new UnitRef(unit, row.getString("unit_code"), row.getString("unit_name")),
                Rows.instant(row, "happened_at"),
                dueOn,
                open && dueOn != null && dueOn.isBefore(today),
                owed && !open,
                Rows.instant(row, "read_at"),
                shownAt.isAfter(now) ? shownAt : null);
    }
}
