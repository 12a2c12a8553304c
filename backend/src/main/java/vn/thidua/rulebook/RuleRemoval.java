package vn.thidua.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.condition.Wording;

/** Why a rule goes. */
@Schema(name = "RuleRemoval", description = "Why a rule goes.")
record RuleRemoval(
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Nghị định mới không còn điều kiện này")
        String reason,

        @Valid @Schema(description = "When it is the last rule of its award: why the award has none; required then.")
        Wording nothing) {}
