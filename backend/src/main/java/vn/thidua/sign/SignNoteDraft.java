package vn.thidua.sign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody found who looked at a sign. */
@Schema(name = "SignNoteDraft", description = "What somebody found who looked at a sign.")
record SignNoteDraft(
        @NotBlank @Size(max = 64) @Schema(
                description =
                        "The digest of the things that were looked at, as the sign told it; refused where they are others by now.")
        String behind,

        @NotNull SignFinding finding,

        @NotBlank @Size(max = 5_000) @Schema(description = "In one's own words.")
        String text) {}
