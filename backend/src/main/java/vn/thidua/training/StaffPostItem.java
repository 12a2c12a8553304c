package vn.thidua.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** That somebody does emulation work, in a list. */
@Schema(name = "StaffPostItem", description = "That somebody does emulation work, in a list.")
record StaffPostItem(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The unit whose work it is.")
        UnitRef unit,

        @Schema(required = true, description = "Who does it.")
        PersonRef person,

        @Schema(
                required = true,
                description = "What they do there.",
                examples = "Chuyên viên theo dõi thi đua, khen thưởng")
        String duty,

        @Schema(required = true, description = "Alone, or beside other work.")
        StaffLoad load,

        @Schema(nullable = true, description = "The kind of body by form 0604; null for none of these.")
        StaffBody bodyKind,

        @Schema(nullable = true, description = "The body's name.")
        String bodyName,

        @Schema(nullable = true, description = "The level of training; null where it is not known.")
        String qualification,

        @Schema(
                nullable = true,
                description = "Since when they have done this work, also elsewhere; null where it is not known.")
        LocalDate workSince,

        @Schema(required = true, description = "The first day here.")
        LocalDate from,

        @Schema(nullable = true, description = "The last day here; null where it goes on.")
        LocalDate to,

        @Schema(required = true) StaffPostState state) {

    static final String COLUMNS =
            "s.id, s.duty, s.load, s.body_kind, s.body_name, s.qualification, s.work_since, s.from_on, s.to_on, s.state, "
                    + UnitRef.columns("u", "unit") + ", " + PersonRef.columns("p", "person");

    static final String JOINS = "join unit_now u on u.id = s.unit_id join person p on p.id = s.person_id";

    /** As a file. */
    static final Sheet<StaffPostItem> SHEET = Sheet.of("emulationStaff", StaffPostItem::id)
            .column("person", 30, post -> post.person().name())
            .column("employeeCode", 16, post -> post.person().employeeCode())
            .column("unit", 40, post -> post.unit().name())
            .column("duty", 40, StaffPostItem::duty)
            .column("load", 18, StaffPostItem::load)
            .column("bodyKind", 24, StaffPostItem::bodyKind)
            .column("bodyName", 40, StaffPostItem::bodyName)
            .column("qualification", 30, StaffPostItem::qualification)
            .column("workSince", 14, StaffPostItem::workSince)
            .column("from", 14, StaffPostItem::from)
            .column("to", 14, StaffPostItem::to)
            .column("state", 14, StaffPostItem::state);

    static StaffPostItem read(ResultSet row) throws SQLException {
        return new StaffPostItem(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                PersonRef.read(row, "person"),
                row.getString("duty"),
                Rows.constant(row, "load", StaffLoad.class),
                Rows.constant(row, "body_kind", StaffBody.class),
                row.getString("body_name"),
                row.getString("qualification"),
                Rows.date(row, "work_since"),
                Rows.date(row, "from_on"),
                Rows.date(row, "to_on"),
                Rows.constant(row, "state", StaffPostState.class));
    }
}
