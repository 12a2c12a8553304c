package vn.thidua.rulebook.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An emulation title held for a year. */
@Schema(name = "TitleFact")
public record Title(
        UUID id,

        @NotBlank @Size(max = 60) @Schema(required = true, examples = "EMULATION_FIGHTER_GRASSROOTS")
        String award,

        @Schema(required = true, examples = "2021") int year)
        implements Sourced {}
