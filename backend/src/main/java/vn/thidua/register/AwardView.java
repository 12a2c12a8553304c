package vn.thidua.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.rulebook.AwardRef;

/** One award with where it came from and what became of it. */
@Schema(name = "AwardDetail", description = "One award, with where it came from and what became of it.")
public record AwardView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Recipient recipient,

        @Schema(required = true, description = "The recipient's unit on that day, by its name of that day.")
        UnitRef unit,

        @Schema(required = true) AwardRef award,

        @Schema(required = true, description = "The year of the achievement.", examples = "2024")
        int year,

        @Schema(required = true) AwardDecision decision,

        @Schema(required = true, description = "What of it stands today.")
        AwardStanding standing,

        @Schema(
                description = "Since when and by which decision it does not stand; null while it does.",
                nullable = true)
        AwardRevocation revocation,

        @Schema(
                required = true,
                description = "What was printed wrongly and is told here as it reads, the oldest first; mostly empty.")
        List<AwardCorrection> corrections,

        @Schema(
                required = true,
                description = "Each change of standing, the newest first; empty when it has stood since its decision.")
        List<StandingView> standings,

        @Schema(required = true) Origin origin,

        @Schema(required = true, description = "When the register learned of it.")
        Instant recordedAt,

        @Schema(required = true, description = "By it anyone checks what of it stands.", examples = "7K2M-Q9XD-04TB")
        String verificationCode,

        @Schema(required = true, description = "True for made-up data.")
        boolean demonstration,

        @Schema(required = true) List<ActionView> actions) {

    /**
     * One change of standing.
     *
     * @param to last day included; null when it goes on
     */
    @Schema(name = "AwardStandingPeriod")
    public record StandingView(
            @Schema(required = true) AwardStanding standing,
            @Schema(required = true) LocalDate from,

            @Schema(description = "Last day included; absent when it goes on.")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            LocalDate to,

            @Schema(required = true) String because,

            @Schema(description = "By which decision; absent where the register was not told.")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            AwardAmendment by) {

        static AwardAmendment by(ResultSet row) throws SQLException {
            return new AwardAmendment(
                    Rows.id(row, "amendment_id"),
                    Rows.constant(row, "kind", AmendmentKind.class),
                    row.getString("decision_number"),
                    Rows.date(row, "decided_on"),
                    row.getString("authority"),
                    row.getBoolean("published"));
        }
    }

    static AwardView of(
            AwardItem award,
            List<StandingView> standings,
            Origin origin,
            Instant recordedAt,
            String code,
            List<ActionView> actions) {
        return new AwardView(
                award.id(),
                award.recipient(),
                award.unit(),
                award.award(),
                award.year(),
                award.decision(),
                award.standing(),
                award.revocation(),
                award.corrections(),
                standings,
                origin,
                recordedAt,
                VerificationCode.shown(code),
                award.demonstration(),
                actions);
    }
}
