package vn.thidua.rulebook.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A form of commendation that was given.
 *
 * @param achievedUntil end of the period of achievement that the decision names; null when it names none
 */
@Schema(name = "CommendationFact")
public record Commendation(
        UUID id,

        @NotBlank @Size(max = 60) @Schema(required = true, examples = "MERIT_CERT_MINISTER")
        String award,

        @NotNull @Schema(required = true, examples = "2019-06-01")
        LocalDate decidedOn,

        @Schema(examples = "2018-12-31") LocalDate achievedUntil)
        implements Sourced {

    /** From where the next waiting period runs (Decree 152/2025/NĐ-CP, Article 33(7)): the period named, otherwise the day of the decision. */
    public LocalDate countsFrom() {
        return achievedUntil == null ? decidedOn : achievedUntil;
    }
}
