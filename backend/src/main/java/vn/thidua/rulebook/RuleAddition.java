package vn.thidua.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule that is new. */
@Schema(name = "RuleAddition", description = "A rule that is new, where it stands, and why.")
record RuleAddition(
        @Size(max = 60) @Schema(examples = "LABOR_ADVANCED", description = "The award that asks it; null for a general rule.")
        String award,

        @Size(min = 1, max = 100) @Schema(
                description =
                        "Of a general rule: the codes of the awards it concerns; null for all. Left out of others.")
        Set<String> awards,

        @NotNull @Valid @Schema(required = true) RuleText rule,

        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Nghị định mới thêm điều kiện")
        String reason) {}
