package vn.thidua.rulebook.fact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the procedure brought so far; what is left out has not taken place yet. */
@Schema(
        name = "ProcedureFacts",
        description =
                "What the procedure brought so far. What is left out has not taken place yet and is listed as ahead.")
public record Procedure(
        @Valid Ballot ballot,
        @Valid Quota quota,
        @Valid Consultation consultation,

        @Schema(description = "Up to which day the achievement report counts.")
        LocalDate achievementsUntil,

        @Schema(description = "When the ministry submits upward.")
        LocalDate submittedOn,

        @Schema(description = "Whether the party committee gave its written opinion.")
        Boolean partyOpinion,

        @Schema(description = "Whether the title was registered for at the beginning of the year.")
        Boolean registered,

        @Valid @Schema(description = "The thematic campaign at whose review is asked; left out where there is none.")
        CampaignRun campaign) {

    /** @param members all members of the council, present or not */
    @Schema(name = "BallotFact")
    public record Ballot(
            @Min(1) @Schema(required = true, examples = "17")
            int members,

            @Min(0) @Schema(required = true, examples = "16")
            int inFavour,

            Boolean secret) {}

    /**
     * @param denominator how many there are of whom a share may be proposed
     * @param proposed how many are proposed, this one included
     */
    @Schema(name = "QuotaFact")
    public record Quota(
            @Min(0) @Schema(required = true, examples = "20")
            int denominator,

            @Min(0) @Schema(required = true, examples = "4") int proposed) {}

    /** @param workingDays that the list was public before the council met */
    @Schema(name = "ConsultationFact")
    public record Consultation(
            @Min(0) @Schema(required = true, examples = "10")
            int workingDays) {}
}
