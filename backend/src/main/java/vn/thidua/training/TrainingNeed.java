package vn.thidua.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** Somebody who does emulation work and should be trained. */
@Schema(name = "TrainingNeed", description = "Somebody who does emulation work and was never trained, or long ago.")
record TrainingNeed(
        @Schema(required = true, description = "The row among the staff.")
        UUID staffId,

        @Schema(required = true, description = "Who it is.") PersonRef person,

        @Schema(required = true, description = "Where they do this work.")
        UnitRef unit,

        @Schema(required = true, description = "Since when they do it there.")
        LocalDate from,

        @Schema(nullable = true, description = "Their last certificate of training; null where they never had one.")
        LocalDate lastOn) {

    static TrainingNeed read(ResultSet row) throws SQLException {
        return new TrainingNeed(
                Rows.id(row, "id"),
                PersonRef.read(row, "person"),
                UnitRef.read(row, "unit"),
                Rows.date(row, "from_on"),
                Rows.date(row, "last_on"));
    }
}
