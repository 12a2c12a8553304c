package vn.thidua.stateaward;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That it was sent. */
@Schema(name = "StateSubmissionDispatch", description = "That it was sent to the Ministry of Home Affairs.")
public record StateSubmissionDispatch(
        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate on,

        @Size(max = 200) @Schema(description = "The number it was sent under, where it has one.", examples = "Công văn đi số 4521")
        String reference) {}
