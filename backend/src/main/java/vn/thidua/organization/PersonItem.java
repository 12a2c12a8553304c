package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** One person of a list, with what they were on the day asked for. */
@Schema(name = "PersonItem", description = "A person, with the unit and position of the day asked for.")
public record PersonItem(
        @Schema(required = true) UUID id,

        @Schema(examples = "Nguyễn Thị Ánh Tuyết", required = true)
        String name,

        @Schema(examples = "TNN-0123", required = true) String employeeCode,
        @Schema(required = true) Sex sex,

        @Schema(
                description = "Null for who may not read it (PERSON_BIRTH_DATE_READ): they are told the year.",
                nullable = true)
        LocalDate birthDate,

        @Schema(examples = "1985", required = true) int birthYear,
        @Schema(nullable = true) UnitRef unit,
        @Schema(nullable = true) String position,
        @Schema(nullable = true) PositionGroup positionGroup,

        @Schema(description = "Whether they are invented, to try the system with.", required = true)
        boolean demonstration) {

    /** As a file. */
    static final Sheet<PersonItem> SHEET = Sheet.of("people", PersonItem::id)
            .column("name", 32, PersonItem::name)
            .column("code", 16, PersonItem::employeeCode)
            .column("position", 36, PersonItem::position)
            .column("positionGroup", 36, PersonItem::positionGroup)
            .column(
                    "unit",
                    40,
                    person -> person.unit() == null ? null : person.unit().name())
            .column("sex", 10, PersonItem::sex)
            .column("birth", 14, PersonItem::birthDate)
            .column("birthYear", 10, PersonItem::birthYear);

    /** {@code :birthDates} is whether the reader is told the day. */
    static final String COLUMNS =
            "p.id, p.name, p.employee_code, p.sex, case when :birthDates then p.birth_date end as birth_date,"
                    + " extract(year from p.birth_date)::integer as birth_year, p.demonstration, m.position, m.position_group, "
                    + UnitRef.columns("u", "unit");

    static PersonItem read(ResultSet row) throws SQLException {
        return new PersonItem(
                Rows.id(row, "id"),
                row.getString("name"),
                row.getString("employee_code"),
                Rows.constant(row, "sex", Sex.class),
                Rows.date(row, "birth_date"),
                row.getInt("birth_year"),
                UnitRef.read(row, "unit"),
                row.getString("position"),
                Rows.constant(row, "position_group", PositionGroup.class),
                row.getBoolean("demonstration"));
    }
}
