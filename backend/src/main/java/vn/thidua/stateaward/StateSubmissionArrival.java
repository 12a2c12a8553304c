package vn.thidua.stateaward;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That paper or file has arrived. */
@Schema(name = "StateSubmissionArrival", description = "That paper or file has arrived; with both it is received.")
public record StateSubmissionArrival(
        @NotNull @Schema(required = true) SubmissionPart part,

        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate on,

        @Size(max = 200) @Schema(description = "The receipt, where there is one.", examples = "Phiếu nhận số 318")
        String reference) {}
