package vn.thidua.season;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter that changes one that holds. */
@Schema(
        name = "SeasonAmendment",
        description = "A letter that changes one that holds: what is now said, whole, and why.")
record SeasonAmendment(
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Lùi ngày họp Hội đồng")
        String reason,

        @NotNull @Valid @Schema(required = true) SeasonLetterDraft letter) {}
