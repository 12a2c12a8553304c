package vn.thidua.rulebook.fact;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A đề tài, đề án or công trình khoa học và công nghệ.
 *
 * @param scope the recognised one; null while nobody recognised it
 * @param acceptedOn the day of its acceptance (nghiệm thu)
 * @param usedFor the award that was already given for it; null when none was
 */
@Schema(name = "ResearchFact")
public record Research(
        UUID id,
        @Schema(required = true, examples = "2021") int year,

        @Schema(description = "The recognised scope; null while nobody recognised it.")
        Scope scope,

        @Schema(examples = "2021-10-01") LocalDate acceptedOn,

        @Size(max = 60) @Schema(examples = "EMULATION_FIGHTER_GRASSROOTS")
        String usedFor)
        implements Work {

    @Override
    public WorkKind kind() {
        return WorkKind.RESEARCH;
    }

    @Override
    public LocalDate acknowledgedOn() {
        return acceptedOn;
    }
}
