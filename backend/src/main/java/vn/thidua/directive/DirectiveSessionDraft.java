package vn.thidua.directive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session at which a directive was made known. */
@Schema(name = "DirectiveSessionDraft", description = "A session at which a directive was made known.")
record DirectiveSessionDraft(
        @NotNull @Schema(required = true, description = "When it was held.", examples = "2024-12-02")
        LocalDate heldOn,

        @NotBlank @Size(max = 300) @Schema(
                required = true,
                description = "What kind of session it was.",
                examples = "Hội nghị quán triệt toàn Cục")
        String subject,

        @NotNull @Min(0) @Max(1_000_000) @Schema(
                required = true,
                description = "How many people were reached whom no earlier session had reached.",
                examples = "85")
        Integer peopleReached,

        @NotNull @Min(1) @Max(1_000_000) @Schema(required = true, description = "Of how many in the unit.", examples = "112")
        Integer people) {}
