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

/** Who takes part in a class. */
@Schema(name = "LearnerItem", description = "Who is invited to a class, takes part in it or waits.")
record LearnerItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Who it is.") PersonRef person,

        @Schema(nullable = true, description = "The unit that they belong to today.")
        UnitRef unit,

        @Schema(required = true, description = "What they are to it.")
        LearnerState state,

        @Schema(required = true, description = "Whether they have an account, so that an invitation reaches them here.")
        boolean account,

        @Schema(required = true, description = "In how many sessions they were.", examples = "2")
        int attended,

        @Schema(
                nullable = true,
                description = "The best try of the test in per cent; null before any.",
                examples = "80")
        Integer best,

        @Schema(required = true, description = "Whether they passed the test.")
        boolean passed,

        @Schema(nullable = true, description = "When the certificate was given; null without one.")
        LocalDate certifiedOn) {

    static final String COLUMNS = "l.id, l.state, l.best, l.passed, l.certified_on,"
            + " (select count(*) from training_attendance t where t.learner_id = l.id) as attended,"
            + " exists (select from account a where a.person_id = l.person_id) as account, "
            + PersonRef.columns("p", "person") + ", " + UnitRef.columns("u", "unit");

    static final String JOINS =
            "join person p on p.id = l.person_id left join membership m on m.person_id = l.person_id"
                    + " and m.superseded_at is null and m.valid @> cast(:today as date) left join unit_now u on u.id = m.unit_id";

    /** As a file. */
    static final Sheet<LearnerItem> SHEET = Sheet.of("trainingLearners", LearnerItem::id)
            .column("person", 30, learner -> learner.person().name())
            .column("employeeCode", 16, learner -> learner.person().employeeCode())
            .column(
                    "unit",
                    40,
                    learner -> learner.unit() == null ? null : learner.unit().name())
            .column("state", 18, LearnerItem::state)
            .column("attended", 12, LearnerItem::attended)
            .column("best", 12, LearnerItem::best)
            .column("passed", 12, LearnerItem::passed)
            .column("certifiedOn", 14, LearnerItem::certifiedOn);

    static LearnerItem read(ResultSet row) throws SQLException {
        return new LearnerItem(
                Rows.id(row, "id"),
                PersonRef.read(row, "person"),
                UnitRef.read(row, "unit"),
                Rows.constant(row, "state", LearnerState.class),
                row.getBoolean("account"),
                row.getInt("attended"),
                Rows.integer(row, "best"),
                row.getBoolean("passed"),
                Rows.date(row, "certified_on"));
    }
}
