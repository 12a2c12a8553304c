package vn.thidua.amendment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the insignia went on to the Ministry of Home Affairs. */
@Schema(name = "AmendmentForwarding", description = "That the insignia went on to the Ministry of Home Affairs.")
public record AmendmentForwarding(
        @NotNull @Schema(required = true) LocalDate on,

        @Size(min = 1, max = 200) @Schema(description = "Number of the letter that went with them.", examples = "88/BTNMT-TĐKT")
        String reference) {}
