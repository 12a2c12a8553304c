package vn.thidua.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That those above the ministry did not decide so. */
@Schema(name = "AmendmentDeclining", description = "That those above the ministry did not decide so.")
public record AmendmentDeclining(
        @NotNull @Schema(required = true) LocalDate on,

        @NotBlank @Size(max = 5_000) @Schema(required = true, examples = "Chưa đủ căn cứ.")
        String reason) {}
