package vn.thidua.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That something cannot come back any more. */
@Schema(name = "AwardReturnGivenUp", description = "That something cannot come back any more.")
public record AwardReturnGivenUp(
        @NotNull @Schema(required = true) LocalDate on,

        @NotBlank @Size(max = 5_000) @Schema(required = true, examples = "Hiện vật đã bị mất, có biên bản xác nhận.")
        String reason) {}
