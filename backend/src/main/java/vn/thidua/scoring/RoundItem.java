package vn.thidua.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.cluster.ClusterRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.export.Sheet;

/** A scoring round in a list. */
@Schema(name = "ScoringRoundItem", description = "A scoring round in a list.")
record RoundItem(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Whose members are scored.")
        ClusterRef cluster,

        @Schema(required = true, examples = "2024") int year,
        @Schema(required = true) RoundState state,

        @Schema(required = true, description = "Whether its sheet is marked as an example.")
        boolean example,

        @Schema(required = true, description = "How many members are scored.", examples = "10")
        int members,

        @Schema(required = true, description = "How many of the scores of this stage are in.", examples = "7")
        int sent,

        @Schema(required = true, description = "How many scores this stage wants.", examples = "10")
        int wanted,

        @Schema(
                nullable = true,
                description = "By when this stage is to be done; null when it is closed.",
                examples = "2024-12-06")
        LocalDate dueOn,

        @Schema(required = true) Instant updatedAt) {

    /** As a file. */
    static final Sheet<RoundItem> SHEET = Sheet.of("scoringRounds", RoundItem::id)
            .column("cluster", 44, round -> round.cluster().name())
            .column("year", 8, RoundItem::year)
            .column("state", 20, RoundItem::state)
            .column("members", 12, RoundItem::members)
            .column("sent", 12, RoundItem::sent)
            .column("wanted", 12, RoundItem::wanted)
            .column("due", 14, RoundItem::dueOn)
            .column("updatedAt", 18, RoundItem::updatedAt);

    static final String COLUMNS =
            "r.id, c.id as cluster_id, c.code as cluster_code, c.name as cluster_name, c.kind as cluster_kind,"
                    + " r.year, r.state, s.example, r.updated_at,"
                    + " (select count(*) from scoring_member m where m.round_id = r.id and m.ranked) as members,"
                    + " (select count(*) filter (where k.state = 'SENT') from score_card k where k.round_id = r.id and k.stage = "
                    + stage() + ") as sent,"
                    + " (select count(*) from score_card k where k.round_id = r.id and k.stage = " + stage()
                    + ") as wanted,"
                    + " case r.state when 'SELF' then r.self_by when 'CROSS' then r.cross_by when 'MEETING' then r.meeting_on"
                    + " when 'APPRAISAL' then r.appraise_by end as due_on";

    private static String stage() {
        return "case r.state when 'SELF' then 'SELF' when 'CROSS' then 'PEER' when 'MEETING' then 'GROUP' else 'APPRAISAL' end";
    }

    static RoundItem read(ResultSet row) throws SQLException {
        return new RoundItem(
                Rows.id(row, "id"),
                ClusterRef.read(row),
                row.getInt("year"),
                Rows.constant(row, "state", RoundState.class),
                row.getBoolean("example"),
                row.getInt("members"),
                row.getInt("sent"),
                row.getInt("wanted"),
                Rows.date(row, "due_on"),
                Rows.instant(row, "updated_at"));
    }
}
