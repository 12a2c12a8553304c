package vn.thidua.scoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Members with the same total that are to be told apart. */
@Schema(name = "ScoringTieDraft", description = "Members with the same total that are to be told apart.")
record TieDraft(
        @NotNull @Size(max = 50) @Schema(required = true, description = "All that share the total now.")
        List<@NotNull UUID> unitIds,

        @NotNull @Size(max = 50) @Schema(
                required = true,
                description =
                        "How many of each one's people are women, where that is known. Unless it is of all, the ballot decides.")
        List<@NotNull @Valid Women> women) {

    /** How many of a unit's people are women. */
    @Schema(name = "WomenShare", description = "How many of a unit's people are women, and what says so.")
    record Women(
            @NotNull @Schema(required = true) UUID unitId,

            @NotNull @Min(0) @Max(1_000_000) @Schema(required = true, examples = "33")
            Integer women,

            @NotNull @Min(1) @Max(1_000_000) @Schema(required = true, examples = "45")
            Integer total,

            @NotBlank @Size(max = 500) @Schema(required = true, description = "What says so.", examples = "Báo cáo nhân sự đến 30/11/2024")
            String source) {

        private static final int PREFERRED_PERCENT = 70;

        boolean meetsPreference() {
            return women * 100L >= (long) total * PREFERRED_PERCENT;
        }
    }
}
