package vn.thidua.rulebook.fact;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sáng kiến.
 *
 * @param scope the recognised one; null while nobody recognised it
 * @param usedFor the award that was already given for it; null when none was
 */
@Schema(name = "InitiativeFact")
public record Initiative(
        UUID id,
        @Schema(required = true, examples = "2021") int year,

        @Schema(description = "The recognised scope; null while nobody recognised it.")
        Scope scope,

        @Schema(examples = "2021-11-01") LocalDate recognizedOn,

        @Size(max = 60) @Schema(examples = "EMULATION_FIGHTER_GRASSROOTS")
        String usedFor)
        implements Work {

    @Override
    public WorkKind kind() {
        return WorkKind.INITIATIVE;
    }

    @Override
    public LocalDate acknowledgedOn() {
        return recognizedOn;
    }
}
