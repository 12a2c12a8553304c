package vn.thidua.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A class in a list. */
@Schema(name = "TrainingClassItem", description = "A class in a list.")
record TrainingClassItem(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The unit that holds it.")
        UnitRef unit,

        @Schema(required = true, description = "The year in whose plan it stands.", examples = "2024")
        int year,

        @Schema(required = true, examples = "Tập huấn nghiệp vụ thi đua, khen thưởng năm 2024")
        String title,

        @Schema(required = true, description = "How far it has come.")
        TrainingClassState state,

        @Schema(
                nullable = true,
                description = "Where it is held; null for one on the network alone.",
                examples = "Hội trường tầng 2")
        String place,

        @Schema(required = true, description = "Whether it is held on the network, too.")
        boolean online,

        @Schema(required = true, description = "How many can take part.", examples = "40")
        int seats,

        @Schema(required = true, description = "How many have a seat.", examples = "12")
        int enrolled,

        @Schema(required = true, description = "How many wait for one.", examples = "0")
        int waiting,

        @Schema(required = true, description = "The last day to enrol.")
        LocalDate enrolBy,

        @Schema(nullable = true, description = "The day of the first session; null in a draft without any.")
        LocalDate startsOn,

        @Schema(nullable = true, description = "What the reader is to it; null for nothing.")
        LearnerState mine) {

    /** Binds {@code me}, who may be nobody. */
    static final String COLUMNS =
            "c.id, c.year, c.title, c.state, c.place, c.online_address is not null as online, c.seats, c.enrol_by,"
                    + " (select count(*) from training_learner l where l.class_id = c.id and l.state = 'ENROLLED') as enrolled,"
                    + " (select count(*) from training_learner l where l.class_id = c.id and l.state = 'WAITING') as waiting,"
                    + " (select min(s.held_on) from training_session s where s.class_id = c.id) as starts_on,"
                    + " (select l.state from training_learner l where l.class_id = c.id and l.person_id = cast(:me as uuid)) as mine, "
                    + UnitRef.columns("u", "unit");

    static final String JOINS = "join unit_now u on u.id = c.unit_id";

    /** As a file. */
    static final Sheet<TrainingClassItem> SHEET = Sheet.of("trainingClasses", TrainingClassItem::id)
            .column("title", 60, TrainingClassItem::title)
            .column("unit", 40, item -> item.unit().name())
            .column("year", 10, TrainingClassItem::year)
            .column("state", 18, TrainingClassItem::state)
            .column("startsOn", 14, TrainingClassItem::startsOn)
            .column("enrolBy", 14, TrainingClassItem::enrolBy)
            .column("place", 40, TrainingClassItem::place)
            .column("seats", 10, TrainingClassItem::seats)
            .column("enrolled", 10, TrainingClassItem::enrolled)
            .column("waiting", 10, TrainingClassItem::waiting);

    static TrainingClassItem read(ResultSet row) throws SQLException {
        return new TrainingClassItem(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                row.getInt("year"),
                row.getString("title"),
                Rows.constant(row, "state", TrainingClassState.class),
                row.getString("place"),
                row.getBoolean("online"),
                row.getInt("seats"),
                row.getInt("enrolled"),
                row.getInt("waiting"),
                Rows.date(row, "enrol_by"),
                Rows.date(row, "starts_on"),
                Rows.constant(row, "mine", LearnerState.class));
    }
}
