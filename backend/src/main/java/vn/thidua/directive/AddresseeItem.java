package vn.thidua.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A unit that a directive was addressed to, in a list. */
@Schema(name = "DirectiveAddressee", description = "A unit that a directive was addressed to.")
record AddresseeItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,

        @Schema(required = true, description = "Who handed it down to it.")
        UnitRef from,

        @Schema(
                required = true,
                description =
                        "1 for those that the directive's keeper addressed, one more each time that it was passed on.",
                examples = "1")
        int level,

        @Schema(required = true) AddresseeState state,

        @Schema(required = true, description = "It has not acknowledged it, and the day is past.")
        boolean late,

        @Schema(required = true) LocalDate addressedOn,

        @Schema(nullable = true, description = "Last day to acknowledge it; null where none was set.")
        LocalDate acknowledgeBy,

        @Schema(nullable = true, description = "Last day to hand in a plan; null where none is asked for.")
        LocalDate planBy,

        @Schema(nullable = true) LocalDate acknowledgedOn,
        @Schema(required = true) int sessionCount,

        @Schema(required = true, description = "In all its sessions, each person once.")
        int peopleReached,

        @Schema(nullable = true, description = "Of how many, as its last session tells; null before the first.")
        Integer people) {

    /** As a file. */
    static final Sheet<AddresseeItem> SHEET = Sheet.of("directiveAddressees", AddresseeItem::id)
            .column("unit", 50, addressee -> addressee.unit().name())
            .column("from", 40, addressee -> addressee.from().name())
            .column("level", 8, AddresseeItem::level)
            .column("state", 20, AddresseeItem::state)
            .column("late", 10, AddresseeItem::late)
            .column("addressedOn", 14, AddresseeItem::addressedOn)
            .column("acknowledgeBy", 14, AddresseeItem::acknowledgeBy)
            .column("acknowledgedOn", 14, AddresseeItem::acknowledgedOn)
            .column("planBy", 14, AddresseeItem::planBy)
            .column("sessions", 10, AddresseeItem::sessionCount)
            .column("peopleReached", 14, AddresseeItem::peopleReached)
            .column("people", 14, AddresseeItem::people);

    static AddresseeItem read(ResultSet row) throws SQLException {
        return new AddresseeItem(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                UnitRef.read(row, "from"),
                row.getInt("level"),
                Rows.constant(row, "state", AddresseeState.class),
                row.getBoolean("late"),
                Rows.date(row, "addressed_on"),
                Rows.date(row, "acknowledge_by"),
                Rows.date(row, "plan_by"),
                Rows.date(row, "acknowledged_on"),
                row.getInt("session_count"),
                row.getInt("people_reached"),
                Rows.integer(row, "people"));
    }
}
