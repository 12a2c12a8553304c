package vn.thidua.register;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision that changed an award. */
@Schema(name = "AwardAmendment", description = "The decision that changed an award.")
public record AwardAmendment(
        @Schema(required = true) UUID id,
        @Schema(required = true) AmendmentKind kind,
        @Schema(required = true, examples = "57/QĐ-BTNMT") String number,
        @Schema(required = true) LocalDate decidedOn,

        @Schema(required = true, examples = "Bộ trưởng Bộ Tài nguyên và Môi trường")
        String authority,

        @Schema(required = true, description = "Whether anyone may open it.")
        boolean published) {}
