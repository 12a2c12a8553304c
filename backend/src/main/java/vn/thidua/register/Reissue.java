package vn.thidua.register;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a certificate was issued again. */
@Schema(name = "AwardReissue", description = "That the certificate was issued again, because it was damaged or lost.")
public record Reissue(
        @Schema(required = true, examples = "12/CL-BTNMT") String number,
        @Schema(required = true) LocalDate issuedOn) {}
