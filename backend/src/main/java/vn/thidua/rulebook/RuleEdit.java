package vn.thidua.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as it shall be. */
@Schema(name = "RuleEdit", description = "A rule as it shall be, and why.")
record RuleEdit(
        @NotNull @Valid @Schema(required = true) RuleText rule,

        @Size(min = 1, max = 100) @Schema(
                description =
                        "Of a general rule: the codes of the awards it concerns; null for all. Left out of others.")
        Set<String> awards,

        @Size(min = 1, max = 1000) @Schema(
                examples = "Thông tư mới nâng mức xếp loại",
                description = "Why; a draft is published only when every change has its reason.")
        String reason) {}
