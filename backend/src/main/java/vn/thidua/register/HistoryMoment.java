package vn.thidua.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.organization.PositionGroup;
import vn.thidua.organization.SuccessionKind;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** One moment in the life of a person or unit: what it is about stands under the field of its kind, the other fields are absent. */
@Schema(name = "HistoryMoment", description = "One moment in the life of a person or unit.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryMoment(
        @Schema(required = true) UUID id,
        @Schema(required = true) HistoryKind kind,

        @Schema(required = true, description = "The day of the decision, or the first day of what began.")
        LocalDate on,

        @Schema(description = "Last day included; absent when it goes on.")
        LocalDate to,

        @Schema(description = "The award of an AWARD.") AwardItem award,

        @Schema(description = "Of an AWARD: the predecessor that it was given to; absent for the recipient's own.")
        UnitRef inheritedFrom,

        Post post,

        @Schema(description = "The unit's name of a STATE.") String name,

        Succession succession) {

    /** What a person was, where. */
    @Schema(name = "HistoryPost", description = "What a person was, and where.")
    public record Post(
            @Schema(required = true) UnitRef unit,

            @Schema(required = true, examples = "Chuyên viên chính")
            String position,

            @Schema(required = true) PositionGroup positionGroup) {}

    /** Which units went on in which, by the names they have or last had. */
    @Schema(name = "HistorySuccession", description = "Which units went on in which.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Succession(
            @Schema(required = true) SuccessionKind kind,
            @Schema(required = true) List<String> predecessors,
            @Schema(required = true) List<String> successors,

            @Schema(description = "Number of the deciding document; absent where not known.")
            String act) {}

    static HistoryMoment read(ResultSet row) throws SQLException {
        HistoryKind kind = Rows.constant(row, "kind", HistoryKind.class);
        return new HistoryMoment(
                Rows.id(row, "moment_id"),
                kind,
                Rows.date(row, "since"),
                Rows.lastDay(row, "until"),
                kind == HistoryKind.AWARD ? AwardColumns.read(row, true) : null,
                UnitRef.read(row, "heir_of"),
                kind == HistoryKind.POST
                        ? new Post(
                                UnitRef.read(row, "at"),
                                row.getString("words"),
                                Rows.constant(row, "position_group", PositionGroup.class))
                        : null,
                kind == HistoryKind.STATE ? row.getString("words") : null,
                kind == HistoryKind.SUCCESSION
                        ? new Succession(
                                Rows.constant(row, "succession_kind", SuccessionKind.class),
                                Rows.texts(row, "predecessors"),
                                Rows.texts(row, "successors"),
                                row.getString("act_number"))
                        : null);
    }
}
