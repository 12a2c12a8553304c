package vn.thidua.council;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signed the minutes. */
@Schema(name = "CouncilMinutesSignature", description = "Who signed the minutes.")
record MinutesSignature(
        @Schema(required = true, description = "CHAIR or SECRETARY.")
        SeatOffice office,

        @Schema(required = true) String name,
        @Schema(required = true) Instant signedAt,

        @Schema(required = true, description = "SHA-256 over what was signed, in hex.")
        String digest) {}
