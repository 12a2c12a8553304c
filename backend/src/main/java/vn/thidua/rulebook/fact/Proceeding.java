package vn.thidua.rulebook.fact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something under way about the nominee.
 *
 * @param signsOfViolation whether an investigation or inspection found signs of violation; only then does it freeze
 */
@Schema(name = "ProceedingFact")
public record Proceeding(
        UUID id,
        @NotNull @Schema(required = true) ProceedingKind kind,

        @NotNull @Schema(required = true, examples = "2021-11-01")
        LocalDate openedOn,

        @Schema(description = "Null while it is open.") LocalDate closedOn,
        Boolean signsOfViolation)
        implements Sourced {

    public boolean isOpenOn(LocalDate day) {
        return !openedOn.isAfter(day) && (closedOn == null || closedOn.isAfter(day));
    }

    /** Investigations and inspections freeze only with signs of violation, the others always. */
    public boolean needsSigns() {
        return kind == ProceedingKind.INVESTIGATION || kind == ProceedingKind.INSPECTION;
    }
}
