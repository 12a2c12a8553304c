package vn.thidua.rulebook.fact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The thematic campaign at whose review is asked, as the campaign itself tells.
 *
 * @param startedOn null where no source says
 */
@Schema(
        name = "CampaignRunFact",
        description = "The thematic campaign at whose review is asked, as the campaign itself tells.")
public record CampaignRun(
        @NotNull @Schema(required = true, description = "At which level it was launched.")
        Scope scope,

        @Schema(examples = "2021-01-01", description = "Its first day; null where no source says.")
        LocalDate startedOn,

        @NotNull @Schema(required = true, examples = "2024-12-02", description = "The day of the review.")
        LocalDate reviewedOn) {

    /** How long it had run by the end of the day of its review. */
    public Period length() {
        return Period.between(startedOn, reviewedOn.plusDays(1));
    }
}
