package vn.thidua.titleregistration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;
import vn.thidua.rulebook.AwardRef;

/** A title that somebody is registered for. */
@Schema(name = "TitleLine", description = "A title that a person or a collective is registered for.")
record TitleLineItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID registrationId,

        @Schema(required = true, description = "The unit that registers.")
        UnitRef unit,

        @Schema(required = true, examples = "2024") int year,

        @Schema(description = "Null for a collective.", nullable = true)
        PersonRef person,

        @Schema(description = "Null for a person.", nullable = true)
        UnitRef collective,

        @Schema(required = true) AwardRef award,
        @Schema(required = true) Instant addedAt,

        @Schema(
                description = "Since when it counts as registered; null while it waits for the next submission.",
                nullable = true)
        Instant submittedAt) {

    /** As a file. */
    static final Sheet<TitleLineItem> SHEET = Sheet.of("titleLines", TitleLineItem::id)
            .column("unit", 40, line -> line.unit().name())
            .column("year", 8, TitleLineItem::year)
            .column("nominee", 32, TitleLineItem::nominee)
            .column("nomineeCode", 16, TitleLineItem::nomineeCode)
            .column("award", 40, line -> line.award().name())
            .column("addedAt", 18, TitleLineItem::addedAt)
            .column("submittedAt", 18, TitleLineItem::submittedAt);

    private String nominee() {
        return person == null ? collective.name() : person.name();
    }

    private String nomineeCode() {
        return person == null ? collective.code() : person.employeeCode();
    }

    static TitleLineItem read(ResultSet row) throws SQLException {
        return new TitleLineItem(
                Rows.id(row, "id"),
                Rows.id(row, "registration_id"),
                UnitRef.read(row, "unit"),
                row.getInt("year"),
                PersonRef.read(row, "person"),
                UnitRef.read(row, "collective"),
                new AwardRef(row.getString("award_code"), row.getString("award_name")),
                Rows.instant(row, "added_at"),
                Rows.instant(row, "submitted_at"));
    }
}
