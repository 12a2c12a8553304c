package vn.thidua.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody is here. */
@Schema(name = "AttendanceDraft", description = "That whoever sends it is here.")
record AttendanceDraft(
        @NotBlank @Size(max = 20) @Schema(required = true, description = "As it is shown; blanks do not matter.", examples = "402 913")
        String code) {}
